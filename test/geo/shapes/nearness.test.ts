import { expect, test } from 'vitest'
import { holdsPoint } from '../../../src/geo/areasAt.ts'
import { ringsOf, type Outlines } from '../../../src/geo/outlines.ts'
import { MaskState, shapeMask } from '../../../src/geo/shapes/mask.ts'
import { measureOf } from '../../../src/geo/shapes/measure.ts'
import { kmBetween, kmPerDegree, kmToArea } from '../../../src/geo/shapes/nearness.ts'
import { needs2015, regionsOver } from '../../../src/geo/shapes/region.ts'
import type { Near } from '../../../src/geo/shapes/shape.ts'
import { haversineKm, outlinesOf, publishedAtlas } from './atlas.ts'

const { outlines, places, regionOf, areas } = publishedAtlas()
const around = (code: string, distanceKm: number, generation: '2015' | '2024' = '2024'): Near => ({
  kind: 'near',
  effect: 'in',
  generation,
  code,
  distanceKm
})

const square = (west: number, south: number) => [
  [
    [west, south],
    [west + 0.1, south],
    [west + 0.1, south + 0.1],
    [west, south + 0.1],
    [west, south]
  ]
]

test('squares apart are as far from one another as their nearest sides', () => {
  const apart = outlinesOf([[square(0, 0)], [square(0, 0.2)], [square(0, 0.1)], [square(0.3, 0.05)]])
  // A tenth of a degree along the meridian, two tenths along the equator.
  expect(kmBetween(apart, 0, apart, 1)).toBeCloseTo(kmPerDegree / 10, 4)
  expect(kmBetween(apart, 0, apart, 3)).toBeCloseTo(kmPerDegree / 5, 3)
  expect(kmBetween(apart, 0, apart, 2)).toBe(0)
  expect(kmToArea(apart, 0, [0.05, -0.1])).toBeCloseTo(kmPerDegree / 10, 4)
  expect(kmToArea(apart, 0, [0.05, 0.05])).toBe(0)
})

/** The least distance between corners of two outlines and points 10 m apart along their sides. */
function bruteKm(one: Outlines, row: number, other: Outlines, otherRow: number): number {
  const points = (of: Outlines, which: number) =>
    [...ringsOf(of, which)].flatMap(([from, to]) =>
      Array.from({ length: to - 1 - from }, (_, i) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = of.coordinates.subarray(2 * (from + i), 2 * (from + i) + 4)
        const steps = Math.ceil(haversineKm([x1, y1], [x2, y2]) / 0.01) || 1
        return Array.from({ length: steps }, (_, step) => [
          x1 + ((x2 - x1) * step) / steps,
          y1 + ((y2 - y1) * step) / steps
        ])
      }).flat()
    )
  const others = points(other, otherRow)
  let least = Infinity
  for (const at of points(one, row)) for (const to of others) least = Math.min(least, haversineKm(at, to))
  return least
}

test.each([
  ['QN03101M', 'QN03102M'],
  ['QN09302M', 'QN09310M'],
  ['QN97402M', 'QN97403M'],
  ['QN05901M', 'QN05910M']
])('from %s to %s it is as far as along their outlines by haversine', (one, other) => {
  const { neighbourhood } = outlines
  const [a, b] = [neighbourhood.codes.indexOf(one), neighbourhood.codes.indexOf(other)]
  expect(Math.min(a, b)).toBeGreaterThanOrEqual(0)
  const measured = kmBetween(neighbourhood, a, neighbourhood, b)
  const brute = bruteKm(neighbourhood, a, neighbourhood, b)
  // Sides looked at every 10 m: at most 5 m too far on each side.
  expect(measured).toBeLessThanOrEqual(brute + 1e-6)
  expect(brute - measured).toBeLessThan(0.011)
  expect(kmBetween(neighbourhood, b, neighbourhood, a)).toBeCloseTo(measured, 4)
})

test('neighbourhoods within 2 km of another are those whose outline is, itself among them', () => {
  const { neighbourhood } = outlines
  const code = 'QN09302M'
  const target = neighbourhood.codes.indexOf(code)
  const mask = shapeMask([regionOf(around(code, 2))], { kind: 'touch' }, areas)
  const expected = places.map((_, row) => kmBetween(neighbourhood, row, neighbourhood, target) <= 2)
  expect([...mask].map((state) => state === MaskState.kept)).toEqual(expected)
  expect(mask[target]).toBe(MaskState.kept)
  expect(expected.filter(Boolean).length).toBeGreaterThan(1)
})

test('the surface within a distance holds the label points that are within it', () => {
  const { neighbourhood } = outlines
  const code = 'QN06901M'
  const region = regionOf(around(code, 3))
  const target = neighbourhood.codes.indexOf(code)
  for (const { lon, lat } of places) {
    const km = kmToArea(neighbourhood, target, [lon, lat])
    expect(region.holds(lon, lat)).toBe(km <= 3)
  }
  // All that the neighbourhood holds, and a band of 3 km round it.
  const { areaKm2, perimeterKm } = measureOf(region)
  expect(areaKm2).toBeGreaterThan(Math.PI * 9)
  expect(perimeterKm).toBeGreaterThan(2 * Math.PI * 3)
  expect(holdsPoint(neighbourhood, target, places[target]?.lon ?? 0, places[target]?.lat ?? 0)).toBe(true)
})

test('within 0 km are the neighbourhood itself and those that meet it', () => {
  const apart = outlinesOf([[square(0, 0)], [square(0, 0.1)], [square(0, 0.3)]])
  const over = regionsOver({
    department: apart,
    region: apart,
    neighbourhood: { '2015': null, '2024': apart }
  })
  const areasApart = { ...areas, outlines: apart, outlineRows: Int32Array.of(0, 1, 2) }
  expect([...shapeMask([over(around(apart.codes[0] ?? '', 0))], { kind: 'touch' }, areasApart)]).toEqual([
    1, 1, 0
  ])
})

test('a neighbourhood of 2015 has its own outline; one overseas has none, which is said', () => {
  expect(
    regionOf(around(outlines.neighbourhood2015.codes[0] ?? '', 1, '2015')).outline.edges.length
  ).toBeGreaterThan(0)
  expect(() => regionOf(around('QP971001', 1, '2015'))).toThrow('quartier de 2015 sans contour : QP971001')
  expect(() => regionOf({ kind: 'territory', effect: 'in', level: 'department', code: '98' })).toThrow(
    'sans contour'
  )
})

test('outlines of 2015 are needed by distances round a neighbourhood of 2015 alone', () => {
  expect(needs2015([around('QP093001', 1, '2015')])).toBe(true)
  expect(
    needs2015([around('QN09302M', 1), { kind: 'territory', effect: 'in', level: 'region', code: '11' }])
  ).toBe(false)
  const unread = regionsOver({ ...outlines, neighbourhood: { '2015': null, '2024': outlines.neighbourhood } })
  expect(() => unread(around('QP093001', 1, '2015'))).toThrow('ne sont pas encore lus')
})

test('a shape that stays the same object keeps its region', () => {
  const shape = around('QN09302M', 1)
  expect(regionOf(shape)).toBe(regionOf(shape))
  expect(regionOf({ ...shape })).not.toBe(regionOf(shape))
})
