import { readFileSync } from 'node:fs'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { areasAt } from '../../src/geo/areasAt.ts'
import { outlinesFromArrow } from '../../src/geo/outlines.ts'
import { quantile } from './statistics.mjs'

// Times areasAt over the published outlines, half of the points in the box of an area, and compares a thousand of
// its answers with a search through all polygons. One JSON line on the standard output.

const points = 100_000
const compared = 1_000
const runs = 9

const outlines = outlinesFromArrow(readFileSync('public/data/neighbourhood_outlines.arrow'))
const { lon, lat } = scattered()

const times = Array.from({ length: runs }, () => {
  const started = performance.now()
  areasAt(outlines, lon, lat)
  return performance.now() - started
})
const found = areasAt(outlines, lon, lat)

const polygons = outlines.codes.map((_, row) => ({
  type: 'MultiPolygon' as const,
  coordinates: outlines.polygons(row)
}))
const started = performance.now()
const slow = Array.from(lon.subarray(0, compared), (x, i) =>
  polygons.findIndex((polygon) => booleanPointInPolygon([x, lat[i] ?? 0], polygon))
)
const slowMs = performance.now() - started

console.log(
  JSON.stringify({
    case: '100,000 points in the QPV 2024',
    runs,
    points_inside: found.filter((row) => row >= 0).length,
    areas_at_median_ms: Math.round(quantile(times, 0.5)),
    areas_at_most_ms: Math.round(quantile(times, 1)),
    all_polygons_1000_points_ms: Math.round(slowMs),
    different_answers: slow.filter((row, i) => row !== found[i]).length
  })
)

/** The same points every time: every second one in the box of an area, the others anywhere in the metropole. */
function scattered() {
  const random = { state: 1 }
  const next = () => (random.state = (random.state * 16_807) % 2_147_483_647) / 2_147_483_647
  const [lon, lat] = [new Float64Array(points), new Float64Array(points)]
  for (let i = 0; i < points; i++) {
    const box = i % 2 === 0 ? ([-5, 42, 8.5, 51] as const) : outlines.bounds(i % outlines.codes.length)
    lon[i] = box[0] + (box[2] - box[0]) * next()
    lat[i] = box[1] + (box[3] - box[1]) * next()
  }
  return { lon, lat }
}
