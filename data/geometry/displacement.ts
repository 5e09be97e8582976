import { longitudeScale, metresPerDegree } from './metres.ts'
import type { Coordinates } from './outline.ts'

/**
 * How far an outline moved: the Hausdorff distance between the two borders, in metres, taken at the vertices of
 * each. A hole that is gone counts with its distance to the border that is left.
 */
export function displacementMetres(before: Coordinates, after: Coordinates): number {
  return Math.max(farthestVertex(before, after), farthestVertex(after, before))
}

function farthestVertex(from: Coordinates, to: Coordinates): number {
  const scale = longitudeScale(from[0]?.[0]?.[0]?.[1] ?? 0)
  const borders = to
    .flat()
    .map((ring) => ring.map(([lon = 0, lat = 0]): [number, number] => [lon * scale, lat]))
  let farthest = 0
  for (const [lon = 0, lat = 0] of from.flat(2)) {
    // Vertices that move less than the farthest one so far need no exact distance.
    const distance = squaredDistance(lon * scale, lat, borders, farthest)
    farthest = Math.max(farthest, distance)
  }
  return Math.sqrt(farthest) * metresPerDegree
}

function squaredDistance(
  x: number,
  y: number,
  borders: readonly [number, number][][],
  enough: number
): number {
  let nearest = Infinity
  for (const ring of borders) {
    let [ax, ay] = ring[0] ?? [0, 0]
    for (const [bx, by] of ring) {
      nearest = Math.min(nearest, squaredDistanceToSide(x - ax, y - ay, bx - ax, by - ay))
      if (nearest <= enough) return nearest
      ;[ax, ay] = [bx, by]
    }
  }
  return nearest
}

/** From a point to the segment from the origin to (dx, dy). */
function squaredDistanceToSide(x: number, y: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length))
  return (x - along * dx) ** 2 + (y - along * dy) ** 2
}
