// `npx tsx scripts/bench/shapes.ts`: times the shape filter over the published outlines and 35,000 points, and plain
// Turf without an index on the same shapes; one JSON line a case on the standard output.
import { deepStrictEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { area } from '@turf/area'
import { booleanIntersects } from '@turf/boolean-intersects'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { featureCollection, multiPolygon, polygon } from '@turf/helpers'
import { intersect } from '@turf/intersect'
import { tableFromIPC } from 'apache-arrow'
import type { MultiPolygon, Polygon } from 'geojson'
import { outlinesFromArrow } from '../../src/geo/outlines.ts'
import { MaskState, pointsIn, shapeAreas, shapeMask } from '../../src/geo/shapes/mask.ts'
import { regionsOver } from '../../src/geo/shapes/region.ts'
import type { LonLat, Rule, Traced } from '../../src/geo/shapes/shape.ts'
import { quantile } from './statistics.mjs'

const bytesOf = (name: string) => readFileSync(`public/data/${name}.arrow`)
const outlines = outlinesFromArrow(bytesOf('neighbourhood_outlines'))
const [department, region] = ['department_outlines', 'region_outlines'].map((name) =>
  outlinesFromArrow(bytesOf(name))
)
if (!department || !region) throw new Error('outlines are missing')
const table = tableFromIPC(bytesOf('neighbourhoods'))
const places = Array.from({ length: table.numRows }, (_, row) => ({
  code: String(table.getChild('code')?.get(row)),
  lon: Number(table.getChild('lon')?.get(row)),
  lat: Number(table.getChild('lat')?.get(row))
}))
const areas = shapeAreas(places, outlines)
const ground = { department, region, neighbourhood: { '2015': null, '2024': outlines } }

/** A freehand line of 200 points round a place, another for every turn; reach in degrees of latitude. */
function lasso([lon, lat]: LonLat, reach: number, turn: number): Traced {
  const points = Array.from({ length: 200 }, (_, i): LonLat => {
    const angle = (i * Math.PI) / 100
    const far = reach * (1 + 0.08 * Math.sin(9 * angle + turn) + 0.03 * Math.sin(31 * angle))
    return [lon + (far * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180), lat + far * Math.sin(angle)]
  })
  return { kind: 'lasso', effect: 'in', points }
}

const paris: LonLat = [2.35, 48.86]
const rules: Rule[] = [{ kind: 'touch' }, { kind: 'share', percent: 50 }, { kind: 'point' }]
const lassos = [
  { name: 'round Paris, 10 km', centre: paris, reach: 0.09 },
  { name: 'round Île-de-France, 60 km', centre: paris, reach: 0.54 },
  { name: 'round half of France, 400 km', centre: [3, 47] as LonLat, reach: 3.6 }
]

// Points as a visitor's addresses lie: scattered round the neighbourhoods, the same at every run.
const random = randomNumbers(7)
const scattered = Array.from({ length: 35_000 }, () => {
  const place = places[Math.floor(random() * places.length)] ?? { lon: 0, lat: 0 }
  return [place.lon + (random() - 0.5) * 0.1, place.lat + (random() - 0.5) * 0.07] as const
})
const lon = Float64Array.from(scattered, ([x]) => x)
const lat = Float64Array.from(scattered, ([, y]) => y)

for (const { name, centre, reach } of lassos) {
  // Every step is another shape: its region is made anew, as while a lasso is dragged.
  const shapes = Array.from({ length: 60 }, (_, step) => lasso(centre, reach, step / 20))
  for (const rule of rules) {
    const ours = timed(shapes, (shape) => shapeMask([regionsOver(ground)(shape)], rule, areas))
    const plain = timed(shapes.slice(0, rule.kind === 'point' ? 20 : 4), (shape) => turfMask(shape, rule))
    sameMask(ours.results, plain.results, rule)
    const kept = ours.results[0]?.filter((state) => state === MaskState.kept).length
    report(`${name}: ${rule.kind}, 1,584 outlines`, { kept, ...ours.times, ...prefixed('turf', plain.times) })
  }
  const ours = timed(shapes, (shape) => pointsIn([regionsOver(ground)(shape)], lon, lat))
  const plain = timed(shapes.slice(0, 4), turfPoints)
  deepStrictEqual(ours.results.slice(0, 4), plain.results)
  const kept = ours.results[0]?.reduce((sum, one) => sum + one, 0)
  report(`${name}: 35,000 points`, { kept, ...ours.times, ...prefixed('turf', plain.times) })
}

/** Every area against the shape, one after the other: what Turf gives without an index. */
function turfMask(shape: Traced, rule: Rule): Uint8Array {
  const surface = surfaceOf(shape)
  return Uint8Array.from(places, (place, row) => {
    if (rule.kind === 'point') return booleanPointInPolygon([place.lon, place.lat], surface) ? 1 : 0
    const outline = multiPolygon(outlines.polygons(row))
    if (rule.kind === 'touch') return booleanIntersects(outline, surface) ? 1 : 0
    const cut = intersect(featureCollection<Polygon | MultiPolygon>([outline, surface]))
    return cut && area(cut) / area(outline) >= rule.percent / 100 ? 1 : 0
  })
}

function turfPoints(shape: Traced): Uint8Array {
  const surface = surfaceOf(shape)
  return Uint8Array.from(lon, (x, i) => (booleanPointInPolygon([x, lat[i] ?? 0], surface) ? 1 : 0))
}

function surfaceOf({ points }: Traced) {
  return polygon([[...points, points[0] ?? [0, 0]].map((at) => [...at])])
}

/** Both find the same areas; a share of exactly the half, to the last digits, may fall on either side. */
function sameMask(ours: Uint8Array[], plain: Uint8Array[], rule: Rule): void {
  plain.forEach((mask, step) => {
    const differing = [...mask].filter((state, row) => state !== ours[step]?.[row]).length
    if (differing > (rule.kind === 'share' ? 1 : 0))
      throw new Error(`${rule.kind}: ${differing} areas differ`)
  })
}

function timed<Result>(shapes: readonly Traced[], run: (shape: Traced) => Result) {
  // The first is not counted: code is compiled and the index made in it.
  const [first] = shapes
  if (first) run(first)
  const milliseconds: number[] = []
  const results = shapes.map((shape) => {
    const started = performance.now()
    const result = run(shape)
    milliseconds.push(performance.now() - started)
    return result
  })
  return {
    results,
    times: {
      median_ms: Number(quantile(milliseconds, 0.5).toFixed(2)),
      p95_ms: Number(quantile(milliseconds, 0.95).toFixed(2))
    }
  }
}

function prefixed(prefix: string, times: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(times).map(([name, value]) => [`${prefix}_${name}`, value]))
}

/** Numbers from 0 to 1, the same for the same start. Source: Park & Miller (1988), minimal standard generator. */
function randomNumbers(start: number): () => number {
  let state = start
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function report(name: string, result: object): void {
  console.log(JSON.stringify({ case: name, ...result }))
}
