import { expect, test } from 'vitest'
import { isCrossed } from '../../../src/geo/shapes/crossed.ts'
import { drawnShape, withoutLastPoint, withPoint, type Draft } from '../../../src/geo/shapes/drawing.ts'
import { handlesOf, movedShape, withoutCorner } from '../../../src/geo/shapes/handles.ts'
import { measureOf } from '../../../src/geo/shapes/measure.ts'
import type { LonLat, Shape } from '../../../src/geo/shapes/shape.ts'
import { simplified } from '../../../src/geo/shapes/simplified.ts'
import { haversineKm, publishedAtlas } from './atlas.ts'

const { regionOf } = publishedAtlas()
const draft = (kind: Draft['kind'], ...points: LonLat[]): Draft => ({ kind, effect: 'in', points })

test('two opposite corners make a rectangle, whichever comes first', () => {
  const expected = { kind: 'rectangle', effect: 'in', west: 2, south: 48, east: 3, north: 49 }
  expect(drawnShape(draft('rectangle', [2, 49], [3, 48]))).toEqual(expected)
  expect(drawnShape(draft('rectangle', [3, 48], [2, 49]))).toEqual(expected)
  expect(() => drawnShape(draft('rectangle', [2, 49]))).toThrow('deux coins')
})

test('a centre and a point of the edge make a circle', () => {
  const shape = drawnShape(draft('circle', [2.35, 48.85], [2.45, 48.85]))
  expect(shape.kind === 'circle' && shape.radiusKm).toBeCloseTo(haversineKm([2.35, 48.85], [2.45, 48.85]), 3)
  expect(() => drawnShape(draft('circle', [2, 49], [2, 49]))).toThrow('rayon')
})

test('a polygon takes 200 corners and gives back the last', () => {
  let many = draft('polygon')
  for (let i = 0; i < 300; i++) many = withPoint(many, [i / 1000, i % 2])
  expect(many.points).toHaveLength(200)
  expect(withoutLastPoint(many).points).toHaveLength(199)
  expect(() => drawnShape(draft('polygon', [2, 48], [3, 48]))).toThrow('3 sommets')
})

test('a lasso of thousands of points is kept within its tolerance in 200', () => {
  const stroke = Array.from({ length: 8_000 }, (_, i): LonLat => {
    const angle = (i * Math.PI) / 4_000
    const reach = 0.1 + 0.01 * Math.sin(angle * 37)
    return [2.35 + reach * Math.cos(angle), 48.86 + 0.66 * reach * Math.sin(angle)]
  })
  const { points, toleranceM } = simplified(stroke)
  expect(points.length).toBeLessThanOrEqual(200)
  expect(points.length).toBeGreaterThan(100)
  expect(toleranceM).toBeLessThanOrEqual(64)
  for (const at of stroke) {
    const away = Math.min(...points.map((from, i) => metresFrom(at, from, points[i + 1] ?? from)))
    expect(away).toBeLessThan(toleranceM * 1.01)
  }
  const shape = drawnShape({ kind: 'lasso', effect: 'in', points: stroke })
  expect(shape.kind === 'lasso' && shape.points.length).toBeLessThanOrEqual(200)
})

function metresFrom([x, y]: LonLat, [ax, ay]: LonLat, [bx, by]: LonLat): number {
  const across = Math.cos((48.86 * Math.PI) / 180)
  const [px, py, dx, dy] = [(x - ax) * across, y - ay, (bx - ax) * across, by - ay]
  const along = Math.min(Math.max((px * dx + py * dy) / (dx * dx + dy * dy || 1), 0), 1)
  return Math.hypot(px - along * dx, py - along * dy) * 111_195
}

test('a straight stroke and a short one lose nothing that matters', () => {
  const triangle: LonLat[] = [
    [2, 48],
    [2.1, 48],
    [2.05, 48.1]
  ]
  expect(simplified(triangle)).toEqual({ points: triangle, toleranceM: 1 })
  expect(simplified([[2, 48], [2.1, 48], [2.2, 48]]).points).toEqual([[2, 48], [2.2, 48]]) // prettier-ignore
})

const rectangle: Shape = { kind: 'rectangle', effect: 'in', west: 2, south: 48, east: 3, north: 49 }
const polygon: Shape = { kind: 'polygon', effect: 'out', points: [[2, 48], [3, 48], [3, 49], [2, 49]] } // prettier-ignore
const circle: Shape = { kind: 'circle', effect: 'in', centre: [2.35, 48.85], radiusKm: 5 }

