import { expect, test } from 'vitest'
import { readInseeQpv2015 } from '../../../data/readers/inseeQpv2015.ts'
import { employmentColumns, incomeColumns, populationColumns } from '../../../data/tables/indicatorColumns.ts'
import { indicatorCoverageRows } from '../../../data/tables/indicatorCoverage.ts'
import { qpv2015Rows, sortedIndicators, type IndicatorRow } from '../../../data/tables/indicators.ts'
import { indicators } from '../../../src/catalogue/indicators/index.ts'
import { indicatorRow } from '../indicatorRow.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const text = 'CODGEO;CA;NOTE_ASP\nEnsemble;100;\nQP001001;;5\nQP001002;0;0\n'
const sources = { IPRO: 'i', REVN: 'r', DEMO: 'd', FILO: 'f' }

test('a cell without a figure keeps its row, its status and the producer’s note', () => {
  const file = readInseeQpv2015(sourcesFolder({ 'IPRO_2022.csv': text }), 'IPRO_2022.csv')
  const column = employmentColumns.find(({ indicator }) => indicator === 'subsidised-contracts')
  const rows = qpv2015Rows(column ? [{ ...column, years: [2022] }] : [], () => file, sources)
  expect(rows.map(({ code, level, value, status, note }) => [code, level, value, status, note])).toEqual([
    ['FR', 'all_neighbourhoods', 100, 'value', null],
    ['QP001001', 'neighbourhood', null, 'missing', '5'],
    ['QP001002', 'neighbourhood', 0, 'zero', '0']
  ])
})

test('declared incomes of 2017 are read from the file released in 2021', () => {
  const column = incomeColumns.find(({ indicator }) => indicator === 'declared-income-median')
  expect(column?.years.map((year) => column.fileYear?.(year))).toEqual([2021, 2022])
})

test('an indicator and year stands once in the columns', () => {
  const keys = [...incomeColumns, ...employmentColumns, ...populationColumns].flatMap(
    ({ indicator, years }) => years.map((year) => `${indicator} ${year}`)
  )
  expect(keys.length).toBe(new Set(keys).size)
})

const row = (change: Partial<IndicatorRow>) => indicatorRow({ indicator: 'poverty-rate', ...change })

test('rows are sorted by indicator, year, level and code', () => {
  const rows = [row({ code: 'QP001002' }), row({ year: 2018 }), row({}), row({ indicator: 'gini' })]
  expect(sortedIndicators(rows).map(({ indicator, year, code }) => `${indicator} ${year} ${code}`)).toEqual([
    'gini 2019 QP001001',
    'poverty-rate 2018 QP001001',
    'poverty-rate 2019 QP001001',
    'poverty-rate 2019 QP001002'
  ])
})

test('the coverage counts each status, and leaves out the row of all neighbourhoods', () => {
  const [line] = indicatorCoverageRows([
    row({}),
    row({ code: 'b', value: null, status: 'missing', note: '5' }),
    row({ code: 'c', value: 0, status: 'zero' }),
    row({ code: 'FR', level: 'all_neighbourhoods' })
  ])
  expect(line).toMatchObject({ areas: 3, value: 1, zero: 1, missing: 1, secret: 0, noted: 1 })
})

test('the catalogue has at least 40 indicators, each in both languages', () => {
  expect(indicators.length).toBeGreaterThanOrEqual(40)
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length)
  for (const { label, definition, cautions } of indicators)
    for (const words of [label, definition, ...cautions])
      expect(words.fr.length * words.en.length).toBeGreaterThan(0)
})

test('a mean is weighted by an indicator that exists and adds up', () => {
  const weights = indicators.flatMap(({ aggregation }) =>
    aggregation.kind === 'weighted' ? aggregation.by : []
  )
  for (const by of weights)
    expect(indicators.find(({ id }) => id === by)?.aggregation).toEqual({ kind: 'sum' })
})

test('quantiles, medians and ratios of quantiles are never aggregated', () => {
  const quantiles = indicators.filter(({ id }) => /median|-q[13]$|-d[19]$|gini|interdecile|s80/.test(id))
  expect(quantiles.length).toBeGreaterThan(10)
  expect(quantiles.every(({ aggregation }) => aggregation.kind === 'never')).toBe(true)
})
