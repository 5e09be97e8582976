import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { csvRows, readJson, recordRows } from '../../../data/readers/records.ts'
import { DataError } from '../../../src/core/errors.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

test('a missing file is named', () => {
  expect(() => readJson(sourcesFolder({}), 'absent.json')).toThrow(/^absent\.json: cannot be read/)
})

test('a file that is not JSON is named', () => {
  const folder = sourcesFolder({ 'broken.json': '[{"a": 1},' })
  expect(() => readJson(folder, 'broken.json')).toThrow(/^broken\.json, line 1: not readable as JSON/)
})

test('a gzipped JSON file is read', () => {
  const folder = sourcesFolder({ 'packed.json.gz': gzipSync('{"a":1}') })
  expect(readJson(folder, 'packed.json.gz')).toEqual({ a: 1 })
})

test('a gzipped file that is cut is named', () => {
  const folder = sourcesFolder({ 'cut.json.gz': gzipSync('{"a":1}').subarray(0, 12) })
  expect(() => readJson(folder, 'cut.json.gz')).toThrow(/^cut\.json\.gz: cannot be unpacked/)
})

test.each([
  { what: 'a missing column', rows: [{ a: 'x' }, {}], message: 'f.json, row 2: column a is missing' },
  { what: 'an unknown column', rows: [{ a: 'x', c: 1 }], message: 'f.json, row 1: unknown column c' },
  { what: 'a row that is no object', rows: ['x'], message: 'f.json, row 1: expected an object' }
])('$what is named with its file and row', ({ rows, message }) => {
  expect(() => recordRows('f.json', rows, { required: ['a'], optional: ['b'] })).toThrow(
    new DataError(message)
  )
})

test('a file that is no list is named', () => {
  expect(() => recordRows('f.json', { a: 1 }, { required: ['a'] })).toThrow('f.json: expected a list of rows')
})

test('a cell of the wrong type is named with its file, row and column', () => {
  const [row] = recordRows('f.json', [{ a: 12, b: 'douze', c: ' ' }], { required: ['a', 'b', 'c'] })
  expect(() => row?.text('a')).toThrow('f.json, row 1, column a: expected text, found 12')
  expect(() => row?.numeric('b')).toThrow('f.json, row 1, column b: expected a number, found "douze"')
  expect(() => row?.text('c')).toThrow('f.json, row 1, column c: expected text, found nothing')
})

test('numbers may be written as text, and blanks are absent', () => {
  const [row] = recordRows('f.json', [{ year: '2024', pop: null, name: '' }], {
    required: ['year', 'pop', 'name']
  })
  expect(row?.numeric('year')).toBe(2024)
  expect(row?.optionalNumeric('pop')).toBeNull()
  expect(row?.optionalText('name')).toBeNull()
})

test('codes read from CSV keep their leading zeros', () => {
  const folder = sourcesFolder({ 'codes.csv': '\ufeffcode,name\n01004,Ambérieu\n' })
  const [row] = csvRows(folder, 'codes.csv', { required: ['code', 'name'] })
  expect(row?.text('code')).toBe('01004')
})

test('a CSV file with a ragged row or without rows is refused', () => {
  const folder = sourcesFolder({ 'ragged.csv': 'a,b\n1\n', 'empty.csv': 'a,b\n' })
  expect(() => csvRows(folder, 'ragged.csv', { required: ['a', 'b'] })).toThrow(
    'ragged.csv, line 2: has 1 cells, expected 2'
  )
  expect(() => csvRows(folder, 'empty.csv', { required: ['a', 'b'] })).toThrow('empty.csv: holds no row')
})
