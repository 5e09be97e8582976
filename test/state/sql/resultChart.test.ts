import { expect, test } from 'vitest'
import type { ExactColumn } from '../../../src/engine/exactCells.ts'
import {
  chartColumns,
  mostBars,
  resultAreas,
  resultBars,
  resultSeries,
  usualChart,
  whyNotChart
} from '../../../src/state/sql/resultChart.ts'

const text = (name: string, ...cells: (string | null)[]): ExactColumn => ({ name, kind: 'text', cells })
const number = (name: string, ...cells: (number | null)[]): ExactColumn => ({ name, kind: 'number', cells })

test('a result with years is a line, with labels bars, with neither a distribution', () => {
  const years = chartColumns([number('annee', 2020, 2021), number('postes', 1, 2)])
  expect(years).toEqual({ labels: [0], years: [0], numbers: [1] })
  expect(usualChart(years, 2)).toBe('line')
  const named = chartColumns([text('nom', 'a', 'b'), number('postes', 1, 2)])
  expect(usualChart(named, 2)).toBe('bars')
  expect(usualChart(named, mostBars + 1)).toBe('histogram')
  expect(whyNotChart('line', named)).toMatch(/colonne d’années/)
  const none = chartColumns([text('nom', 'a')])
  expect(whyNotChart('histogram', none)).toMatch(/colonne de nombres/)
})

test('bars keep the order of the query, and an unknown figure stays unknown', () => {
  const bars = resultBars(text('nom', 'b', null), number('n', null, 3))
  expect(bars).toEqual([
    { label: 'b', value: Number.NaN },
    { label: 'sans libellé', value: 3 }
  ])
  expect(resultAreas(number('n', null, 0)).map(({ status }) => status)).toEqual(['missing', 'value'])
})

test('lines are one a group, years in order; a year told twice is refused and named', () => {
  const years = number('annee', 2021, 2020, 2021)
  const values = number('n', 3, 1, 2)
  const lines = resultSeries(years, values, text('g', 'a', 'a', 'b'))
  expect(lines).toEqual([
    { id: 'a', label: 'a', kind: 'area', years: [2020, 2021], values: [1, 3] },
    { id: 'b', label: 'b', kind: 'area', years: [2021], values: [2] }
  ])
  expect(resultSeries(years, values, null)).toMatch(/L’année 2021 a plusieurs lignes/)
})

test('more lines than can be told apart are refused', () => {
  const groups = text('g', ...Array.from({ length: 6 }, (_, i) => `groupe ${i}`))
  const six = number('annee', 2020, 2020, 2020, 2020, 2020, 2020)
  expect(resultSeries(six, six, groups)).toMatch(/^6 courbes/)
})
