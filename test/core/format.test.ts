import { expect, test } from 'vitest'
import {
  classLabels,
  formatAmount,
  formatAmountExact,
  formatBytes,
  formatCount,
  formatDate,
  formatMillions,
  formatPercent,
  formatPerInhabitant,
  formatRange
} from '../../src/core/format.ts'

// U+202F between thousands, U+00A0 before a unit.
test.each([
  [118_099_000, '118,1\u00a0M€'],
  [7_680_000, '7,68\u00a0M€'],
  [5_778_000_000, '5,78\u00a0Md€'],
  [999_600_000, '1\u00a0Md€'],
  [940_000, '940\u00a0k€'],
  [7164, '7\u202f164\u00a0€'],
  [0, '0\u00a0€']
])('the amount %d reads %s', (eur, text) => expect(formatAmount(eur)).toBe(text))

test('a missing figure is a dash, never a zero', () => {
  const all = [
    formatAmount,
    formatAmountExact,
    formatMillions,
    formatPerInhabitant,
    formatCount,
    formatPercent
  ]
  for (const format of all) expect(format(Number.NaN)).toBe('–')
})

test('other figures follow the habits of the country', () => {
  expect(formatAmountExact(7164)).toBe('7\u202f164,00\u00a0€')
  expect(formatPerInhabitant(23.31)).toBe('23,3\u00a0€/hab.')
  expect(formatCount(6496)).toBe('6\u202f496')
  expect(formatPercent(0.723)).toBe('72\u00a0%')
  expect(formatPercent(0.0342)).toBe('3,4\u00a0%')
  expect(formatRange(2020, 2024)).toBe('2020\u00a0–\u00a02024')
  expect(formatDate(new Date(2026, 10, 4))).toBe('04/11/2026')
  expect(formatBytes(7_600_000)).toBe('7,6\u00a0Mo')
})

test('class labels leave the outer classes open', () => {
  expect(classLabels([1, 12, 19, 36], String)).toEqual(['moins de 12', '12\u00a0–\u00a019', '19 et plus'])
})

test('a single class says both its limits', () => {
  expect(classLabels([3, 5], String)).toEqual(['3\u00a0–\u00a05'])
})

test('a class of one value says it once', () => {
  expect(classLabels([7, 7], String)).toEqual(['7'])
})
