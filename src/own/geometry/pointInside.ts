/** Longitude and latitude, or x and y. */
export type Position = readonly [number, number]

type Ring = readonly Position[]

/** Heights of the lines tried, as parts of the largest ring's own height. */
const heights = [0.5, 0.37, 0.71, 0.13]

/**
 * A point inside an area, on the widest stretch of a line through its largest ring.
 * @param rings outer rings and holes in any order; what lies in an odd number of them is inside
 * @returns null when no ring has a surface
 */
export function pointInside(rings: readonly Ring[]): Position | null {
  const largest = rings.reduce<Ring>((one, other) => (sizeOf(other) > sizeOf(one) ? other : one), [])
  if (sizeOf(largest) === 0) return null
  let [low, high] = [Infinity, -Infinity]
  for (const [, y] of largest) {
    low = Math.min(low, y)
    high = Math.max(high, y)
  }
  for (const height of heights) {
    const y = low + (high - low) * height
    const x = middleOfWidest(crossings(rings, y))
    if (x !== null) return [x, y]
  }
  return null
}

function sizeOf(ring: Ring): number {
  let twice = 0
  for (let index = 0; index < ring.length; index++) {
    const [x, y] = ring[index] ?? [0, 0]
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0]
    twice += x * nextY - nextX * y
  }
  return Math.abs(twice)
}

/** Where a level line meets the rings, from left to right. */
function crossings(rings: readonly Ring[], y: number): number[] {
  const found: number[] = []
  for (const ring of rings)
    for (let index = 0; index < ring.length; index++) {
      const [ax, ay] = ring[index] ?? [0, 0]
      const [bx, by] = ring[(index + 1) % ring.length] ?? [0, 0]
      if (ay > y !== by > y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax))
    }
  return found.sort((one, other) => one - other)
}

function middleOfWidest(xs: readonly number[]): number | null {
  let [widest, middle]: [number, number | null] = [0, null]
  for (let index = 0; index + 1 < xs.length; index += 2) {
    const [left = 0, right = 0] = [xs[index], xs[index + 1]]
    if (right - left > widest) [widest, middle] = [right - left, (left + right) / 2]
  }
  return middle
}
