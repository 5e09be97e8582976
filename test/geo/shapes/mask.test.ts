import { booleanIntersects } from '@turf/boolean-intersects'
import { circle } from '@turf/circle'
import { point } from '@turf/helpers'
import { expect, test } from 'vitest'
import { holdsPoint } from '../../../src/geo/areasAt.ts'
import { ringsOf, type Outlines } from '../../../src/geo/outlines.ts'
import { maskCounts, MaskState, pointsIn, shapeAreas, shapeMask } from '../../../src/geo/shapes/mask.ts'
import { regionsOver } from '../../../src/geo/shapes/region.ts'
import type { Circle, LonLat, Rectangle, Shape, Traced } from '../../../src/geo/shapes/shape.ts'
import { haversineKm, outlinesOf, publishedAtlas } from './atlas.ts'

const atlas = publishedAtlas()
const { areas, places, outlines, regionOf } = atlas
const codesKept = (mask: Uint8Array) =>
  places.filter((_, row) => mask[row] === MaskState.kept).map(({ code }) => code)

const around = (centre: LonLat, radiusKm: number, effect: 'in' | 'out' = 'in'): Circle => ({
  kind: 'circle',
  effect,
  centre,
  radiusKm
})

// Lille, Lyon, Marseille, Saint-Denis (93), Saint-Denis (974), Pointe-à-Pitre, Papeete.
const points: LonLat[] = [
  [3.0586, 50.6366],
  [4.8357, 45.764],
  [5.3698, 43.2965],
  [2.3574, 48.9362],
  [55.4504, -20.8823],
  [-61.5331, 16.2411],
  [-149.5585, -17.5516]
]

test.each(points)(
  'the QPV 2024 with their label point within 5 km of %s, %s are those that haversine finds',
  (...at) => {
    const expected = places.filter(({ lon, lat }) => haversineKm(at, [lon, lat]) <= 5).map(({ code }) => code)
    expect(codesKept(shapeMask([regionOf(around(at, 5))], { kind: 'point' }, areas))).toEqual(expected)
    expect(expected.length).toBeGreaterThan(0)
  }
)

/** Every side of an outline as points 5 m apart at most. */
function* pointsOn(of: Outlines, row: number): Generator<LonLat> {
  for (const [from, to] of ringsOf(of, row))
    for (let vertex = from; vertex < to - 1; vertex++) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = of.coordinates.subarray(2 * vertex, 2 * vertex + 4)
      const steps = Math.ceil(haversineKm([x1, y1], [x2, y2]) / 0.005) || 1
      for (let step = 0; step < steps; step++)
        yield [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps]
    }
}

test.each(points)(
  'the QPV 2024 whose outline is within 5 km of %s, %s are those that haversine finds along it',
  (...at) => {
    const mask = shapeMask([regionOf(around(at, 5))], { kind: 'touch' }, areas)
    places.forEach(({ code, lon, lat }, row) => {
      // The largest neighbourhood is less than 15 km long.
      if (haversineKm(at, [lon, lat]) > 25) return expect(mask[row], code).toBe(MaskState.left)
      let nearest = holdsPoint(outlines.neighbourhood, row, ...at) ? 0 : Infinity
      for (const on of pointsOn(outlines.neighbourhood, row)) nearest = Math.min(nearest, haversineKm(at, on))
      // The last 5 m are between two of the points looked at.
      if (nearest > 5 && nearest < 5.005) return
      expect(mask[row], `${code} at ${nearest} km`).toBe(nearest <= 5 ? MaskState.kept : MaskState.left)
    })
  }
)

const shapes: Shape[] = [
  { kind: 'rectangle', effect: 'in', west: 2.2, south: 48.8, east: 2.5, north: 49 },
  {
    kind: 'lasso',
    effect: 'in',
    points: Array.from({ length: 90 }, (_, i): LonLat => {
      const reach = 0.2 + 0.05 * Math.sin(i)
      return [2.4 + reach * Math.cos((i * Math.PI) / 45), 48.9 + 0.6 * reach * Math.sin((i * Math.PI) / 45)]
    })
  },
  { kind: 'territory', effect: 'in', level: 'department', code: '93' }
]

