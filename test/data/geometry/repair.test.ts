import { expect, test } from 'vitest'
import { areaKm2 } from '../../../data/geometry/area.ts'
import { outlineFaults } from '../../../data/geometry/faults.ts'
import { repaired } from '../../../data/geometry/repair.ts'
import { DataError } from '../../../src/core/errors.ts'
import { feature, figureEight, hole, square } from './shapes.ts'

const repair = (...polygons: number[][][][]) => {
  const geometry = repaired(feature('a', ...polygons))
  return { geometry, faults: outlineFaults([{ code: 'a', geometry }]) }
}

test('a ring that crosses itself becomes the two parts that it encloses', () => {
  const { geometry, faults } = repair([figureEight])
  expect(geometry).toHaveLength(2)
  expect(faults).toEqual([])
})

test('parts that overlap become one, and their common area counts once', () => {
  const { geometry, faults } = repair([square(0, 0, 2)], [square(1, 0, 2)])
  expect(geometry).toHaveLength(1)
  expect(faults).toEqual([])
  expect(areaKm2(geometry)).toBeLessThan(areaKm2([[square(0, 0, 2)]]) * 1.6)
})

test('rings are turned as GeoJSON wants them', () => {
  expect(repair([hole(0, 0, 4), square(1, 1, 1)]).faults).toEqual([])
})

test('a part without area goes away', () => {
  const point = [[3, 3], [3, 3], [3, 3], [3, 3]] // prettier-ignore
  expect(repair([square(0, 0, 1)], [point]).geometry).toHaveLength(1)
})

test('dust beside a part goes away; a very small outline alone stays', () => {
  const dust = [[3, 3], [3.0000001, 3], [3, 3.0000001], [3, 3]] // prettier-ignore
  expect(repair([square(0, 0, 1)], [dust]).geometry).toHaveLength(1)
  expect(repair([dust]).geometry).toHaveLength(1)
})

test('an outline without any area is refused, by its code', () => {
  const point = [[3, 3], [3, 3], [3, 3], [3, 3]] // prettier-ignore
  expect(() => repaired(feature('QN00101M', [point]))).toThrow(DataError)
  expect(() => repaired(feature('QN00101M', [point]))).toThrow('QN00101M')
})
