import Flatbush from 'flatbush'
import type { Outlines } from '../../../src/geo/outlines.ts'

/** Outlines of rectangles: code, west, south, east, north. */
export function makeOutlines(
  areas: readonly (readonly [string, number, number, number, number])[]
): Outlines {
  const starts = Int32Array.from({ length: areas.length + 1 }, (_, area) => area)
  const index = new Flatbush(areas.length)
  for (const [, west, south, east, north] of areas) index.add(west, south, east, north)
  index.finish()
  const rings = areas.map(([, west, south, east, north]): [number, number][] => [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ])
  return {
    codes: areas.map(([code]) => code),
    coordinates: Float64Array.from(rings.flat(2)),
    ringStarts: starts.map((area) => 5 * area),
    polygonStarts: starts,
    areaStarts: starts,
    index,
    bounds: (row) => areas[row]!.slice(1) as unknown as [number, number, number, number],
    polygons: (row) => [[rings[row]!]]
  }
}