test.each(shapes)('a $kind touches the QPV 2024 that Turf says it intersects', (shape) => {
  const { outline } = regionOf(shape)
  const surface = {
    type: 'MultiPolygon' as const,
    coordinates: outline.ranges.map(([from, to]) => [
      Array.from({ length: to - from }, (_, i) => [
        ...outline.coordinates.subarray(2 * (from + i), 2 * (from + i) + 2)
      ])
    ])
  }
  const mask = shapeMask([regionOf(shape)], { kind: 'touch' }, areas)
  const rows = places.flatMap(({ lon, lat }, row) => (haversineKm([2.4, 48.9], [lon, lat]) < 60 ? [row] : []))
  const expected = rows.filter((row) =>
    booleanIntersects({ type: 'MultiPolygon', coordinates: outlines.neighbourhood.polygons(row) }, surface)
  )
  expect(rows.filter((row) => mask[row] === MaskState.kept)).toEqual(expected)
  expect(expected.length).toBeGreaterThan(50)
})

test('the rules follow from one another: wholly inside, then half, then touched', () => {
  const region = [regionOf(shapes[1]!)]
  const kept = (percent: number) => new Set(codesKept(shapeMask(region, { kind: 'share', percent }, areas)))
  const [whole, half, some] = [kept(100), kept(50), kept(1)]
  const touched = new Set(codesKept(shapeMask(region, { kind: 'touch' }, areas)))
  expect(whole.size).toBeLessThan(half.size)
  expect(half.size).toBeLessThan(touched.size)
  const isWithin = (few: Set<string>, many: Set<string>) => [...few].every((code) => many.has(code))
  expect([isWithin(whole, half), isWithin(half, some), isWithin(some, touched)]).toEqual([true, true, true])
})

test('the department of a QPV 2024 holds its label point, but where outlines are drawn simply', () => {
  const inside = places.filter(({ lon, lat, department }) => {
    if (!outlines.department.codes.includes(department)) return true
    return regionOf({ kind: 'territory', effect: 'in', level: 'department', code: department }).holds(
      lon,
      lat
    )
  })
  expect(inside.length / places.length).toBeGreaterThan(0.995)
})

const square = (west: number, south: number, side: number) => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south]
  ]
]
const three = outlinesOf([[square(2, 48, 0.01)], [square(2.02, 48, 0.01)], [square(2.04, 48, 0.01)]])
const box = (west: number, east: number, effect: 'in' | 'out' = 'in'): Rectangle => ({
  kind: 'rectangle',
  effect,
  west,
  east,
  south: 47,
  north: 49
})
const overThree = regionsOver({
  department: three,
  region: three,
  neighbourhood: { '2015': null, '2024': three }
})
const threeAreas = shapeAreas(
  three.codes.map((code, i) => ({ code, lon: 2.005 + 0.02 * i, lat: 48.005 })),
  three
)
const mask = (shapes: readonly Shape[], rule: Parameters<typeof shapeMask>[1]) => [
  ...shapeMask(shapes.map(overThree), rule, threeAreas)
]
const touch = { kind: 'touch' } as const

test('without shapes all areas are kept, with shapes that leave out alone all others', () => {
  expect(mask([], touch)).toEqual([1, 1, 1])
  expect(mask([box(2.025, 2.03, 'out')], touch)).toEqual([1, 0, 1])
})

test('shapes that keep add up, and what another leaves out is left out', () => {
  expect(mask([box(2, 2.001)], touch)).toEqual([1, 0, 0])
  expect(mask([box(2, 2.001), box(2.04, 2.06)], touch)).toEqual([1, 0, 1])
  expect(mask([box(2, 2.06), box(2.025, 2.026, 'out')], touch)).toEqual([1, 0, 1])
  expect(mask([box(2.025, 2.026, 'out'), box(2, 2.06)], touch)).toEqual([1, 0, 1])
})

test('two shapes side by side hold an area together', () => {
  const halves = [box(1.9, 2.005), box(2.005, 2.1)]
  expect(mask(halves.slice(0, 1), { kind: 'share', percent: 60 })).toEqual([0, 0, 0])
  expect(mask(halves, { kind: 'share', percent: 100 })).toEqual([1, 1, 1])
})

