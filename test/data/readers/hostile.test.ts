import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { csvRows, readJson, type CsvForm } from '../../../data/readers/records.ts'
import { DataError } from '../../../src/core/errors.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const layout = { required: ['code', 'name'] }
const sound = 'code,name\n01004,Ambérieu\n'

function rowsOf(content: string | Uint8Array, form?: CsvForm) {
  const rows = csvRows(sourcesFolder({ 'f.csv': content }), 'f.csv', layout, form)
  return rows.map((row) => [row.text('code'), row.optionalText('name')])
}

test.each<[string, string | Uint8Array, CsvForm?]>([
  ['a byte-order mark', `\ufeff${sound}`],
  ['lines that end as in Windows', sound.replaceAll('\n', '\r\n')],
  ['no newline at its end', sound.trimEnd()],
  ['500 empty columns', sound.replaceAll('\n', `${','.repeat(500)}\n`)],
  ['empty columns of unequal number', `code,name,,,,\n01004,Ambérieu,,\n`],
  ['semicolons', sound.replaceAll(',', ';'), { delimiter: ';' }],
  ['another encoding, said', Buffer.from(sound, 'latin1'), { encoding: 'windows-1252' }]
])('a file with %s is read as it is', (_, content, form) => {
  expect(rowsOf(content, form)).toEqual([['01004', 'Ambérieu']])
})

test('a newline between quotes is part of the cell, and the lines after it keep their number', () => {
  expect(rowsOf('code,name\n01004,"Ambérieu\nen-Bugey"\n')).toEqual([['01004', 'Ambérieu\nen-Bugey']])
  expect(() => rowsOf('code,name\n01004,"a\nb"\n01005\n')).toThrow('f.csv, line 4: has 1 cells, expected 2')
})

const refused: [string, string | Uint8Array, string][] = [
  ['empty', '', 'f.csv: the file is empty'],
  ['cut in its last line', `${sound}01005`, 'f.csv, line 3: has 1 cells, expected 2'],
  ['cut between quotes', `${sound}01005,"Amb`, 'f.csv, line 3: not readable as CSV'],
  ['in another encoding', Buffer.from(sound, 'latin1'), 'f.csv, line 2: is not utf-8'],
  ['in UTF-16', Buffer.from(`\ufeff${sound}`, 'utf16le'), 'f.csv, line 1: is UTF-16'],
  ['a web page', '\n<!DOCTYPE html><html>', 'f.csv, line 1: is a web page, not a table'],
  ['a zip file', Buffer.from('PK\u0003\u0004..'), 'f.csv, line 1: is a zip file, not a table'],
  ['with a NUL byte', `${sound}\u0000`, 'f.csv, line 3: holds a NUL byte'],
  ['with a cell beyond its columns', `${sound}01005,a,b\n`, 'f.csv, line 3: has a cell beyond its 2 columns'],
  ['with a column named twice', 'code,name,code\n1,2,3\n', 'f.csv, line 1: column code stands twice'],
  ['with an unnamed column', 'code,,name\n1,2,3\n', 'f.csv, line 1: column 2 has no name'],
  ['with a column of the prototype', 'code,name,__proto__\n1,2,3\n', 'unknown column __proto__'],
  ['without a column', 'code,constructor\n1,2\n', 'column name is missing']
]

test.each(refused)('a file that is %s is refused, with its name and line', (_, content, message) => {
  expect(() => rowsOf(content)).toThrow(DataError)
  expect(() => rowsOf(content)).toThrow(message)
})

test('a line of 200 MB is refused without being split into cells', { timeout: 60_000 }, () => {
  const content = Buffer.alloc(200_000_000, 'a')
  content.write('code,name\n')
  expect(() => rowsOf(content)).toThrow('f.csv, line 2: 199999990 bytes long, more than any source file has')
})

test('a file that unpacks without end is refused', { timeout: 60_000 }, () => {
  const folder = sourcesFolder({ 'bomb.json.gz': gzipSync(Buffer.alloc(70_000_000), { level: 1 }) })
  expect(() => readJson(folder, 'bomb.json.gz')).toThrow(/^bomb\.json\.gz: cannot be unpacked/)
})

test('a folder in the place of a file is refused', () => {
  const folder = sourcesFolder({})
  mkdirSync(join(folder, 'f.csv'))
  expect(() => csvRows(folder, 'f.csv', layout)).toThrow(/^f\.csv: /)
})

test('JSON that is cut or is a web page is refused at its line', () => {
  const folder = sourcesFolder({ 'cut.json': '[\n{"a": 1},\n', 'page.json': '<html></html>' })
  expect(() => readJson(folder, 'cut.json')).toThrow(/^cut\.json, line 3: not readable as JSON/)
  expect(() => readJson(folder, 'page.json')).toThrow('page.json, line 1: is a web page')
})

test('a table of more lines than any source is refused before it is parsed', () => {
  expect(() => rowsOf(`code,name\n${'1,\n'.repeat(600_000)}`)).toThrow(
    'f.csv, line 500001: more lines than any source file has'
  )
})

test('a refusal quotes the beginning of a long cell', () => {
  const [row] = csvRows(sourcesFolder({ 'f.csv': `code,name\n1,${'x'.repeat(900_000)}\n` }), 'f.csv', layout)
  const message = (() => {
    try {
      return row?.figure('name', {})
    } catch (error) {
      return String(error)
    }
  })()
  expect(message).toContain('f.csv, row 1, column name')
  expect(String(message).length).toBeLessThan(300)
})

test('a figure of a column that the file lacks is refused, not missing', () => {
  const [row] = csvRows(sourcesFolder({ 'f.csv': sound }), 'f.csv', layout)
  expect(() => row?.figure('TP60', { '': 'missing' })).toThrow('f.csv, row 1, column TP60: is missing')
})

test('a run that is refused leaves the tables published before as they were', { timeout: 60_000 }, () => {
  const root = sourcesFolder({ 'sources/qpv2024/qpv2024_simplified.geojson': '<html></html>' })
  const published = readFileSync('public/data/manifest.json')
  const run = spawnSync('npx', ['tsx', 'data/build.ts', '--sources', join(root, 'sources')], {
    encoding: 'utf8'
  })
  expect(run.status).toBe(1)
  expect(run.stderr).toMatch(/^npm run data: qpv2024\/qpv2024_simplified\.geojson: its SHA-256/)
  expect(readFileSync('public/data/manifest.json').equals(published)).toBe(true)
})