test('a corner of a rectangle moves with its two sides, past the opposite one too', () => {
  const grip = { kind: 'corner', index: 2 } as const
  expect(movedShape(regionOf(rectangle), grip, [2.5, 48.5])).toEqual({ ...rectangle, east: 2.5, north: 48.5 })
  expect(movedShape(regionOf(rectangle), grip, [1, 47])).toEqual({
    ...rectangle,
    west: 1,
    south: 47,
    east: 2,
    north: 48
  })
})

test('a shape moved whole keeps its form on the map', () => {
  const moved = movedShape(regionOf(polygon), { kind: 'whole' }, [5, 45])
  if (moved.kind !== 'polygon') throw new Error('a polygon became something else')
  expect(moved.points[1]?.[0]).toBeCloseTo((moved.points[0]?.[0] ?? 0) + 1, 4)
  const heightOf = (points: readonly LonLat[]) =>
    Math.asinh(Math.tan(((points[2]?.[1] ?? 0) * Math.PI) / 180)) -
    Math.asinh(Math.tan(((points[0]?.[1] ?? 0) * Math.PI) / 180))
  expect(heightOf(moved.points)).toBeCloseTo(heightOf(polygon.points), 5)
})

test('a circle is moved by its centre and grows by its edge', () => {
  expect(movedShape(regionOf(circle), { kind: 'whole' }, [3, 47])).toEqual({ ...circle, centre: [3, 47] })
  const grown = movedShape(regionOf(circle), { kind: 'radius' }, [2.35, 48.95])
  expect(grown.kind === 'circle' && grown.radiusKm).toBeCloseTo(haversineKm([2.35, 48.85], [2.35, 48.95]), 3)
})

test('a distance round a neighbourhood grows by as much as its edge is pulled', () => {
  const near: Shape = { kind: 'near', effect: 'in', generation: '2024', code: 'QN09302M', distanceKm: 2 }
  const [handle] = handlesOf(regionOf(near))
  if (!handle) throw new Error('no handle')
  const pulled: LonLat = [handle.at[0] + 0.02, handle.at[1]]
  const moved = movedShape(regionOf(near), handle.grip, pulled)
  expect(moved.kind === 'near' && moved.distanceKm).toBeCloseTo(2 + haversineKm(handle.at, pulled), 2)
  const pushed = movedShape(regionOf(near), handle.grip, [handle.at[0] - 1, handle.at[1]])
  expect(pushed.kind === 'near' && pushed.distanceKm).toBe(0)
})

test('what would leave the map or lose its surface is refused', () => {
  expect(() => movedShape(regionOf(rectangle), { kind: 'whole' }, [179.9, 48])).toThrow('longitude')
  expect(() => movedShape(regionOf(rectangle), { kind: 'corner', index: 2 }, [2, 49])).toThrow('rectangle')
  expect(() => withoutCorner({ ...polygon, points: polygon.points.slice(0, 3) }, 0)).toThrow('3 sommets')
  expect(withoutCorner(polygon, 0)).toEqual({ ...polygon, points: polygon.points.slice(1) })
})

test('handles are the corners, the centre, the edge, the whole; a territory has none', () => {
  const kinds = (shape: Shape) => handlesOf(regionOf(shape)).map(({ grip }) => grip.kind)
  expect(kinds(rectangle)).toEqual(['whole', 'corner', 'corner', 'corner', 'corner'])
  expect(kinds(polygon)).toEqual(['whole', 'corner', 'corner', 'corner', 'corner'])
  expect(kinds({ ...polygon, kind: 'lasso' } as Shape)).toEqual(['whole'])
  expect(kinds(circle)).toEqual(['whole', 'radius'])
  expect(kinds({ kind: 'territory', effect: 'in', level: 'department', code: '93' })).toEqual([])
})

test('crossed sides are told, others are not', () => {
  expect(isCrossed(polygon)).toBe(false)
  expect(isCrossed(circle)).toBe(false)
  expect(isCrossed({ kind: 'polygon', effect: 'in', points: [[0, 0], [2, 2], [2, 0], [0, 2]] })).toBe(true) // prettier-ignore
})

test('a circle of 5 km has the surface and length of a circle', () => {
  const { areaKm2, perimeterKm, radiusKm } = measureOf(regionOf(circle))
  expect(areaKm2 / (Math.PI * 25)).toBeCloseTo(1, 5)
  expect(perimeterKm / (Math.PI * 10)).toBeCloseTo(1, 5)
  expect(radiusKm).toBe(5)
})

test('a rectangle of one degree is as long as its meridians and parallels', () => {
  // Source: length of a degree at 48 and 49 degrees north on WGS 84, NGA: 111.20 km along the meridian, 74.63 and 73.17 across.
  const { perimeterKm } = measureOf(regionOf(rectangle))
  expect(Math.abs(perimeterKm / (2 * 111.2 + 74.63 + 73.17) - 1)).toBeLessThan(0.005)
})
