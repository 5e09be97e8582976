/** West, south, east, north; or left, top, right, bottom: any box, smaller numbers first. */
export type Box = readonly [number, number, number, number]

type Point = readonly [number, number]

/**
 * A ring cut to a box. Parts that leave the box and come back stay joined along its edge, where they lie under
 * the frame of the map.
 * @returns empty when the ring lies outside
 * Source: Sutherland & Hodgman, "Reentrant polygon clipping" (1974).
 */
export function clippedRing(ring: readonly Point[], [left, top, right, bottom]: Box): Point[] {
  let points: readonly Point[] = ring
  points = cut(points, 0, left, false)
  points = cut(points, 0, right, true)
  points = cut(points, 1, top, false)
  points = cut(points, 1, bottom, true)
  return points.length < 3 ? [] : [...points]
}

/** Keeps what lies on one side of a straight edge. */
function cut(points: readonly Point[], axis: 0 | 1, edge: number, isBelow: boolean): Point[] {
  const isKept = (point: Point) => (isBelow ? point[axis] <= edge : point[axis] >= edge)
  return points.flatMap((point, i) => {
    const before = points[(i + points.length - 1) % points.length] ?? point
    const crossing = isKept(point) === isKept(before) ? [] : [between(before, point, axis, edge)]
    return isKept(point) ? [...crossing, point] : crossing
  })
}

function between(from: Point, to: Point, axis: 0 | 1, edge: number): Point {
  const share = (edge - from[axis]) / (to[axis] - from[axis])
  const other = axis === 0 ? 1 : 0
  const value = from[other] + (to[other] - from[other]) * share
  return axis === 0 ? [edge, value] : [value, edge]
}
