import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { parse } from 'svelte/compiler'
import ts from 'typescript'

/**
 * Brings src/words/en up to date with the texts that src says: new ones with an empty English, those no longer said left
 * out. Each dictionary holds the texts of one folder; what several folders say stands in shared.ts.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'src/words/en')

/** Every text that src passes to t(), with the folders that say it: 'views/charts'. */
export function saidTexts(): Map<string, Set<string>> {
  const said = new Map<string, Set<string>>()
  for (const path of sourceFiles()) {
    const from = relative(join(root, 'src'), dirname(path))
      .replaceAll('\\', '/')
      .split('/')
      .slice(0, 2)
      .join('/')
    for (const text of textsOf(path)) said.set(text, (said.get(text) ?? new Set<string>()).add(from))
  }
  return said
}

/** What the dictionaries hold, by file: 'views/charts' or 'shared'. */
export function dictionaries(): Map<string, Map<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts')
  )
  return new Map(
    names
      .filter((name) => name !== 'index.ts')
      .map((name) => [
        name.replaceAll('\\', '/').replace(/\.ts$/, ''),
        entriesOf(readFileSync(join(folder, name), 'utf8'))
      ])
  )
}

/** The files as they should be: path below src/words/en -> content. */
export async function writtenDictionaries(): Promise<Map<string, string>> {
  const translated = [...dictionaries().values()]
    .flatMap((entries) => [...entries])
    .filter(([, text]) => text)
  const known = new Map(translated)
  const byFile = new Map<string, string[]>()
  for (const [text, [only = '', ...others]] of saidTexts()) {
    const file = others.length > 0 ? 'shared' : only || 'pages'
    byFile.set(file, [...(byFile.get(file) ?? []), text])
  }
  const options = await resolveConfig(join(folder, 'index.ts'))
  const pretty = (code: string) => format(code, { ...options, parser: 'typescript' })
  const files = new Map<string, string>()
  for (const [file, texts] of [...byFile].sort(([a], [b]) => compared(a, b))) {
    const lines = texts.sort(compared).map((text) => `${quoted(text)}: ${quoted(known.get(text) ?? '')}`)
    files.set(`${file}.ts`, await pretty(`export default {\n${lines.join(',\n')}\n} as const\n`))
  }
  files.set('index.ts', await pretty(indexOf([...byFile.keys()].sort(compared))))
  return files
}

function indexOf(files: readonly string[]): string {
  const name = (file: string) => file.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())
  return [
    ...files.map((file) => `import ${name(file)} from './${file}.ts'`),
    '',
    '/** Every text of the interface in English, by its French. Made by `npm run words`, which keeps what is translated. */',
    `export const english = {${files.map((file) => `...${name(file)}`).join(',\n')}}`,
    '',
    'export type English = typeof english',
    ''
  ].join('\n')
}

function sourceFiles(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, 'src', name))
    .filter((path) => /\.(ts|svelte)$/.test(path) && !path.startsWith(join(root, 'src/words/')))
}

function textsOf(path: string): string[] {
  const code = readFileSync(path, 'utf8')
  if (!/\bt\(/.test(code)) return []
  return path.endsWith('.svelte') ? componentTexts(code) : scriptTexts(code)
}

function scriptTexts(code: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === 't') {
      const [first] = node.arguments
      if (first) texts.push(...literalTexts(first))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true))
  return texts
}

/** t(isOne ? 'ligne' : 'lignes') says both. */
function literalTexts(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isParenthesizedExpression(node)) return literalTexts(node.expression)
  if (ts.isConditionalExpression(node))
    return [...literalTexts(node.whenTrue), ...literalTexts(node.whenFalse)]
  return []
}

function componentTexts(code: string): string[] {
  const texts: string[] = []
  const root = parse(code, { modern: true })
  for (const script of [root.module, root.instance])
    if (script) {
      const { start, end } = script.content as unknown as { start: number; end: number }
      texts.push(...scriptTexts(code.slice(start, end)))
    }
  const visit = (node: unknown) => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (typeof node !== 'object' || node === null) return
    const call = node as { type?: string; callee?: { name?: string }; start?: number; end?: number }
    if (call.type === 'CallExpression' && call.callee?.name === 't')
      texts.push(...scriptTexts(code.slice(call.start, call.end)))
    else for (const [key, child] of Object.entries(node)) if (key !== 'metadata') visit(child)
  }
  visit(root.fragment)
  return texts
}

function entriesOf(code: string): Map<string, string> {
  const entries = new Map<string, string>()
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer))
      entries.set((node.name as ts.StringLiteral).text, node.initializer.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('words.ts', code, ts.ScriptTarget.Latest, true))
  return entries
}

function quoted(text: string): string {
  const visible = JSON.stringify(text).replaceAll('\u00a0', '\\u00a0').replaceAll('\u202f', '\\u202f')
  return `'${visible.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await writtenDictionaries()
  rmSync(folder, { recursive: true })
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const missing = [...dictionaries().values()]
    .flatMap((entries) => [...entries.values()])
    .filter((text) => !text)
  console.log(`${files.size - 1} dictionaries, ${missing.length} texts without English`)
}
