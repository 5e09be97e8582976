import type { Bounds } from '../frame.ts'
import { segmentsMeet } from './segments.ts'

/** Closed rings over shared coordinates, each as first vertex and the vertex after the last; even-odd. */
export interface Rings {
  /** x, y of every vertex, in degrees */
  readonly coordinates: Float64Array
  readonly ranges: readonly (readonly [from: number, to: number])[]
}

/** Rings whose edges are found by latitude: a point or a short edge meets few of hundreds. */
export interface Banded extends Rings {
  readonly bounds: Bounds
  /** x1, y1, x2, y2 of every edge */
  readonly edges: Float64Array
  /** edges that cross the bands of some latitudes, each once for every band */
  between(south: number, north: number): Int32Array
}

/** Edges in bands of equal height; about four to a band where they are spread evenly. */
export function banded(rings: Rings): Banded {
  const edges = edgesOf(rings)
  const count = edges.length / 4
  const bounds = boundsOf(edges)
  const [, south, , north] = bounds
  const bands = Math.min(Math.max(Math.ceil(count / 4), 1), 512)
  const height = (north - south) / bands || 1
  const bandOf = (lat: number) => Math.min(Math.max(Math.floor((lat - south) / height), 0), bands - 1)
  const starts = new Int32Array(bands + 1)
  const spans = (edge: number): readonly [first: number, last: number] => {
    const [y1, y2] = [edges[4 * edge + 1] ?? 0, edges[4 * edge + 3] ?? 0]
    return [bandOf(Math.min(y1, y2)), bandOf(Math.max(y1, y2))]
  }
  for (let edge = 0; edge < count; edge++) {
    const [first, last] = spans(edge)
    for (let band = first; band <= last; band++) starts[band + 1] = (starts[band + 1] ?? 0) + 1
  }
  for (let band = 0; band < bands; band++) starts[band + 1] = (starts[band + 1] ?? 0) + (starts[band] ?? 0)
  const filled = starts.slice()
  const sorted = new Int32Array(starts[bands] ?? 0)
  for (let edge = 0; edge < count; edge++) {
    const [first, last] = spans(edge)
    for (let band = first; band <= last; band++) {
      const at = filled[band] ?? 0
      sorted[at] = edge
      filled[band] = at + 1
    }
  }
  return {
    ...rings,
    edges,
    bounds,
    between: (low, high) => sorted.subarray(starts[bandOf(low)], starts[bandOf(high) + 1])
  }
}

/** Whether a point lies inside, by the even-odd rule. */
export function bandedHolds(shape: Banded, lon: number, lat: number): boolean {
  const { edges, bounds } = shape
  if (!(lon >= bounds[0] && lon <= bounds[2] && lat >= bounds[1] && lat <= bounds[3])) return false
  let inside = false
  for (const edge of shape.between(lat, lat)) {
    const at = 4 * edge
    const [x1, y1, x2, y2] = [edges[at] ?? 0, edges[at + 1] ?? 0, edges[at + 2] ?? 0, edges[at + 3] ?? 0]
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

/** Whether an edge of the rings meets an edge of the shape; an end on an edge meets it. */
export function edgesMeet(rings: Rings, shape: Banded): boolean {
  const { coordinates } = rings
  const { edges, bounds } = shape
  const [west, south, east, north] = bounds
  for (const [from, to] of rings.ranges)
    for (let vertex = from; vertex < to - 1; vertex++) {
      const at = 2 * vertex
      const [ax, ay] = [coordinates[at] ?? 0, coordinates[at + 1] ?? 0]
      const [bx, by] = [coordinates[at + 2] ?? 0, coordinates[at + 3] ?? 0]
      if (Math.max(ax, bx) < west || Math.min(ax, bx) > east) continue
      const [low, high] = ay < by ? [ay, by] : [by, ay]
      if (high < south || low > north) continue
      for (const edge of shape.between(low, high)) {
        const of = 4 * edge
        const [cx, cy, dx, dy] = [edges[of] ?? 0, edges[of + 1] ?? 0, edges[of + 2] ?? 0, edges[of + 3] ?? 0]
        if (segmentsMeet(ax, ay, bx, by, cx, cy, dx, dy)) return true
      }
    }
  return false
}

function edgesOf({ coordinates, ranges }: Rings): Float64Array {
  const count = ranges.reduce((sum, [from, to]) => sum + Math.max(to - from - 1, 0), 0)
  const edges = new Float64Array(4 * count)
  let at = 0
  for (const [from, to] of ranges)
    for (let vertex = from; vertex < to - 1; vertex++, at += 4)
      edges.set(coordinates.subarray(2 * vertex, 2 * vertex + 4), at)
  return edges
}

function boundsOf(edges: Float64Array): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let at = 0; at < edges.length; at += 2) {
    const [x, y] = [edges[at] ?? 0, edges[at + 1] ?? 0]
    ;[west, east] = [Math.min(west, x), Math.max(east, x)]
    ;[south, north] = [Math.min(south, y), Math.max(north, y)]
  }
  return [west, south, east, north]
}
