import { posix } from 'node:path'

/** The folders of src, lowest floor first. A folder imports from the floors below its own, never beside or above. */
const floors = [
  ['words'],
  ['core'],
  ['catalogue'],
  ['engine', 'geo', 'own', 'geocoder'],
  ['query'],
  ['maps', 'charts', 'exports'],
  ['state'],
  ['views']
]

/** The only places where a package may be imported; tests may import all of them. */
const packageHomes: readonly {
  readonly name: RegExp
  readonly homes: RegExp
  readonly typeHomes?: RegExp
}[] = [
  { name: /^@duckdb\//, homes: /^src\/engine\// },
  { name: /^apache-arrow$/, homes: /^(src\/engine|src\/geo|src\/own|src\/exports|data)\// },
  { name: /^@deck\.gl\/maplibre$/, homes: /^src\/views\/MapCanvas\.svelte$/ },
  { name: /^@deck\.gl\/(?!maplibre)/, homes: /^src\/maps\// },
  // A map type describes styles and layers in MapLibre's terms; the map itself lives in one view.
  { name: /^maplibre-gl/, homes: /^src\/views\/MapCanvas\.svelte$/, typeHomes: /^src\/maps\// },
  { name: /^svelte(\/|$)/, homes: /^src\/((atlas|embedded)\.ts$|state\/|views\/)/ }
]

/**
 * What a file of src, data or test does against the house's rules.
 * @param path from the project's folder, with forward slashes
 * @param text the whole file
 * @returns one sentence for each violation, starting with the path
 */
export function violations(path: string, text: string): string[] {
  const code = withoutComments(text)
  const broken = [...brokenImports(path, code), ...brokenPlace(path), ...brokenContent(path, code)]
  return broken.map((what) => `${path} ${what}`)
}

interface Import {
  readonly from: string
  readonly isTypeOnly: boolean
}

function brokenImports(path: string, code: string): string[] {
  return importsOf(code).flatMap((imported) =>
    imported.from.startsWith('.')
      ? brokenFloor(path, posix.join(posix.dirname(path), imported.from))
      : brokenPackage(path, imported)
  )
}

function brokenFloor(path: string, target: string): string[] {
  const [part = '', folder = ''] = path.split('/')
  const [targetPart = '', targetFolder = ''] = target.split('/')
  if (part === 'test') return []
  if (part === 'data') {
    const isAllowed =
      targetPart === 'data' || (targetPart === 'src' && ['core', 'catalogue'].includes(targetFolder))
    return isAllowed ? [] : [`imports ${target}: data imports src/core and src/catalogue only`]
  }
  if (targetPart !== 'src') return [`imports ${target}: src imports nothing outside src`]
  if (/^src\/(main|embed|atlas|embedded)\.ts$/.test(path) || folder === targetFolder) return []
  const floor = floorOf(folder)
  const targetFloor = floorOf(targetFolder)
  if (floor < 0) return [`lies in src/${folder}, which has no floor`]
  if (targetFloor < 0 || targetFloor > floor) return [`imports ${target}, which is above it`]
  return targetFloor === floor ? [`imports ${target}, which is on its own floor`] : []
}

function floorOf(folder: string): number {
  return floors.findIndex((floor) => floor.includes(folder))
}

function brokenPackage(path: string, { from, isTypeOnly }: Import): string[] {
  if (path.startsWith('test/')) return []
  const rule = packageHomes.find(({ name }) => name.test(from))
  if (!rule || rule.homes.test(path)) return []
  return isTypeOnly && rule.typeHomes?.test(path) ? [] : [`imports ${from}, which has another home`]
}

function brokenPlace(path: string): string[] {
  const broken: string[] = []
  if (/(^|\/)(utils?|helpers?)(\/|\.)/.test(path)) broken.push('is a drawer: name it after what it holds')
  if (path.endsWith('.svelte') && /^(src\/(?!views\/)|data\/)/.test(path))
    broken.push('is a component outside src/views')
  return broken
}

function brokenContent(path: string, code: string): string[] {
  if (!path.startsWith('src/')) return []
  const broken: string[] = []
  if (!path.startsWith('src/query/') && /[`'"(]\s*(SELECT|WITH\s+\w+\s+AS)\b/i.test(code))
    broken.push('holds SQL, whose home is src/query')
  if (
    path.endsWith('.ts') &&
    !/^src\/state\/([\w-]+\/)*\w+\.svelte\.ts$/.test(path) &&
    /\$(state|derived|effect)\b/.test(code)
  )
    broken.push('holds runes, whose home is src/state/**/*.svelte.ts')
  if (/^(export )?(let|var)\b/m.test(moduleCode(path, code))) broken.push('keeps module-level state')
  return broken
}

/** The code that runs once: the whole of a module, and of a component only its `<script module>`, unindented. */
function moduleCode(path: string, code: string): string {
  if (!path.endsWith('.svelte')) return code
  const script = /<script\s[^>]*\bmodule\b[^>]*>([\s\S]*?)<\/script>/.exec(code)?.[1] ?? ''
  return script.replaceAll(/^ {2}/gm, '')
}

function importsOf(code: string): Import[] {
  const declared = code.matchAll(
    /^\s*(?:import|export)\s+(?:(type)\s)?[\w\s{},*$]*?from\s*['"]([^'"]+)['"]/gm
  )
  const bare = code.matchAll(/(?:^\s*import\s*|\bimport\s*\(\s*)()['"]([^'"]+)['"]/gm)
  return [...declared, ...bare].map(([, type, from = '']) => ({ from, isTypeOnly: type === 'type' }))
}

/** Comments name what they like. A `//` inside an address is no comment. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<!:)\/\/.*$/gm, '')
}
