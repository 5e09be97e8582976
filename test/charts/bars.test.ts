import { expect, test } from 'vitest'
import { barsChart, barsFigures, barsSummary } from '../../src/charts/bars.ts'

const format = (value: number) => String(value)
const rects = (width: number, ...values: number[]) =>
  barsChart({ bars: values.map((value, i) => ({ label: `b${i}`, value })), width, format }).marks.flatMap(
    (mark) => (mark.kind === 'rect' ? [mark] : [])
  )

test('bars start at zero and are as long as their figure', () => {
  const [one, two] = rects(600, 1, 2)
  expect(two!.width).toBeCloseTo(2 * one!.width)
  expect(one!.x).toBe(two!.x)
})

test('a negative bar lies on the other side of zero', () => {
  const [less, more] = rects(600, -1, 1)
  expect(less!.x + less!.width).toBeCloseTo(more!.x)
})

test('an unknown figure has no bar but says so', () => {
  const parts = { bars: [{ label: 'a', value: Number.NaN }], width: 600, format }
  expect(rects(600, Number.NaN)).toEqual([])
  expect(JSON.stringify(barsChart(parts))).toContain('sans valeur')
  expect(barsFigures(parts, 'nom', 'n').rows).toEqual([['a', 'sans valeur']])
  expect(barsSummary(parts)).toBe('1\u00a0barre. a\u00a0: sans valeur')
})

test('nothing is drawn outside, on a phone too', () => {
  for (const width of [260, 390, 900])
    for (const { x, width: wide } of rects(width, -3, 1, 1_000_000)) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + wide).toBeLessThanOrEqual(width)
    }
})
