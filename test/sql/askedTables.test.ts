import { beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from './database.ts'

type Database = Awaited<ReturnType<typeof openDatabase>>
let database: Database

beforeAll(async () => {
  database = await openDatabase([
    'indicators_income',
    'indicators_employment',
    'indicators_2024',
    'crosswalk',
    'neighbourhoods',
    'neighbourhoods_2015',
    'p147_years',
    'p147_departments',
    'p147_grants',
    'names',
    'funding_shares',
    'neighbourhood_programmes'
  ])
}, 60_000)

const numbers = (sql: string) => [...database.run(`SELECT ${sql}`).numbers('n')]

describe('indicators on the shipped DuckDB', () => {
  test('an absent figure is NULL there and NaN here, never zero', () => {
    expect(
      numbers("count(*)::integer AS n FROM indicators_income WHERE status = 'missing' AND value IS NOT NULL")
    ).toEqual([0])
    const [absent] = numbers("value AS n FROM indicators_income WHERE status = 'missing' LIMIT 1")
    expect(absent).toBeNaN()
  })

  // INSEE, Filosofi 2019, file data_filo19_qp_revdis.csv, and Filosofi 2016, data_filo16_qp_revdis.csv.
  test.each([
    ['QP001001', 'disposable-income-median', 2019, 14_190],
    ['QP001001', 'poverty-rate', 2019, 41.9],
    ['FR', 'poverty-rate', 2019, 43.6],
    ['FR', 'poverty-rate', 2016, 44.3],
    ['FR', 'disposable-income-median', 2018, 13_770]
  ])('%s, %s %i: %d as in the file', (code, indicator, year, value) => {
    expect(
      numbers(
        `value AS n FROM indicators_income WHERE code = '${code}' AND indicator = '${indicator}' AND year = ${year}`
      )
    ).toEqual([value])
  })

  test('each neighbourhood of 2024 has each figure once, whatever its communes', () => {
    expect(
      numbers(
        'count(*)::integer AS n FROM (SELECT code, indicator FROM indicators_2024 GROUP BY ALL HAVING count(*) > 1)'
      )
    ).toEqual([0])
    expect(
      numbers(
        'count(*)::integer AS n FROM indicators_2024 WHERE code NOT IN (SELECT code FROM neighbourhoods)'
      )
    ).toEqual([0])
  })

  // DREES, panorama "Pauvreté - Précarité - Exclusion", QPV 2015 of Seine-Saint-Denis, 31 December 2021.
  test('jobseekers of Seine-Saint-Denis at the end of 2021 are those that DREES publishes', () => {
    expect(
      numbers(
        "sum(value)::double AS n FROM indicators_employment WHERE indicator = 'jobseekers-abc' AND year = 2021 AND starts_with(code, 'QP093')"
      )
    ).toEqual([74_960])
  })
})

describe('both generations of neighbourhoods', () => {
  test('they meet through the crosswalk, whose codes lead to both', () => {
    expect(
      numbers(
        'count(*)::integer AS n FROM crosswalk WHERE code_2015 NOT IN (SELECT code FROM neighbourhoods_2015 WHERE outlined) OR code_2024 NOT IN (SELECT code FROM neighbourhoods)'
      )
    ).toEqual([0])
    expect(numbers('max(share_of_2015) AS n FROM crosswalk')[0]).toBeLessThanOrEqual(1)
  })

  test('every neighbourhood of 2015 that INSEE measures is there, outlined or said not to be', () => {
    expect(numbers('count(*)::integer AS n FROM neighbourhoods_2015 WHERE outlined')).toEqual([1296])
    expect(
      numbers(
        "count(DISTINCT code)::integer AS n FROM indicators_income WHERE level = 'neighbourhood' AND code NOT IN (SELECT code FROM neighbourhoods_2015)"
      )
    ).toEqual([0])
  })
})

describe('programme 147', () => {
  test('grants, departments and years add up to the same, in cents', () => {
    const totals = [
      numbers('sum(amount_eur)::double AS n FROM p147_years')[0],
      numbers('sum(amount_eur)::double AS n FROM p147_departments')[0],
      numbers('sum(amount_eur)::double AS n FROM p147_grants')[0]
    ]
    expect(new Set(totals.map((total) => (total ?? 0).toFixed(2))).size).toBe(1)
  })

  test('no year beyond 2025 is there, and 2021 has nothing placed: unknown, not zero', () => {
    expect(numbers('max(year)::integer AS n FROM p147_grants')).toEqual([2025])
    expect(numbers('placed_amount_eur AS n FROM p147_years WHERE year = 2021')[0]).toBeNaN()
    expect(
      numbers('count(*)::integer AS n FROM p147_departments WHERE year = 2021 AND department IS NOT NULL')
    ).toEqual([0])
  })
})

describe('programmes and partners', () => {
  test.each([
    ['1 logement', 'action_logement'],
    ['anru', 'anru']
  ])('a search for "%s" finds %s', (folded, id) => {
    const found = database.run(`SELECT id FROM names WHERE folded = '${folded}'`)
    expect(found.texts('id')).toContain(id)
  })

  test('contradicting shares of Action Logement stand side by side, each with its page', () => {
    const rows = database.run(
      "SELECT page FROM funding_shares WHERE programme = 'npnru' AND partner = 'action_logement' AND conflict_group IS NOT NULL"
    )
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.texts('page').every((page) => page !== null && page !== '')).toBe(true)
  })

  // ANRU's list through the crosswalk.
  test('the NPNRU concerns as many neighbourhoods as table neighbourhoods says', () => {
    expect(numbers("count(*)::integer AS n FROM neighbourhood_programmes WHERE programme = 'npnru'")).toEqual(
      numbers('count(*)::integer AS n FROM neighbourhoods WHERE npnru')
    )
  })
})
