import { beforeAll, expect, test, vi } from 'vitest'
import type { ExactColumn } from '../../src/engine/exactCells.ts'
import { readingStatement } from '../../src/engine/sqlText.ts'
import { queryExamples } from '../../src/query/sandbox/examples.ts'
import { countedSql, describedSql, exactSql } from '../../src/query/sandbox/wrapping.ts'
import { codeColumns } from '../../src/state/sql/codeColumns.ts'
import { publishedPlaces } from './database.ts'
import { openLockedDatabase } from './sandboxDatabase.ts'

let database: Awaited<ReturnType<typeof openLockedDatabase>>
beforeAll(async () => {
  database = await openLockedDatabase()
})

/** As the app asks: described, then run with what has no exact form as text. */
function exactly(sql: string): ExactColumn[] {
  const statement = readingStatement(sql).sql
  const [names, types] = database.run(describedSql(statement))
  const columns = (names?.cells ?? []).map((name, index) => ({
    name: String(name),
    type: String(types?.cells[index])
  }))
  return database.run(exactSql(statement, columns))
}

const cellsOf = (columns: readonly ExactColumn[]) => columns.map(({ cells }) => cells[0])

test('DuckDB refuses to write where the text begins as one that reads', () => {
  database.run('SELECT count(*) FROM npnru')
  expect(() => database.run('WITH a AS (SELECT 1) DELETE FROM npnru')).toThrow(/read-only mode/)
  expect(() => database.run('WITH a AS (FROM npnru) INSERT INTO npnru FROM a')).toThrow(/read-only mode/)
  expect(database.run('SELECT count(*) FROM npnru')[0]?.cells).toEqual([448])
})

test.each([
  "SELECT * FROM read_csv('http://example.org/a.csv')",
  "SELECT * FROM read_csv('/etc/passwd')",
  "SELECT * FROM read_text('manifest.json')",
  "SELECT * FROM glob('*')"
])('no file and no address can be read: %s', (sql) => {
  expect(() => database.run(sql)).toThrow(/disabled by configuration/)
})

test.each(["SET memory_limit='4GB'", 'SET enable_external_access=true', 'SET lock_configuration=false'])(
  'the lock cannot be undone, even past the rule of the text: %s',
  (sql) => expect(() => database.unguarded(sql)).toThrow(/locked|cannot be changed|Cannot change/i)
)

test('more than a gigabyte is refused, and the next query runs', () => {
  expect(() => database.run('SELECT list(range) FROM range(300000000)')).toThrow(/Out of Memory/)
  expect(database.run('SELECT 1')[0]?.cells).toEqual([1])
})

test('a number that JavaScript cannot hold keeps all its digits', () => {
  const columns = exactly(
    'SELECT 9007199254740993::BIGINT, 170141183460469231731687303715884105727::HUGEINT, 12345678901234567.89::DECIMAL(38,2), -0.05::DECIMAL(5,2), 9007199254740991::BIGINT, 18446744073709551615::UBIGINT'
  )
  expect(cellsOf(columns)).toEqual([
    '9007199254740993',
    '170141183460469231731687303715884105727',
    '12345678901234567.89',
    -0.05,
    9007199254740991,
    '18446744073709551615'
  ])
  expect(columns.map(({ kind }) => kind)).toEqual([
    'digits',
    'digits',
    'digits',
    'number',
    'number',
    'digits'
  ])
})

test('a null stays null, and is none of the numbers that are not numbers', () => {
  const columns = exactly(
    "SELECT NULL::DOUBLE, 'NaN'::DOUBLE, 'Infinity'::DOUBLE, '-Infinity'::FLOAT, 0.1::FLOAT, NULL::VARCHAR, '', false, NULL::BOOLEAN"
  )
  expect(cellsOf(columns)).toEqual([null, Number.NaN, Infinity, -Infinity, 0.1, null, '', false, null])
})

test('dates, lists, structures and bytes come as DuckDB writes them, two columns of one name each with its own', () => {
  const columns = exactly(
    "SELECT DATE '2024-02-29' AS a, TIMESTAMP '2024-01-01 12:00:00.123456' AS a, [1, NULL] AS b, {'x': 'é'} AS c, '\\xAA'::BLOB AS d, INTERVAL 3 DAY AS e, 1 AS f"
  )
  expect(cellsOf(columns)).toEqual([
    '2024-02-29',
    '2024-01-01 12:00:00.123456',
    '[1, NULL]',
    "{'x': é}",
    '\\xAA',
    '3 days',
    1
  ])
})

test('rows written as text keep the order of the query', () => {
  const [, lists] = exactly('SELECT range AS a, [range] AS b FROM range(5000) ORDER BY range DESC -- fin')
  expect(lists?.cells.slice(0, 2)).toEqual(['[4999]', '[4998]'])
  expect(lists?.cells.at(-1)).toBe('[0]')
})

test.each(queryExamples)('the example gives rows that can be counted: $title', ({ sql }) => {
  const columns = exactly(sql)
  const rows = columns[0]?.cells.length ?? 0
  expect(rows).toBeGreaterThan(0)
  expect(database.run(countedSql(readingStatement(sql).sql))[0]?.cells).toEqual([rows])
})

test('an example answers the same in English, under English names', async () => {
  const english = await examplesInEnglish()
  expect(english.map(({ id }) => id)).toEqual(queryExamples.map(({ id }) => id))
  for (const [index, { id, title, sql }] of english.entries()) {
    const french = queryExamples[index]!
    const figures = (columns: readonly ExactColumn[]) => columns.filter(({ kind }) => kind === 'number')
    const cells = (columns: readonly ExactColumn[]) => figures(columns).map((column) => column.cells)
    expect(cells(exactly(sql)), id).toEqual(cells(exactly(french.sql)))
    expect(title).not.toBe(french.title)
    expect(sql).not.toMatch(/[{}|éèêà]|\b(annee|nom|postes|departement|quartier)\b/)
  }
})

/** As a page in English reads them. */
async function examplesInEnglish(): Promise<typeof queryExamples> {
  vi.stubGlobal('name', 'page?lang=en')
  vi.resetModules()
  try {
    await (await import('../../src/words/t.ts')).learnWords()
    return (await import('../../src/query/sandbox/examples.ts')).queryExamples
  } finally {
    vi.unstubAllGlobals()
  }
}

test('what an example leaves out is what it says: no contract of a department that the file misses', () => {
  const sql = queryExamples.find(({ id }) => id === 'posts-per-inhabitant')?.sql.replace('LIMIT 20', '') ?? ''
  const [codes] = exactly(sql)
  const departments = publishedPlaces()
  const hit = (codes?.cells ?? []).filter((code) =>
    ['93', '94'].some((gap) => departments.find('contract', String(code))?.departments.includes(gap))
  )
  expect(codes?.cells.length).toBeGreaterThan(300)
  expect(hit).toEqual([])
})

test.each([
  ['posts-per-inhabitant', ['contract']],
  ['crosswalk', ['neighbourhood2015', 'neighbourhood']],
  ['median-by-department', ['department']],
  ['poverty-2024', ['neighbourhood']],
  ['poverty-npnru', []]
])('the columns of codes of an example are known: %s', (id, levels) => {
  const columns = exactly(queryExamples.find((one) => one.id === id)?.sql ?? '')
  expect(codeColumns(columns, publishedPlaces()).map(({ level }) => level)).toEqual(levels)
})
