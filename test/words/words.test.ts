import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dictionaries, writtenDictionaries } from '../../scripts/words.ts'
import { unsaidTexts } from './unsaid.ts'

const pairs = [...dictionaries().values()].flatMap((entries) => [...entries])

test('the dictionaries are those that `npm run words` writes', { timeout: 120_000 }, async () => {
  const written = await writtenDictionaries()
  for (const [name, text] of written) expect(readFileSync(`src/words/en/${name}`, 'utf8'), name).toBe(text)
  const kept = readdirSync('src/words/en', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts')
  )
  expect(kept).toHaveLength(written.size)
})

test('every text has its English', () => {
  expect(pairs.length).toBeGreaterThan(1_000)
  expect(pairs.filter(([, english]) => english.trim() === '').map(([french]) => french)).toEqual([])
})

test('both languages fill the same blanks', () => {
  const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
  const odd = pairs.filter(([french, english]) => String(blanks(french)) !== String(blanks(english)))
  expect(odd).toEqual([])
})

test('the English keeps the spaces and marks of English', () => {
  const odd = pairs.filter(([, english]) => /\w[\s\u00a0][:;?!](\s|$)|[«»]|\s’|\d\u00a0%/.test(english))
  expect(odd).toEqual([])
})

test('a text begins and ends as its French does, so that it can stand in a line', () => {
  // French has a space before its colon where English has none.
  const ends = (text: string) => [/^\s(?![:;])/.test(text), /\s$/.test(text)]
  expect(pairs.filter(([french, english]) => String(ends(french)) !== String(ends(english)))).toEqual([])
})

/** Pairs in both languages; texts of tables, compared and not said; proper names. */
const meant =
  /^src\/(words|query\/(?!sandbox)|catalogue\/(indicators\/|(checkTitles|sourceWords|hopes|overseas|references)\.ts)|core\/frenchSpaces\.ts|views\/(LanguageSwitch|partners\/FundersDiagram)\.svelte)/

test('nothing in French is left to itself', { timeout: 120_000 }, () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|svelte)$/.test(path) && !meant.test(path))
  expect(files.length).toBeGreaterThan(500)
  expect(
    files.flatMap((path) => unsaidTexts(path, readFileSync(path, 'utf8')).map((text) => `${path}: ${text}`))
  ).toEqual([])
})

test.each([
  ['a.svelte', '<p>Total</p>', ['Total']],
  ['a.svelte', '<p title="Dans la zone">{t(\'Total\')}</p>', ['Dans la zone']],
  [
    'a.svelte',
    "<script lang=\"ts\">const a = 'données'</script><b>{a ? 'lignes' : t('ligne')}</b>",
    ['données', 'lignes']
  ],
  ['a.ts', "const words = { fr: 'année', en: 'year' }; t('{a} à {b}', { a: 'été', b })", ['été']],
  ['a.ts', 'const a = `${n} lignes`', [' lignes']]
])('finds what was not said: %s %s', (path, code, found) => {
  expect(unsaidTexts(path, code)).toEqual(found)
})