test('an outline that a shape only meets at its side is touched', () => {
  expect(mask([box(2.01, 2.015)], touch)).toEqual([1, 0, 0])
  expect(mask([box(2.011, 2.015)], touch)).toEqual([0, 0, 0])
})

test('a shape inside an area touches it without holding any of its corners', () => {
  const { outline } = overThree({ ...box(2.004, 2.006), south: 48.004, north: 48.006 })
  expect(outline.bounds).toEqual([2.004, 48.004, 2.006, 48.006])
  const inner: Rectangle = { ...box(2.004, 2.006), south: 48.004, north: 48.006 }
  expect(mask([inner], touch)).toEqual([1, 0, 0])
  expect(mask([inner], { kind: 'share', percent: 5 })).toEqual([0, 0, 0])
  expect(mask([inner], { kind: 'share', percent: 4 })).toEqual([1, 0, 0])
})

test('the part of a crossed lasso that it goes round twice is outside', () => {
  const turns: Traced = {
    kind: 'lasso',
    effect: 'in',
    points: [...ring(0.05), ...ring(0.03)]
  }
  expect(mask([turns], { kind: 'point' })).toEqual([0, 0, 0])
  expect(mask([{ ...turns, points: ring(0.05) }], { kind: 'point' })).toEqual([1, 1, 1])
})

function ring(reach: number): LonLat[] {
  return Array.from({ length: 24 }, (_, i) => [
    2.025 + reach * Math.cos((i * Math.PI) / 12),
    48.005 + reach * Math.sin((i * Math.PI) / 12)
  ])
}

test('QPV 2015 without an outline are told apart from those outside, and the rest are tested', () => {
  const counts = maskCounts(shapeMask([regionOf(around([2.35, 48.86], 20))], touch, atlas.areas2015))
  expect(counts.untested).toBe(1400 - 1296)
  expect(counts.kept).toBeGreaterThan(100)
  expect(counts.kept + counts.left + counts.untested).toBe(1400)
})

test('an area with a label point but no outline is tested by its point alone', () => {
  const region = [overThree(box(2, 2.06))]
  for (const outlines of [three, null]) {
    const pointOnly = shapeAreas([{ code: 'contract', lon: 2.005, lat: 48.005 }], outlines)
    expect([...shapeMask(region, { kind: 'point' }, pointOnly)]).toEqual([MaskState.kept])
    expect([...shapeMask(region, touch, pointOnly)]).toEqual([MaskState.untested])
  }
})

test('points are kept as label points are', () => {
  const regions = [regionOf(around([2.3574, 48.9362], 5)), regionOf(around([2.3574, 48.9362], 2, 'out'))]
  const { lon, lat } = areas
  expect(pointsIn(regions, lon, lat)).toEqual(shapeMask(regions, { kind: 'point' }, areas))
  expect([...pointsIn(regions, [Number.NaN, 2.3574], [48, 48.9362])]).toEqual([0, 0])
  expect([...pointsIn([], [2], [48])]).toEqual([1])
})

test('no areas give no mask, and shapes over them no error', () => {
  const none = shapeAreas([], outlinesOf([]))
  expect(shapeMask([regionOf(around([0, 0], 5))], touch, none)).toHaveLength(0)
})

test('a polygon of 64 sides draws a circle, its point rule is the true one', () => {
  const region = regionOf(around([4.8357, 45.764], 10))
  const drawn = circle([4.8357, 45.764], 10, { steps: 64 }).geometry.coordinates[0] ?? []
  expect(region.outline.coordinates.length / 2).toBe(drawn.length)
  // Halfway between two corners the sides lie 12 m inside.
  const between: LonLat = [
    ((drawn[0]?.[0] ?? 0) + (drawn[1]?.[0] ?? 0)) / 2,
    ((drawn[0]?.[1] ?? 0) + (drawn[1]?.[1] ?? 0)) / 2
  ]
  const away = haversineKm([4.8357, 45.764], point([...between]).geometry.coordinates)
  expect(away).toBeGreaterThan(9.98)
  const outer: LonLat = [4.8357 + (between[0] - 4.8357) * 1.0008, 45.764 + (between[1] - 45.764) * 1.0008]
  expect(region.holds(...outer)).toBe(true)
})
