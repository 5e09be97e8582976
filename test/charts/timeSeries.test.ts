import { expect, test } from 'vitest'
import {
  timeSeriesChart,
  timeSeriesFigures,
  timeSeriesGaps,
  timeSeriesSummary,
  type Series
} from '../../src/charts/timeSeries.ts'
import { axisStartText, breaksWithin, stretchesOf, valueDomain } from '../../src/charts/years.ts'
import { marksOf, percent, textsOf } from './areas.ts'
import { overlappingTexts } from '../exports/boxes.ts'

const years = [2016, 2017, 2018, 2019, 2020]
const series = (id: string, values: readonly number[], kind: Series['kind'] = 'reference'): Series => ({
  id,
  label: `Territoire ${id}`,
  years,
  values,
  kind
})
const parts = { breaks: [], width: 390, height: 240, unit: '%', format: percent }
const gap = series('A', [40, 41, Number.NaN, 43, 44], 'area')

/** Dashed lines that are neither a break's nor a name's. */
const dashes = (chart: ReturnType<typeof timeSeriesChart>) =>
  marksOf(chart, 'line').filter((mark) => mark.dash?.[0] === 3)

test('a missing year is never joined but by dashes', () => {
  const chart = timeSeriesChart({ ...parts, series: [gap] })
  expect(marksOf(chart, 'path').map((mark) => mark.d.split('L').length)).toEqual([2, 2])
  expect(dashes(chart)).toHaveLength(1)
  expect(timeSeriesGaps([gap], [])).toBe('En pointillé\u00a0: années sans valeur.')
})

test('a year that the series leaves out is a gap as well', () => {
  expect(stretchesOf([2016, 2018], [1, 2], [])).toEqual([[[2016, 1]], [[2018, 2]]])
})

test('every known year has its dot, a missing one none', () => {
  expect(marksOf(timeSeriesChart({ ...parts, series: [gap] }), 'circle')).toHaveLength(4)
})

test('nothing joins the years before and after a break, and it is marked and numbered', () => {
  const whole = series('A', [40, 41, 42, 43, 44], 'area')
  const breaks = [{ year: 2018, text: 'autre source' }]
  const chart = timeSeriesChart({ ...parts, breaks, series: [whole, gap] })
  expect(marksOf(chart, 'path')).toHaveLength(4)
  expect(dashes(chart)).toHaveLength(0)
  expect(timeSeriesGaps([gap], breaks)).toBe('')
  expect(textsOf(chart)).toContain('(1)')
  const mark = marksOf(chart, 'line').find((line) => line.dash?.[0] === 2)
  expect(mark?.x1).toBe(mark?.x2)
})

test('a break before the first year or after the last is not shown', () => {
  const breaks = [2016, 2017, 2021].map((year) => ({ year, text: '' }))
  expect(breaksWithin(breaks, years).map(({ year }) => year)).toEqual([2017])
})

test('names at the ends of the lines never overlap, however near the lines end', () => {
  const near = ['A', 'B', 'C', 'D', 'E'].map((id, i) =>
    series(id, [40, 40, 40, 40, 44 + i * 0.1], i ? 'reference' : 'area')
  )
  const chart = timeSeriesChart({ ...parts, series: near })
  expect(overlappingTexts(chart.marks)).toEqual([])
  for (const one of near) expect(textsOf(chart).join(' ')).toContain(one.label)
})

test('the neighbourhood is drawn strong over its thin references', () => {
  const chart = timeSeriesChart({
    ...parts,
    series: [series('A', [4, 4, 4, 4, 4], 'area'), series('B', [5, 5, 5, 5, 5])]
  })
  expect(marksOf(chart, 'path').map((mark) => mark.strokeWidth)).toEqual([1.5, 3])
})

test('an axis that does not start at zero says so', () => {
  const domain = valueDomain([42, 47])
  expect(domain[0]).toBeGreaterThan(0)
  expect(axisStartText(domain, percent)).toBe(`L’axe vertical commence à ${percent(domain[0])}, non à zéro.`)
  expect(axisStartText(valueDomain([2, 47]), percent)).toBe('')
  expect(axisStartText([-3, 3], percent)).toBe('')
})

test('the table and the sentence say the same figures', () => {
  const { columns, rows } = timeSeriesFigures({ ...parts, series: [gap] })
  expect(columns[1]?.label).toBe('Territoire A, en %')
  expect(rows[2]).toEqual(['2018', 'valeur manquante'])
  expect(timeSeriesSummary({ format: percent, series: [gap] })).toBe(
    'Territoire A\u00a0: 40\u00a0% en 2016, 44\u00a0% en 2020.'
  )
})
