import type { MultiPolygon } from 'geojson'

/** GeoJSON coordinates of a MultiPolygon, longitude and latitude: polygons, rings (outer first), positions. */
export type Coordinates = number[][][][]

/** An area of a source, with its outline as filed. */
export interface OutlinedFeature {
  readonly code: string
  readonly geometry: MultiPolygon
}

/** An area and its outline, as an outline table holds it. */
export interface OutlineRow {
  readonly [column: string]: unknown
  readonly code: string
  readonly geometry: Coordinates
}

/** Positions of an outline, the repeated last one of each ring included. */
export function vertexCount(coordinates: Coordinates): number {
  return coordinates.flat().reduce((sum, ring) => sum + ring.length, 0)
}

/** Twice the signed area of a ring, in its own units: positive when counter-clockwise. */
export function signedDoubleArea(ring: readonly (readonly number[])[]): number {
  // From the first position: products of whole coordinates would lose the digits that matter.
  const [x0 = 0, y0 = 0] = ring[0] ?? []
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [ring[i - 1], ring[i]]
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
  }
  return sum
}
