import { expect, test } from 'vitest'
import { areaKm2 } from '../../../data/geometry/area.ts'
import { hole, square } from './shapes.ts'

// The quadrilateral of the WGS 84 ellipsoid between 0 and 1 degree of longitude, by the formula of its zone.
function quadrilateralKm2(south: number, north: number): number {
  const [a, b] = [6378.137, 6356.752314245]
  const e = Math.sqrt(1 - (b / a) ** 2)
  const zone = (lat: number) => {
    const sin = Math.sin((lat * Math.PI) / 180)
    return sin / (1 - (e * sin) ** 2) + Math.log((1 + e * sin) / (1 - e * sin)) / (2 * e)
  }
  return ((Math.PI / 180) * b * b * (zone(north) - zone(south))) / 2
}

test.each([-21, 0, 48])('a square degree at latitude %d has its area on the ellipsoid', (south) => {
  expect(areaKm2([[square(2, south, 1)]])).toBeCloseTo(quadrilateralKm2(south, south + 1), 3)
})

test('the 180 degrees of longitude make no difference', () => {
  expect(areaKm2([[square(-150, -17, 1)]])).toBeCloseTo(areaKm2([[square(55, -17, 1)]]), 6)
})

test('holes are taken out, whichever way they turn', () => {
  const full = areaKm2([[square(0, 0, 1)]])
  const quarter = areaKm2([[square(0.25, 0.25, 0.5)]])
  expect(areaKm2([[square(0, 0, 1), hole(0.25, 0.25, 0.5)]])).toBeCloseTo(full - quarter, 6)
  expect(areaKm2([[square(0, 0, 1), square(0.25, 0.25, 0.5)]])).toBeCloseTo(full - quarter, 6)
})

test('parts add up', () => {
  const parts = [[square(0, 0, 1)], [square(5, 0, 1)]]
  expect(areaKm2(parts)).toBeCloseTo(2 * areaKm2([[square(0, 0, 1)]]), 6)
})
