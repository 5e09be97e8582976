/** Left, top, right, bottom. */
type Sides = readonly [number, number, number, number]

/**
 * The part of a closed ring that lies in a rectangle; where it leaves it, it follows the rectangle's sides.
 * @param ring x and y in turn
 * @returns x and y in turn; the ring itself where all of it lies inside
 * Source: Sutherland & Hodgman, "Reentrant polygon clipping" (1974).
 */
export function cutRing(ring: ArrayLike<number>, [left, top, right, bottom]: Sides): ArrayLike<number> {
  let points = ring
  points = cutAt(points, 0, left, 1)
  points = cutAt(points, 0, right, -1)
  points = cutAt(points, 1, top, 1)
  return cutAt(points, 1, bottom, -1)
}

/**
 * What of a ring lies on one side of a line.
 * @param axis 0: the line is upright, 1: it is level
 * @param way 1 keeps what is beyond the limit, -1 what is before it
 */
function cutAt(ring: ArrayLike<number>, axis: 0 | 1, limit: number, way: 1 | -1): ArrayLike<number> {
  const insideBy = (at: number) => ((ring[at + axis] ?? 0) - limit) * way
  let isWhole = true
  for (let at = 0; at < ring.length && isWhole; at += 2) isWhole = insideBy(at) >= 0
  if (isWhole) return ring
  const kept: number[] = []
  for (let at = 0; at < ring.length; at += 2) {
    const before = at === 0 ? ring.length - 2 : at - 2
    const [here, there] = [insideBy(at), insideBy(before)]
    if (here >= 0 !== there >= 0) {
      const share = there / (there - here)
      const crossing = (i: 0 | 1) =>
        (ring[before + i] ?? 0) + share * ((ring[at + i] ?? 0) - (ring[before + i] ?? 0))
      kept.push(axis === 0 ? limit : crossing(0), axis === 1 ? limit : crossing(1))
    }
    if (here >= 0) kept.push(ring[at] ?? 0, ring[at + 1] ?? 0)
  }
  return kept
}
