import { expect, test } from 'vitest'
import { trendChart, type TrendParts } from '../../src/charts/trend.ts'

const parts: TrendParts = {
  years: [2020, 2021, 2022, 2023],
  values: [50, 100, Number.NaN, 0],
  partial: [],
  selected: [2021, 2022],
  width: 400,
  height: 150,
  format: (value) => (Number.isNaN(value) ? '–' : String(value))
}

function textsOf(chart: ReturnType<typeof trendChart>): string[] {
  return chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
}

function barsOf(chart: ReturnType<typeof trendChart>) {
  return chart.marks.flatMap((mark) => (mark.kind === 'rect' && mark.fill !== 'hatch' ? [mark] : []))
}

test('bars are as tall as their values and stand on one line', () => {
  const bars = barsOf(trendChart(parts))
  const [first, second] = bars.map((bar) => bar.height)
  expect(second).toBeCloseTo(2 * (first ?? 0))
  expect(new Set(bars.map((bar) => bar.y + bar.height)).size).toBe(1)
})

test('every year and its value are written, an unknown value as a dash and zero as zero', () => {
  expect(textsOf(trendChart(parts))).toEqual(['50', '2020', '100', '2021', '–', '2022', '0', '2023'])
})

test('an unknown year has no bar', () => {
  expect(barsOf(trendChart(parts))[2]?.height).toBe(0)
})

test('the years of the map stand out from the others', () => {
  const [before, first, last, after] = barsOf(trendChart(parts)).map((bar) => bar.fill)
  expect(first).toBe(last)
  expect(before).toBe(after)
  expect(first).not.toBe(before)
})

test('an incomplete year is hatched on top and has an asterisk', () => {
  const chart = trendChart({ ...parts, partial: [2021] })
  expect(textsOf(chart)).toContain('2021 *')
  expect(chart.marks.filter((mark) => mark.kind === 'rect' && mark.fill === 'hatch')).toHaveLength(1)
})

test('everything stays inside the drawing, values of the tallest bar too', () => {
  const { marks, width, height } = trendChart({ ...parts, partial: [2021] })
  for (const mark of marks) {
    if (mark.kind === 'rect') {
      expect(mark.x).toBeGreaterThanOrEqual(0)
      expect(mark.x + mark.width).toBeLessThanOrEqual(width)
      expect(mark.y).toBeGreaterThanOrEqual(0)
    }
    if (mark.kind === 'text') {
      expect(mark.y - mark.sizePx).toBeGreaterThanOrEqual(0)
      expect(mark.y).toBeLessThanOrEqual(height)
    }
  }
})

test('a series without any value is drawn flat', () => {
  const bars = barsOf(trendChart({ ...parts, values: [Number.NaN, Number.NaN, 0, 0] }))
  expect(bars.map((bar) => bar.height)).toEqual([0, 0, 0, 0])
})
