import { expect, test } from 'vitest'
import { areaKm2 } from '../../../data/geometry/area.ts'
import type { Coordinates } from '../../../data/geometry/outline.ts'
import { overlapKm2, sidesOf } from '../../../data/geometry/overlap.ts'

/** A rectangle in thousandths of a degree from 2.3 E, 48.8 N, counter-clockwise. */
function rectangle(west: number, south: number, east: number, north: number): number[][] {
  const at = (x: number, y: number) => [2.3 + x / 1000, 48.8 + y / 1000]
  return [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]
}

const common = (one: Coordinates, other: Coordinates) => overlapKm2(sidesOf(one), sidesOf(other))
const square: Coordinates = [[rectangle(0, 0, 10, 10)]]

test('an outline covers itself whole', () => {
  expect(common(square, square)).toBeCloseTo(areaKm2(square), 9)
})

test('two outlines share the rectangle where both are', () => {
  const shared = areaKm2([[rectangle(5, 4, 10, 10)]])
  expect(common(square, [[rectangle(5, 4, 20, 20)]])).toBeCloseTo(shared, 9)
})

test('outlines that only touch, or lie apart, share nothing', () => {
  expect(common(square, [[rectangle(10, 0, 20, 10)]])).toBeCloseTo(0, 9)
  expect(common(square, [[rectangle(0, 20, 10, 30)]])).toBeCloseTo(0, 9)
})

test('a hole is not shared', () => {
  const hole = rectangle(2, 2, 4, 4).reverse()
  const shared = areaKm2(square) - areaKm2([[rectangle(2, 2, 4, 4)]])
  expect(common([[rectangle(0, 0, 10, 10), hole]], square)).toBeCloseTo(shared, 9)
})

test('every part counts', () => {
  const parts: Coordinates = [[rectangle(-5, 0, 2, 10)], [rectangle(8, 0, 15, 10)]]
  expect(common(parts, square)).toBeCloseTo(areaKm2([[rectangle(0, 0, 4, 10)]]), 9)
})

test('sides that cross share what lies below the lower of the two', () => {
  const [a, b, c, d] = rectangle(0, 0, 10, 10)
  const below: Coordinates = [[[a ?? [], b ?? [], d ?? [], a ?? []]]]
  const right: Coordinates = [[[a ?? [], b ?? [], c ?? [], a ?? []]]]
  expect(common(below, right)).toBeCloseTo(areaKm2(square) / 4, 6)
})
