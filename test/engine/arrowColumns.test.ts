import { beforeAll, expect, test } from 'vitest'
import { DataError } from '../../src/core/errors.ts'
import { openDatabase } from '../sql/database.ts'

let database: Awaited<ReturnType<typeof openDatabase>>

beforeAll(async () => {
  database = await openDatabase([])
})

test('a null number is NaN, never 0', () => {
  const cells = database.run('SELECT unnest([1.5, NULL, 0.0])::double AS value').numbers('value')
  expect([...cells]).toEqual([1.5, Number.NaN, 0])
})

test('a null text is null, never an empty text', () => {
  expect(database.run("SELECT unnest(['a', NULL, '']) AS name").texts('name')).toEqual(['a', null, ''])
})

test('an answer of several batches is one column', () => {
  const cells = database.run('SELECT range::integer AS n FROM range(5000)').numbers('n')
  expect([cells.length, cells[2048], cells[4999]]).toEqual([5000, 2048, 4999])
})

test('an answer without rows keeps its columns', () => {
  const columns = database.run("SELECT 1::double AS value, 'x' AS name WHERE false")
  expect([columns.length, columns.names]).toEqual([0, ['value', 'name']])
})

test.each(['count(*)', 'sum(1)', '1.5::decimal(9,2)'])('%s must be cast before it leaves', (expression) => {
  expect(() => database.run(`SELECT ${expression} AS n`)).toThrow(DataError)
})

test('a column of the other kind is refused by name', () => {
  const columns = database.run("SELECT 'x' AS name")
  expect(() => columns.numbers('name')).toThrow(/column name holds text/)
  expect(() => columns.numbers('nome')).toThrow(/no column nome among name/)
})

test('an extension that would come from another host is refused at once', () => {
  expect(() => database.run("SELECT * FROM read_json('x.json')")).toThrow(/json/i)
})
