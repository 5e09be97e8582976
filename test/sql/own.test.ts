import { beforeAll, expect, test } from 'vitest'
import { ownFigureOf } from '../../src/catalogue/ownMeasures.ts'
import { ownFiguresSql } from '../../src/query/outcomes/own.ts'
import { outcomeSeriesOf, undated } from '../../src/state/outcomes/figure.ts'
import { openDatabase } from './database.ts'

/** Two neighbourhoods of contract Dinan, one of another in the same department, and one that no table knows. */
const written = { QN02201N: 10, QN02202M: 0, QN02203M: 5 }

type Database = Awaited<ReturnType<typeof openDatabase>>
let run: Database['run']
let make: Database['make']
let contracts: Map<string, string>

beforeAll(async () => {
  ;({ run, make } = await openDatabase(['territories', 'neighbourhoods', 'neighbourhoods_2015']))
  const rows = run(`SELECT code, contract FROM neighbourhoods WHERE department = '22' ORDER BY code`)
  contracts = new Map(rows.texts('code').map((code, row) => [code ?? '', rows.texts('contract')[row] ?? '']))
  const values = [...contracts.keys()]
    .slice(0, 3)
    .map((code, i) => `('${code}', ${Object.values(written)[i]})`)
  make(
    'own_a__areas',
    `SELECT code, v::double AS n FROM (VALUES ${values.join(', ')},
    ('QN99999X', 1000)) t(code, v)`
  )
})

const asked = (
  level: 'neighbourhood' | 'contract' | 'department',
  rule = 'sum',
  codes: string[] | null = null
) =>
  outcomeSeriesOf(
    run(
      ownFiguresSql(ownFigureOf(`own:a:n:neighbourhood2024:${rule}`)!, {
        generation: '2024',
        level,
        npnru: 'all',
        codes
      })
    )
  )

test('a visitor’s figure is shown at its neighbourhood, a zero as zero, and every other neighbourhood is missing', () => {
  const series = asked('neighbourhood')
  const [first, second] = [...contracts.keys()]
  expect(series.get(first!)?.get(undated)).toMatchObject({ value: 10, status: 'value', known: 1, parts: 1 })
  expect(series.get(second!)?.get(undated)).toMatchObject({ value: 0, status: 'zero' })
  expect(series.size).toBe(1584)
  const missing = [...series.values()].filter((years) => years.get(undated)?.status === 'missing')
  expect(missing).toHaveLength(1584 - 3)
  expect(series.has('QN99999X')).toBe(false)
})

test('it adds up to its department, which says of how many neighbourhoods', () => {
  expect(asked('department').get('22')?.get(undated)).toMatchObject({
    value: 15,
    status: 'value',
    known: 3,
    parts: contracts.size
  })
  expect(asked('department', 'mean').get('22')?.get(undated)?.value).toBe(5)
  expect(asked('department').get('29')?.get(undated)).toMatchObject({ status: 'missing', known: 0 })
})

test('it adds up to its contracts, over the neighbourhoods of a selection alone', () => {
  const whole = [...asked('contract').values()].map((years) => years.get(undated)?.value ?? Number.NaN)
  expect(whole.filter(Number.isFinite).reduce((sum, value) => sum + value, 0)).toBe(15)
  const [first] = [...contracts.keys()]
  const selected = asked('contract', 'sum', [first!])
  expect([...selected.keys()]).toEqual([contracts.get(first!)])
  expect(selected.get(contracts.get(first!)!)?.get(undated)).toMatchObject({ value: 10, parts: 1 })
})

test('a figure of contracts adds up to departments and is never spread over neighbourhoods', () => {
  const contract = [...new Set(contracts.values())].find(Boolean)!
  make('own_c__areas', `SELECT '${contract}' AS code, 7::double AS n`)
  const figure = ownFigureOf('own:c:n:contract:sum')!
  const at = (level: 'neighbourhood' | 'department') =>
    ownFiguresSql(figure, { generation: '2024', level, npnru: 'all', codes: null })
  expect(
    outcomeSeriesOf(run(at('department')))
      .get('22')
      ?.get(undated)?.value
  ).toBe(7)
  expect(() => at('neighbourhood')).toThrow('not shown by neighbourhood')
})
