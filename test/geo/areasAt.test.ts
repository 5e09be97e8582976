import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { expect, test } from 'vitest'
import { writeTable } from '../../data/arrow.ts'
import { neighbourhoodOutlines } from '../../src/catalogue/tables/geography.ts'
import { areasAt } from '../../src/geo/areasAt.ts'
import { areaAt, outlinesFromArrow } from '../../src/geo/outlines.ts'
import { tableBytes } from '../sql/database.ts'
import { twoAreas } from './twoAreas.ts'

const small = outlinesFromArrow(writeTable(neighbourhoodOutlines, twoAreas))
const published = outlinesFromArrow(tableBytes('neighbourhood_outlines'))

test('each point has its area, those outside and in a hole have none', () => {
  const lon = Float64Array.of(0.5, 8.5, 2, 6, 21, -60)
  const lat = Float64Array.of(0.5, 0.5, 2, 2, 11, 5)
  expect([...areasAt(small, lon, lat)]).toEqual([0, 0, -1, -1, 1, -1])
})

test('a point without a coordinate is nowhere', () => {
  const [nan, infinite] = [Number.NaN, Infinity]
  const lon = Float64Array.of(nan, 0.5, nan, infinite)
  const lat = Float64Array.of(0.5, nan, nan, 0.5)
  expect([...areasAt(small, lon, lat)]).toEqual([-1, -1, -1, -1])
})

test('of areas that lie over each other the first holds the point', () => {
  const [area] = twoAreas.slice(1)
  const twice = [
    { code: 'QN00101M', geometry: area?.geometry },
    { code: 'QN00102M', geometry: area?.geometry }
  ]
  const outlines = outlinesFromArrow(writeTable(neighbourhoodOutlines, twice))
  expect([...areasAt(outlines, Float64Array.of(21), Float64Array.of(11))]).toEqual([0])
})

test('no area holds a point where there are none', () => {
  const none = outlinesFromArrow(writeTable(neighbourhoodOutlines, []))
  expect([...areasAt(none, Float64Array.of(0), Float64Array.of(0))]).toEqual([-1])
})

test('over the published outlines it answers as the slow way of another library', () => {
  const { lon, lat } = scattered(300)
  const polygons = published.codes.map((_, row) => ({
    type: 'MultiPolygon' as const,
    coordinates: published.polygons(row)
  }))
  const slow = Array.from(lon, (x, i) =>
    polygons.findIndex((polygon) => booleanPointInPolygon([x, lat[i] ?? 0], polygon))
  )
  const quick = [...areasAt(published, lon, lat)]
  expect(quick).toEqual(slow)
  expect(quick.filter((row) => row >= 0).length).toBeGreaterThan(50)
  expect(quick).toEqual(Array.from(lon, (x, i) => areaAt(published, x, lat[i] ?? 0)))
})

/** Points in the boxes of areas taken in turn: many near an outline, about half inside. */
function scattered(count: number) {
  const random = { state: 7 }
  const next = () => (random.state = (random.state * 16_807) % 2_147_483_647) / 2_147_483_647
  const lon = new Float64Array(count)
  const lat = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const [west, south, east, north] = published.bounds((i * 37) % published.codes.length)
    lon[i] = west + (east - west) * next()
    lat[i] = south + (north - south) * next()
  }
  return { lon, lat }
}
