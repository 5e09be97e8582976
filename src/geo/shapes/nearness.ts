import { distance } from '@turf/distance'
import { holdsPoint } from '../areasAt.ts'
import { ringsOf, type Outlines } from '../outlines.ts'
import { banded } from './banded.ts'
import { relationOf, ringsOfArea } from './relation.ts'
import type { LonLat } from './shape.ts'

/** Kilometres of a degree of latitude on the sphere that distances are measured on (radius 6,371.0088 km). */
export const kmPerDegree = 111.19508

/**
 * How far a point is from an area along the ground.
 * @returns km; 0 inside
 */
export function kmToArea(outlines: Outlines, row: number, at: LonLat): number {
  if (holdsPoint(outlines, row, at[0], at[1])) return 0
  const plane = planeAt(at[1])
  const [x, y] = [at[0] * plane, at[1]]
  let nearest = Infinity
  let [nearLon, nearLat] = [Number.NaN, Number.NaN]
  for (const edge of edgesOf(outlines, row)) {
    const foot = footOn(x, y, edge[0] * plane, edge[1], edge[2] * plane, edge[3])
    if (foot.square >= nearest) continue
    nearest = foot.square
    ;[nearLon, nearLat] = [foot.x / plane, foot.y]
  }
  return nearest === Infinity ? Infinity : distance([...at], [nearLon, nearLat])
}

/**
 * How far two areas are from one another, from outline to outline. The nearest two points are looked for in a plane
 * true at the latitude between them, the distance between these is measured on the sphere.
 * @returns km; 0 where they meet or one holds the other
 */
export function kmBetween(one: Outlines, row: number, other: Outlines, otherRow: number): number {
  if (meet(one, row, other, otherRow)) return 0
  const [, south, , north] = one.bounds(row)
  const [, otherSouth, , otherNorth] = other.bounds(otherRow)
  const plane = planeAt((south + north + otherSouth + otherNorth) / 4)
  const others = [...edgesOf(other, otherRow)]
  let nearest = Infinity
  let ends: readonly [LonLat, LonLat] | null = null
  const keep = (square: number, from: LonLat, to: LonLat) => {
    if (square >= nearest) return
    nearest = square
    ends = [from, to]
  }
  // Of two segments apart, the nearest points are an end of one and its foot on the other.
  for (const [ax, ay, bx, by] of edgesOf(one, row))
    for (const [cx, cy, dx, dy] of others) {
      const c = footOn(cx * plane, cy, ax * plane, ay, bx * plane, by)
      keep(c.square, [c.x / plane, c.y], [cx, cy])
      const a = footOn(ax * plane, ay, cx * plane, cy, dx * plane, dy)
      keep(a.square, [ax, ay], [a.x / plane, a.y])
    }
  const found = ends as readonly [LonLat, LonLat] | null
  return found ? distance([...found[0]], [...found[1]]) : Infinity
}

/** The box round an area with a margin on every side, in degrees; a little wider than asked. */
export function widened(
  [west, south, east, north]: readonly [number, number, number, number],
  km: number
): [number, number, number, number] {
  const dLat = (km / kmPerDegree) * 1.01
  const farthest = Math.min(Math.max(Math.abs(south), Math.abs(north)) + dLat, 89)
  const dLon = dLat / planeAt(farthest)
  return [west - dLon, south - dLat, east + dLon, north + dLat]
}

function planeAt(lat: number): number {
  return Math.cos((lat * Math.PI) / 180)
}

function* edgesOf(
  outlines: Outlines,
  row: number
): Generator<readonly [x1: number, y1: number, x2: number, y2: number]> {
  const { coordinates } = outlines
  for (const [from, to] of ringsOf(outlines, row))
    for (let at = 2 * from; at < 2 * (to - 1); at += 2)
      yield [
        coordinates[at] ?? 0,
        coordinates[at + 1] ?? 0,
        coordinates[at + 2] ?? 0,
        coordinates[at + 3] ?? 0
      ]
}

/** The point of a segment nearest to another point, and the square of the way there. */
function footOn(x: number, y: number, ax: number, ay: number, bx: number, by: number) {
  const [dx, dy] = [bx - ax, by - ay]
  const length2 = dx * dx + dy * dy
  const along = length2 === 0 ? 0 : Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / length2, 0), 1)
  const [fx, fy] = [ax + along * dx, ay + along * dy]
  return { x: fx, y: fy, square: (x - fx) ** 2 + (y - fy) ** 2 }
}

function meet(one: Outlines, row: number, other: Outlines, otherRow: number): boolean {
  const [west, south, east, north] = one.bounds(row)
  const [otherWest, otherSouth, otherEast, otherNorth] = other.bounds(otherRow)
  if (west > otherEast || east < otherWest || south > otherNorth || north < otherSouth) return false
  return relationOf(one, row, banded(ringsOfArea(other, otherRow))) !== 'apart'
}
