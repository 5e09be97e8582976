import { beforeAll, expect, test } from 'vitest'
import { errorPlace, placeWithin } from '../../../src/state/sql/errorPlace.ts'
import { openLockedDatabase } from '../../sql/sandboxDatabase.ts'

let database: Awaited<ReturnType<typeof openLockedDatabase>>
beforeAll(async () => {
  database = await openLockedDatabase()
})

function marked(sql: string): string | null {
  try {
    database.run(sql)
  } catch (error) {
    const place = errorPlace(error instanceof Error ? error.message : '', sql)
    return place && sql.slice(place.from, place.to)
  }
  throw new Error('DuckDB took it')
}

test.each([
  ['SELECT codee FROM npnru', 'codee'],
  ['SELECT *\nFROM npnru\nWHERE  codee = 1', 'codee'],
  ['SELECT \'é€\', "nulle part" FROM npnru', '"nulle part"'],
  ["SELECT '😀', nulle_part FROM npnru", 'nulle_part'],
  ['SELECT a FROM nulle_part', 'nulle_part'],
  ['SELECT 1 FRM npnru WHERE', 'npnru'],
  [
    `SELECT ${'code_2015, department, '.repeat(12)}nulle_part, ${'reach, '.repeat(20)}1 FROM npnru`,
    'nulle_part'
  ],
  [`-- une ligne\n\n  SELECT foo(1)`, 'foo']
])('the word that DuckDB means is found: %s', (sql, word) => {
  expect(marked(sql)).toBe(word)
})

test('a message without a place marks nothing', () => {
  expect(errorPlace('Out of Memory Error: failed', 'SELECT 1')).toBe(null)
  expect(errorPlace('LINE 9: SELECT 1\n        ^', 'SELECT 1')).toBe(null)
})

test('a place in what was made of a query is brought back to it; one in what was added is not', () => {
  const written = 'SELECT x'
  const run = `FROM (\n${written}\n)`
  const at = run.indexOf('x')
  expect(placeWithin({ from: at, to: at + 1 }, run, written)).toEqual({ from: 7, to: 8 })
  expect(placeWithin({ from: 0, to: 4 }, run, written)).toBe(null)
})
