import { expect, test } from 'vitest'
import { legendSteps, roundDown, symbolRadius } from '../../src/core/symbols.ts'

test('the area of a symbol is in proportion to its value', () => {
  const area = (value: number) => symbolRadius(value, 100, 40) ** 2
  expect(area(50) / area(25)).toBeCloseTo(2)
  expect(symbolRadius(100, 100, 40)).toBe(40)
})

test('a missing, zero or negative value has no size', () => {
  expect([Number.NaN, 0, -3].map((value) => symbolRadius(value, 100, 40))).toEqual([0, 0, 0])
})

test('legend circles are three round values, largest first', () => {
  expect(legendSteps(7_680_000)).toEqual([5_000_000, 1_000_000, 200_000])
})

test('counts have no circle below one', () => {
  expect(legendSteps(3, true)).toEqual([2])
})

test.each([
  [7.6, 5],
  [0.3, 0.2],
  [1, 1],
  [0.1, 0.1],
  [99, 50]
])('the round number below %d is %d', (value, round) => expect(roundDown(value)).toBe(round))
