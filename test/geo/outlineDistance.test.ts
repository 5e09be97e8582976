import { expect, test } from 'vitest'
import { writeTable } from '../../data/arrow.ts'
import { neighbourhoodOutlines } from '../../src/catalogue/tables/geography.ts'
import { outlineDistance } from '../../src/geo/outlineDistance.ts'
import { outlinesFromArrow } from '../../src/geo/outlines.ts'
import { twoAreas } from './twoAreas.ts'

const outlines = outlinesFromArrow(writeTable(neighbourhoodOutlines, twoAreas))
const degree = 111_320

test.each([
  ['inside', 3.9999, 2, 0.0001],
  ['outside', 4.0001, 2, 0.0001],
  ['in a hole', 2.9998, 2, 0.0002],
  ['at another part', 8.5, -0.0003, 0.0003]
])('a point %s is as far as the nearest line', (_, lon, lat, degrees) => {
  const flat = Math.abs(lat) < 1 ? degree : degree * Math.cos((2 * Math.PI) / 180)
  expect(outlineDistance(outlines, lon, lat, 50)).toBeCloseTo(degrees * flat, 3)
})

test('beyond a corner the corner counts', () => {
  const [dx, dy] = [0.0001 * degree * Math.cos((4 * Math.PI) / 180), 0.0001 * degree]
  expect(outlineDistance(outlines, 4.0001, 4.0001, 50)).toBeCloseTo(Math.hypot(dx, dy), 3)
})

test('an outline that is farther is not told, nor one of a point that is nowhere', () => {
  expect(outlineDistance(outlines, 4.0001, 2, 5)).toBe(Infinity)
  expect(outlineDistance(outlines, 2, 0.5, 1_000)).toBe(Infinity)
  expect(outlineDistance(outlines, Number.NaN, 2, 50)).toBe(Infinity)
})
