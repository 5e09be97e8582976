import { area } from '@turf/area'
import { intersect } from '@turf/intersect'
import { kinks } from '@turf/kinks'
import { featureCollection, polygon } from '@turf/helpers'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areaKm2 } from '../../../data/geometry/area.ts'
import { banded } from '../../../src/geo/shapes/banded.ts'
import { ringsOfArea } from '../../../src/geo/shapes/relation.ts'
import { closedRing, ringsOfSurface } from '../../../src/geo/shapes/rings.ts'
import type { LonLat } from '../../../src/geo/shapes/shape.ts'
import { shareInside, surfaceKm2 } from '../../../src/geo/shapes/surface.ts'
import { publishedAtlas } from './atlas.ts'

const square = (west: number, south: number, side: number): LonLat[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side]
]
const ringOf = (points: readonly LonLat[]) => [...points, points[0] ?? [0, 0]].map((point) => [...point])
const share = (subject: readonly LonLat[], ...shapes: (readonly LonLat[])[]) =>
  shareInside(
    closedRing(subject),
    shapes.map((points) => banded(closedRing(points)))
  )

test.each([-80, -21, 0, 14.6, 46, 51, 80])('a square of one degree at latitude %s has its surface', (lat) => {
  const ring = ringOf(square(2, lat, 1))
  const measured = surfaceKm2(closedRing(square(2, lat, 1)))
  // Snyder's equal-area projection of the ellipsoid keeps a degree square exactly.
  expect(measured / areaKm2([[ring]])).toBeCloseTo(1, 6)
  // Turf's sphere is within 0.9 % of the ellipsoid at 80 degrees, 0.4 % in France.
  expect(Math.abs(measured / (area(polygon([ring])) / 1e6) - 1)).toBeLessThan(0.009)
})

// INSEE, dossiers complets: surface of the land register, which leaves out large lakes and estuaries.
test.each([
  ['01', 5762.4],
  ['59', 5742.8],
  ['974', 2503.7]
])('the outline of department %s has its published surface within 0.5 %', (code, km2) => {
  const { outlines } = publishedAtlas()
  const measured = surfaceKm2(ringsOfArea(outlines.department, outlines.department.codes.indexOf(code)))
  expect(Math.abs(measured / km2 - 1)).toBeLessThan(0.005)
})

test('the neighbourhoods of 2024 have the surface published with them, as far as their outlines are simplified', () => {
  const { outlines, places } = publishedAtlas()
  const ratios = places
    .map(({ areaKm2 }, row) => surfaceKm2(ringsOfArea(outlines.neighbourhood, row)) / areaKm2)
    .sort((a, b) => a - b)
  expect(ratios).toHaveLength(1584)
  expect(ratios[792]).toBeCloseTo(1, 3)
  expect(ratios[40]).toBeGreaterThan(0.995)
  expect(ratios[1543]).toBeLessThan(1.005)
})

test('what sides go round twice is outside', () => {
  const bow: LonLat[] = [
    [0, 0],
    [2, 2],
    [2, 0],
    [0, 2]
  ]
  // Two triangles of a quarter of the square each.
  expect(surfaceKm2(closedRing(bow)) / surfaceKm2(closedRing(square(0, 0, 2)))).toBeCloseTo(0.5, 3)
})

test('a share is that of the surface, whatever else lies around', () => {
  const subject = square(2, 48, 0.01)
  expect(share(subject, square(2.005, 47, 2))).toBeCloseTo(0.5, 6)
  expect(share(subject, square(2.005, 48.005, 1))).toBeCloseTo(0.25, 4)
  expect(share(subject, square(1, 47, 3))).toBeCloseTo(1, 9)
  expect(share(subject, square(2.004, 48.004, 0.002))).toBeCloseTo(0.04, 4)
  expect(share(subject, square(3, 48, 1))).toBe(0)
  expect(share(subject, square(1, 48, 1))).toBeCloseTo(0, 9)
})

test('shapes that overlap count once, and shapes side by side add up', () => {
  const subject = square(2, 48, 0.01)
  const [left, right] = [square(1.005, 47.5, 1), square(2.005, 47.5, 1)]
  expect(share(subject, left)).toBeCloseTo(0.5, 6)
  expect(share(subject, left, right)).toBeCloseTo(1, 6)
  expect(share(subject, left, left)).toBeCloseTo(0.5, 6)
})

test('parts and holes of an area count as they are', () => {
  const rings = ringsOfSurface({
    type: 'MultiPolygon',
    coordinates: [[ringOf(square(0, 0, 4)), ringOf(square(1, 1, 2)).reverse()], [ringOf(square(8, 0, 2))]]
  })
  // Twelve square degrees with a hole, four beside: seen from the equator nearly alike.
  expect(shareInside(rings, [banded(closedRing(square(7, -1, 4)))])).toBeCloseTo(4 / 16, 2)
  expect(shareInside(rings, [banded(closedRing(square(1, 1, 2)))])).toBeCloseTo(0, 9)
})

const corner = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true })
)

/** A polygon whose sides do not cross: corners in the order of their bearing from the middle. */
const simple = fc
  .array(corner, { minLength: 3, maxLength: 40 })
  .map((corners) => {
    const [x, y] = [0, 1].map(
      (axis) => corners.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / corners.length
    )
    const bearing = ([lon, lat]: readonly number[]) =>
      Math.atan2((lat ?? 0) - (y ?? 0), (lon ?? 0) - (x ?? 0))
    return corners
      .sort((a, b) => bearing(a) - bearing(b))
      .map(([lon, lat]): LonLat => [2 + lon * 0.02, 48 + lat * 0.02])
  })
  .filter((points) => kinks(polygon([ringOf(points)])).features.length === 0)
  .filter((points) => surfaceKm2(closedRing(points)) > 0.01)

test('shares agree with those that Turf cuts out', () => {
  fc.assert(
    fc.property(simple, simple, (subject, shape) => {
      const cut = intersect(featureCollection([polygon([ringOf(subject)]), polygon([ringOf(shape)])]))
      const expected = (cut ? area(cut) : 0) / area(polygon([ringOf(subject)]))
      expect(share(subject, shape)).toBeCloseTo(expected, 3)
    }),
    { numRuns: 150 }
  )
})
