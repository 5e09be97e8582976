import { beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { subject } from './subjects.ts'
import { figuresSql } from '../../src/query/figures.ts'
import { totalsSql } from '../../src/query/totals.ts'
import { trendSql } from '../../src/query/trend.ts'
import { unplacedSql } from '../../src/query/unplaced.ts'

let database: Awaited<ReturnType<typeof openDatabase>>

beforeAll(async () => {
  database = await openDatabase(['territories', 'neighbourhoods', 'funding', 'gaps', 'npnru', 'crosswalk'])
})

const sum = (cells: Float64Array) => cells.reduce((total, cell) => total + cell, 0)

/** Millions of euros to the thousandth, as the source notes give them. */
const millions = (eur: number | undefined) => ((eur ?? Number.NaN) / 1e6).toFixed(3)

// ANCT, adultes-relais and FONJEP 2020-2024, each id_poste of a year once; posts, M€.
const posts = [
  ['adultes-relais', 2020, 4655, '92.518'],
  ['adultes-relais', 2021, 5372, '107.826'],
  ['adultes-relais', 2022, 5622, '119.490'],
  ['adultes-relais', 2023, 5412, '122.072'],
  ['adultes-relais', 2024, 4721, '107.689'],
  ['fonjep', 2020, 1433, '10.012'],
  ['fonjep', 2021, 1439, '10.109'],
  ['fonjep', 2022, 1406, '9.914'],
  ['fonjep', 2023, 1478, '10.393'],
  ['fonjep', 2024, 1496, '10.410']
] as const

test.each(posts)('%s %d: %d posts, %s M€, each post once (ANCT)', (programme, year, count, amount) => {
  const totals = database.run(totalsSql(subject({ programmes: [programme], years: [year, year] })))
  expect(totals.numbers('posts')[0]).toBe(count)
  expect(millions(totals.numbers('amount_eur')[0])).toBe(amount)
})

test('no post of 2025 is in the tables', () => {
  const years = database
    .run('SELECT DISTINCT year FROM funding WHERE posts > 0 ORDER BY year')
    .numbers('year')
  expect([...years]).toEqual([2020, 2021, 2022, 2023, 2024])
})

test('every post of a year is there once', () => {
  const twice = database.run('SELECT programme, year, id FROM funding GROUP BY ALL HAVING count(*) > 1')
  expect(twice.length).toBe(0)
})

describe.each(['contract', 'department', 'region'] as const)('the map by %s', (level) => {
  test.each([
    [2024, 2024],
    [2020, 2023],
    [2020, 2024]
  ] as const)('and what has no place there add up to France, %d-%d', (first, last) => {
    const asked = subject({ level, years: [first, last] })
    const whole = database.run(totalsSql(asked)).numbers('amount_eur')[0]
    const placed = sum(database.run(figuresSql(asked)).numbers('amount_eur'))
    const unplaced = sum(database.run(unplacedSql(asked)).numbers('amount_eur'))
    expect(millions(placed + unplaced)).toBe(millions(whole))
    expect(placed / (whole ?? 1)).toBeGreaterThan(0.9)
  })
})

test('a contract over two departments is one territory with its posts once', () => {
  const grandParisSud = database.run(
    "SELECT name, departments FROM territories WHERE level = 'contract' AND contract_codes_2024 LIKE '%CN07702M%'"
  )
  expect(grandParisSud.length).toBe(1)
  expect(grandParisSud.texts('departments')[0]).toBe('77;91')
  // 116 adultes-relais posts of 2024 stand under CN07702M and CN09103M alike (ANCT file of 2024).
  const shared = database.run(`SELECT count(*)::integer AS posts FROM funding
    WHERE programme = 'adultes-relais' AND year = 2024
      AND contract = (SELECT code FROM territories WHERE contract_codes_2024 LIKE '%CN07702M%')`)
  expect(shared.numbers('posts')[0]).toBe(116)
})

test.each(['77', '91'])('department %s, its contracts and what lies beyond it add up', (code) => {
  const zone = { level: 'department', code } as const
  const asked = subject({ zone })
  const own = database.run(
    `SELECT sum(amount_eur)::double AS eur FROM funding WHERE posts > 0 AND department = '${code}' AND year = 2024`
  )
  const whole = database.run(totalsSql(asked)).numbers('amount_eur')[0]
  expect(whole).toBeCloseTo(own.numbers('eur')[0] ?? 0, 2)
  const figures = database.run(figuresSql(asked))
  const inside = figures.numbers('inside')
  const shown = sum(figures.numbers('amount_eur').filter((_, row) => inside[row] === 1))
  const unplaced = database.run(unplacedSql(asked))
  // Grand Paris Sud lies over both and is shown whole in each: the rest is taken away, and said.
  expect(unplaced.texts('reason')).toContain('beyond')
  expect(shown + sum(unplaced.numbers('amount_eur'))).toBeCloseTo(whole ?? 0, 2)
})

test('the trend holds every year, whichever is chosen', () => {
  const trend = database.run(trendSql(subject({ programmes: ['adultes-relais'] })))
  expect([...trend.numbers('year')]).toEqual([2020, 2021, 2022, 2023, 2024])
  expect([...trend.numbers('amount_eur')].map(millions)).toEqual(posts.slice(0, 5).map((line) => line[3]))
})

test('1,584 QPV 2024 are in force, 1,362 of them metropolitan (ANCT, decrees 2023-1314 and 2024-1211/1212)', () => {
  const counts = database.run(`SELECT count(*)::integer AS all_qpv,
    (count(*) FILTER (left(department, 2) NOT IN ('97', '98')))::integer AS metropolitan FROM neighbourhoods`)
  expect([counts.numbers('all_qpv')[0], counts.numbers('metropolitan')[0]]).toEqual([1584, 1362])
})

describe('the 448 neighbourhoods of the NPNRU (ANRU, January 2025)', () => {
  test('417 of the 422 metropolitan ones reach a QPV 2024, the five others are listed', () => {
    const reach = database.run(
      'SELECT reach, count(*)::integer AS codes FROM npnru GROUP BY reach ORDER BY reach'
    )
    const counts = Object.fromEntries(
      reach.texts('reach').map((name, i) => [name, reach.numbers('codes')[i]])
    )
    expect(counts).toEqual({ no_outline: 26, none: 5, successor: 417 })
    const without = database.run("SELECT code_2015 FROM npnru WHERE reach = 'none' ORDER BY code_2015")
    expect(without.texts('code_2015')).toEqual(['QP022003', 'QP025002', 'QP067007', 'QP071010', 'QP073003'])
  })

  test('a post counts under NPNRU or outside it, or is said to be unclassified', () => {
    const years = [2020, 2024] as const
    const amount = (npnru: 'all' | 'with' | 'without') =>
      database.run(totalsSql(subject({ npnru, years }))).numbers('amount_eur')[0] ?? 0
    const unclassified =
      database.run(totalsSql(subject({ npnru: 'with', years }))).numbers('unclassified_eur')[0] ?? 0
    expect(unclassified).toBeGreaterThan(0)
    expect(amount('with') + amount('without') + unclassified).toBeCloseTo(amount('all'), 0)
  })
})

test('57 NPNRU projects hold 5,778 M€, about 48 % of the envelope (data/curated/README.md)', () => {
  const totals = database.run(totalsSql(subject({ programmes: ['npnru'] })))
  expect(totals.numbers('operations')[0]).toBe(57)
  expect(Math.round((totals.numbers('amount_eur')[0] ?? 0) / 1e6)).toBe(5778)
})
