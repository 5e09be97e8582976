import { expect, test } from 'vitest'
import { columnsOf, type Column } from '../../src/core/columns.ts'
import { coverageAmong, coverageOf, shadeOf, shareText, yearsOf } from '../../src/state/coverage.ts'
import { endedSeries, lostIndicators } from '../../src/state/missing.ts'

/** Four rows: poverty of QPV 2015 in 2016 and 2018, of all of them together, and the Gini index of communes. */
function smallCoverage() {
  const number = (...cells: number[]) => Float64Array.from(cells)
  return coverageOf(
    columnsOf(
      4,
      new Map<string, Column>([
        ['indicator', ['poverty-rate', 'poverty-rate', 'poverty-rate', 'gini']],
        ['level', ['neighbourhood', 'neighbourhood', 'all_neighbourhoods', 'commune']],
        ['generation', ['2015', '2015', '2015', null]],
        ['year', number(2018, 2016, 2018, Number.NaN)],
        ['areas', number(1296, 1296, 1, 100)],
        ['value', number(1295, 0, 1, 90)],
        ['zero', number(0, 2, 0, 10)],
        ['missing', number(0, 1294, 0, 0)],
        ['secret', number(1, 0, 0, 0)],
        ['not_applicable', number(0, 0, 0, 0)],
        ['source', ['insee', 'insee', 'insee', 'insee']]
      ])
    )
  )
}

test('a zero that is written is a figure, a secret is not', () => {
  const [first, second] = smallCoverage()
  expect([first?.known, first?.secret, second?.known]).toEqual([1295, 1, 2])
})

test('each grid has its own areas, and all neighbourhoods together are in none', () => {
  const rows = smallCoverage()
  expect(coverageAmong(rows, '2015').map((row) => row.year)).toEqual([2018, 2016])
  expect(coverageAmong(rows, '2024')).toEqual([])
  expect(coverageAmong(rows, 'communes').map((row) => row.indicator)).toEqual(['gini'])
})

test('years rise, the one that no source says comes last', () => {
  expect(yearsOf(smallCoverage())).toEqual([2016, 2018, Number.NaN])
})

test.each([
  [1296, '100\u00a0%', 5],
  [1295, '>\u00a099\u00a0%', 4],
  [972, '75\u00a0%', 4],
  [648, '50\u00a0%', 3],
  [324, '25\u00a0%', 2],
  [2, '<\u00a01\u00a0%', 1],
  [0, '0\u00a0%', 0]
])('%i areas of 1,296 are %s, in shade %i', (known, text, shade) => {
  expect([shareText({ known, areas: 1296 }), shadeOf({ known, areas: 1296 })]).toEqual([text, shade])
})

test('an indicator that stops before the others is told with its last year', () => {
  const later = { ...smallCoverage()[0]!, indicator: 'employment-rate', year: 2022 }
  const ended = endedSeries([...smallCoverage(), later])
  expect(ended.map(({ last, indicators }) => [last, indicators.map(({ id }) => id)])).toEqual([
    [2018, ['poverty-rate']]
  ])
})

test('an indicator of QPV 2015 that no source gives for QPV 2024 is told', () => {
  expect(lostIndicators(smallCoverage()).map((indicator) => indicator.id)).toEqual(['poverty-rate'])
})
