import Flatbush from 'flatbush'
import { signedDoubleArea, type Coordinates, type OutlineRow } from './outline.ts'

/**
 * What would be drawn or measured wrongly: empty outlines, open or flat rings, rings that turn the wrong way
 * (RFC 7946), repeated vertices, sides that cross, repeated codes.
 * @returns one line a fault, beginning with the code; a published table has none
 */
export function outlineFaults(rows: readonly OutlineRow[]): string[] {
  const seen = new Set<string>()
  return rows.flatMap(({ code, geometry }) => {
    const repeated = seen.has(code) ? ['repeated code'] : []
    seen.add(code)
    return [...repeated, ...faultsOf(geometry)].map((fault) => `${code}: ${fault}`)
  })
}

type Ring = readonly (readonly number[])[]

function faultsOf(geometry: Coordinates): string[] {
  if (geometry.length === 0 || geometry.some((polygon) => polygon.length === 0)) return ['empty outline']
  const faults = geometry.flatMap((polygon) => polygon.map((ring, index) => ringFault(ring, index > 0)))
  return [...faults, firstCrossing(geometry.flat())].filter((fault) => fault !== null)
}

function ringFault(ring: Ring, isHole: boolean): string | null {
  const at = `near ${String(ring[0])}`
  if (ring.length < 4) return `a ring of ${ring.length} vertices ${at}`
  if (!isSame(ring[0], ring.at(-1))) return `an open ring ${at}`
  if (ring.some((vertex, index) => index > 0 && isSame(vertex, ring[index - 1])))
    return `a repeated vertex ${at}`
  const area = signedDoubleArea(ring)
  if (area === 0) return `a ring without area ${at}`
  return area > 0 === isHole ? `a ring that turns the wrong way ${at}` : null
}

function isSame(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1]
}

type Side = readonly [ax: number, ay: number, bx: number, by: number]

/** Two rings may touch at a point; sides that pass through each other make inside and outside unclear. */
function firstCrossing(rings: readonly Ring[]): string | null {
  const sides = rings.flatMap((ring) =>
    ring.slice(1).map(([bx = 0, by = 0], i): Side => [ring[i]?.[0] ?? 0, ring[i]?.[1] ?? 0, bx, by])
  )
  if (sides.length === 0) return null
  const boxes = new Flatbush(sides.length)
  for (const side of sides) boxes.add(...boxOf(side))
  boxes.finish()
  for (const [index, side] of sides.entries())
    for (const number of boxes.search(...boxOf(side), (other) => other > index)) {
      const other = sides[number]
      if (other && cross(side, other)) return `sides that cross near ${side[0]},${side[1]}`
    }
  return null
}

function boxOf([ax, ay, bx, by]: Side): Side {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
}

function cross([ax, ay, bx, by]: Side, [cx, cy, dx, dy]: Side): boolean {
  const [c, d] = [turn(ax, ay, bx, by, cx, cy), turn(ax, ay, bx, by, dx, dy)]
  const [a, b] = [turn(cx, cy, dx, dy, ax, ay), turn(cx, cy, dx, dy, bx, by)]
  if (c !== 0 || d !== 0) return c * d < 0 && a * b < 0
  // On one line: they cross when they share more than an end.
  const isFlat = Math.abs(bx - ax) > Math.abs(by - ay)
  const [a1, a2, b1, b2] = isFlat ? [ax, bx, cx, dx] : [ay, by, cy, dy]
  return Math.max(Math.min(a1, a2), Math.min(b1, b2)) < Math.min(Math.max(a1, a2), Math.max(b1, b2))
}

/** Sign of the turn a-b-c: 1 left, -1 right, 0 straight; exact on the grid of the published outlines. */
function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))
}
