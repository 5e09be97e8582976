import { expect, test } from 'vitest'
import {
  brushed,
  brushStep,
  gripAt,
  gripsAt,
  isIn,
  snapped,
  withEnd,
  type Range
} from '../../src/charts/brush.ts'

const domain: Range = [0, 100]
const range: Range = [20, 40]

test.each([
  { at: 19, grip: 'low' },
  { at: 41.5, grip: 'high' },
  { at: 30, grip: 'move' },
  { at: 60, grip: 'new' }
])('a press at $at takes $grip', ({ at, grip }) => {
  expect(gripAt(at, range, 2)).toBe(grip)
})

test('a narrow brush can be held by its middle', () => {
  expect(gripAt(20.5, [20, 21], 2)).toBe('move')
  expect(gripAt(19, [20, 21], 2)).toBe('low')
})

test('without a brush every press starts one', () => {
  expect(gripAt(20, null, 2)).toBe('new')
})

test('a new brush runs from the press to the pointer, whichever comes first, inside the chart', () => {
  expect(brushed({ grip: 'new', at: 50, range: null }, 30, domain)).toEqual([30, 50])
  expect(brushed({ grip: 'new', at: 90, range }, 130, domain)).toEqual([90, 100])
})

test('a moved brush keeps its length at the ends of the chart', () => {
  expect(brushed({ grip: 'move', at: 30, range }, 35, domain)).toEqual([25, 45])
  expect(brushed({ grip: 'move', at: 30, range }, 130, domain)).toEqual([80, 100])
  expect(brushed({ grip: 'move', at: 30, range }, -70, domain)).toEqual([0, 20])
})

test('an end moves alone, and past the other one they change places', () => {
  expect(brushed({ grip: 'low', at: 20, range }, 10, domain)).toEqual([10, 40])
  expect(brushed({ grip: 'high', at: 40, range }, 5, domain)).toEqual([5, 20])
})

test('in a plane a corner takes two edges, an edge one, and outside starts anew', () => {
  const plane = [range, range] as const
  const grips = (x: number, y: number) => gripsAt([x, y], plane, [2, 2])
  expect(grips(20, 41)).toEqual(['low', 'high'])
  expect(grips(20, 30)).toEqual(['low', 'still'])
  expect(grips(30, 30)).toEqual(['move', 'move'])
  expect(grips(30, 70)).toEqual(['new', 'new'])
  expect(brushed({ grip: 'still', at: 30, range }, 90, domain)).toEqual(range)
})

test('an end written past the other pushes it', () => {
  expect(withEnd(range, 'low', 50)).toEqual([50, 50])
  expect(withEnd(range, 'high', 10)).toEqual([10, 10])
})

test('a brush moves by round steps of about a pixel, without the noise of binary fractions', () => {
  expect(brushStep([0, 80], 320)).toBe(0.1)
  expect(brushStep([0, 30_000], 300)).toBe(100)
  expect(snapped(39.6000000001, 0.1)).toBe(39.6)
  expect(snapped(12_345, 100)).toBe(12_300)
})

test('both ends belong to the brush, and an unknown figure to none', () => {
  expect([20, 40, 40.1, Number.NaN].map((value) => isIn(value, range))).toEqual([true, true, false, false])
  expect(isIn(Number.NaN, null)).toBe(false)
})
