import { kmPerDegree } from './nearness.ts'
import { shapeLimits, type LonLat } from './shape.ts'

/** A stroke with fewer points, and how far it may lie from the one that was drawn. */
export interface Simplified {
  readonly points: readonly LonLat[]
  readonly toleranceM: number
}

/**
 * A stroke with at most so many points: the tolerance starts at 1 m, what the address can hold, and doubles until
 * they suffice.
 * Source: Douglas & Peucker (1973), in a plane true at the stroke's mean latitude.
 */
export function simplified(points: readonly LonLat[], most: number = shapeLimits.vertices): Simplified {
  const middle = points.reduce((sum, [, lat]) => sum + lat, 0) / Math.max(points.length, 1)
  const across = Math.cos((middle * Math.PI) / 180)
  const plane = points.map(([lon, lat]): LonLat => [lon * across * kmPerDegree, lat * kmPerDegree])
  for (let toleranceM = 1; ; toleranceM *= 2) {
    const kept = keptOf(plane, toleranceM / 1000)
    const count = kept.reduce((sum, keep) => sum + keep, 0)
    if (count <= most || !Number.isFinite(toleranceM))
      return { points: points.filter((_, i) => kept[i] === 1), toleranceM }
  }
}

/** Which points stay. A stack in place of recursion: a stroke may have 10,000 points in a row. */
function keptOf(points: readonly LonLat[], toleranceKm: number): Uint8Array {
  const kept = new Uint8Array(points.length)
  if (points.length === 0) return kept
  kept[0] = kept[points.length - 1] = 1
  const spans: [number, number][] = [[0, points.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span
    let [farthest, at] = [toleranceKm, -1]
    for (let i = from + 1; i < to; i++) {
      const away = kmFromSegment(points[i] ?? [0, 0], points[from] ?? [0, 0], points[to] ?? [0, 0])
      if (away > farthest) [farthest, at] = [away, i]
    }
    if (at < 0) continue
    kept[at] = 1
    spans.push([from, at], [at, to])
  }
  return kept
}

function kmFromSegment([x, y]: LonLat, [ax, ay]: LonLat, [bx, by]: LonLat): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length2 = dx * dx + dy * dy
  const along = length2 === 0 ? 0 : Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / length2, 0), 1)
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}
