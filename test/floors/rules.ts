import type { Import, SourceFile } from './sourceFile.ts'

/** A rule of the house: what it asks, and how a file breaks it. */
export interface Rule {
  readonly name: string
  /** what breaks the rule, one line each; empty when the file keeps it */
  faults(file: SourceFile): string[]
}

/** The folders of src, lowest floor first; folders of one floor do not know each other. */
const floors: readonly (readonly string[])[] = [
  ['core'],
  ['catalogue'],
  ['engine', 'geo'],
  ['query'],
  ['maps', 'charts', 'exports'],
  ['state'],
  ['views']
]

const mapInstance = 'src/views/MapCanvas.svelte'

export const rules: readonly Rule[] = [
  {
    name: 'a folder of src imports from itself and from lower floors only',
    faults: (file) =>
      importsOf(file, ({ target }) => {
        const from = floorOf(file.path)
        const to = floorOf(target)
        if (!from || !to || from.folder === to.folder) return false
        return to.floor >= from.floor
      })
  },
  {
    name: 'every folder of src has its floor',
    faults: ({ path }) =>
      /^src\/[^/]+\//.test(path) && !floorOf(path) ? [`${path} lies in a folder without a floor`] : []
  },
  {
    name: 'src imports nothing from outside src',
    faults: (file) =>
      isIn(file, 'src') ? importsOf(file, ({ target }) => /^(data|test|scripts|\.\.)\//.test(target)) : []
  },
  {
    name: 'data imports nothing of src but the core and the catalogue, and no test',
    faults: (file) =>
      isIn(file, 'data')
        ? importsOf(file, ({ target }) => /^(src\/(?!core\/|catalogue\/)|test\/|scripts\/)/.test(target))
        : []
  },
  onlyIn('DuckDB', /^@duckdb\//, ['src/engine/', 'test/']),
  onlyIn('Arrow', /^apache-arrow/, ['src/engine/', 'src/geo/', 'data/', 'test/']),
  onlyIn('deck.gl layers', /^@deck\.gl\/(layers|extensions|aggregation-layers)/, ['src/maps/', 'test/']),
  onlyIn('Svelte', /^svelte(\/|$)/, ['src/state/', 'src/views/', 'src/main.ts', 'test/']),
  {
    name: 'the map instance lives in one file; the others know its types at most',
    faults: (file) =>
      file.path === mapInstance || isIn(file, 'test')
        ? []
        : importsOf(
            file,
            ({ target, isType }) => !isType && /^(maplibre-gl|@deck\.gl\/maplibre)/.test(target)
          )
  },
  {
    name: 'SQL is written in src/query only',
    faults: (file) =>
      isIn(file, 'src') && !isIn(file, 'src/query')
        ? texts(file.code)
            .filter((text) => /\bselect\b[\s\S]*\bfrom\b/i.test(text))
            .map((text) => `${file.path} writes SQL: ${text.slice(0, 60)}`)
        : []
  },
  {
    name: 'components lie in src/views only',
    faults: ({ path }) =>
      path.endsWith('.svelte') && !path.startsWith('src/views/') ? [`${path} is a component`] : []
  },
  {
    name: 'runes outside components lie in src/state/*.svelte.ts only',
    faults: ({ path, code }) => {
      if (!path.startsWith('src/') || path.endsWith('.svelte')) return []
      if (/^src\/state\/[^/]+\.svelte\.ts$/.test(path)) return []
      const rune = /\$(state|derived|effect)\b/.exec(code)
      return rune ? [`${path} uses ${rune[0]}`] : []
    }
  },
  {
    name: 'a module of src holds no variable: its state would be shared by all who import it',
    faults: ({ path, code }) => {
      if (!path.startsWith('src/')) return []
      const variable = path.endsWith('.svelte')
        ? moduleVariable(moduleScript(code), '  ')
        : moduleVariable(code)
      return variable ? [`${path} holds a variable: ${variable}`] : []
    }
  },
  {
    name: 'a file is named after what it holds',
    faults: ({ path }) =>
      /(^|\/)(utils?|helpers?|misc|common|shared|manager)(\/|\.[^/]*$)/i.test(path)
        ? [`${path} is named after nothing`]
        : []
  }
]

function onlyIn(what: string, target: RegExp, places: readonly string[]): Rule {
  return {
    name: `${what}: imported in ${places.join(', ')} only`,
    faults: (file) =>
      places.some((place) => file.path.startsWith(place))
        ? []
        : importsOf(file, (imported) => target.test(imported.target))
  }
}

function importsOf(file: SourceFile, isFault: (imported: Import) => boolean): string[] {
  return file.imports.filter(isFault).map(({ target }) => `${file.path} imports ${target}`)
}

function isIn(file: SourceFile, folder: string): boolean {
  return file.path.startsWith(`${folder}/`)
}

function floorOf(path: string): { folder: string; floor: number } | null {
  const folder = /^src\/([^/]+)\//.exec(path)?.[1]
  if (folder === undefined) return null
  const floor = floors.findIndex((folders) => folders.includes(folder))
  return floor < 0 ? null : { folder, floor }
}

/** The string and template literals. */
function texts(code: string): string[] {
  return code.match(/(['"`])(?:\\.|(?!\1)[^\\])*?\1/g) ?? []
}

function moduleScript(code: string): string {
  return /<script module[^>]*>([\s\S]*?)<\/script>/.exec(code)?.[1] ?? ''
}

/** Prettier writes what belongs to the module itself at this indentation, and nothing else. */
function moduleVariable(code: string, indentation = ''): string | null {
  return new RegExp(`^${indentation}(?:export )?(?:let|var) .*`, 'm').exec(code)?.[0] ?? null
}
