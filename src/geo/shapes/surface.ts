import type { Banded, Rings } from './banded.ts'
import { crossingY } from './segments.ts'

/** Edges of several figures, each edge upwards: owner 0 is the subject, the others are shapes laid over it. */
interface Edges {
  readonly x1: number[]
  readonly y1: number[]
  readonly x2: number[]
  readonly y2: number[]
  readonly owner: number[]
}

/**
 * The surface that rings enclose on the ellipsoid, by the even-odd rule: exact for sides that are straight in
 * longitude and latitude, whether or not they cross.
 */
export function surfaceKm2(rings: Rings): number {
  const edges = noEdges()
  gather(edges, rings, 0)
  return sweep(edges, latitudes(edges, -Infinity), 0).subject
}

/**
 * How much of an area lies in at least one of some shapes.
 * The plane is cut at every corner and crossing into strips in which no two edges cross; a strip's edges from west to
 * east tell where the area is and where a shape is over it. So overlapping shapes count once, holes and parts need
 * no special case, and there is no topology to repair.
 * @param rings of the area
 * @returns 0 to 1; NaN for an area without surface
 */
export function shareInside(rings: Rings, shapes: readonly Banded[]): number {
  const edges = noEdges()
  gather(edges, rings, 0)
  const [west, east] = extent(edges.x1, edges.x2)
  const [south, north] = extent(edges.y1, edges.y2)
  shapes.forEach((shape, i) => {
    for (const edge of new Set(shape.between(south, north))) {
      const at = 4 * edge
      const [x1, y1, x2, y2] = shape.edges.subarray(at, at + 4) as unknown as [number, number, number, number]
      // East of the area it changes nothing.
      if (Math.min(x1, x2) <= east) put(edges, x1, y1, x2, y2, i + 1)
    }
  })
  const cuts = latitudes(edges, west).filter((y) => y >= south && y <= north)
  const { subject, covered } = sweep(edges, cuts, shapes.length)
  return covered / subject
}

function noEdges(): Edges {
  return { x1: [], y1: [], x2: [], y2: [], owner: [] }
}

function gather(edges: Edges, { coordinates, ranges }: Rings, owner: number): void {
  for (const [from, to] of ranges)
    for (let vertex = from; vertex < to - 1; vertex++) {
      const at = 2 * vertex
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = coordinates.subarray(at, at + 4)
      put(edges, x1, y1, x2, y2, owner)
    }
}

/** Level edges bound no strip from the side. */
function put(edges: Edges, x1: number, y1: number, x2: number, y2: number, owner: number): void {
  if (y1 === y2) return
  const isUp = y1 < y2
  edges.x1.push(isUp ? x1 : x2)
  edges.y1.push(isUp ? y1 : y2)
  edges.x2.push(isUp ? x2 : x1)
  edges.y2.push(isUp ? y2 : y1)
  edges.owner.push(owner)
}

function extent(some: readonly number[], others: readonly number[]): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity]
  for (const values of [some, others])
    for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)]
  return [least, most]
}

/** Where a strip ends and the next begins: every end of an edge and every crossing east of `west`. */
function latitudes({ x1, y1, x2, y2 }: Edges, west: number): number[] {
  const cuts = [...y1, ...y2]
  const count = x1.length
  for (let i = 0; i < count; i++) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [x1[i], y1[i], x2[i], y2[i]]
    const [left, right] = ax < bx ? [ax, bx] : [bx, ax]
    if (right < west) continue
    for (let j = i + 1; j < count; j++) {
      const [cx = 0, cy = 0, dx = 0, dy = 0] = [x1[j], y1[j], x2[j], y2[j]]
      if (cy >= by || dy <= ay || (cx < left && dx < left) || (cx > right && dx > right)) continue
      const y = crossingY(ax, ay, bx, by, cx, cy, dx, dy)
      if (!Number.isNaN(y)) cuts.push(y)
    }
  }
  cuts.sort((a, b) => a - b)
  return cuts.filter((y, i) => i === 0 || y > (cuts[i - 1] ?? 0))
}

/** Surface in km2 of the subject, and of its part that a shape covers. */
function sweep(edges: Edges, cuts: readonly number[], shapes: number): { subject: number; covered: number } {
  const { x1, y1, x2, y2, owner } = edges
  const order = Array.from(x1, (_, edge) => edge).sort((a, b) => (y1[a] ?? 0) - (y1[b] ?? 0))
  const sum = { subject: 0, covered: 0 }
  let active: number[] = []
  let next = 0
  const middleX = new Float64Array(x1.length)
  for (let cut = 0; cut + 1 < cuts.length; cut++) {
    const [low = 0, high = 0] = [cuts[cut], cuts[cut + 1]]
    for (; next < order.length && (y1[order[next] ?? 0] ?? 0) <= low; next++) active.push(order[next] ?? 0)
    active = active.filter((edge) => (y2[edge] ?? 0) >= high)
    const xAt = (edge: number, y: number) => {
      const [ax = 0, ay = 0, bx = 0, by = 0] = [x1[edge], y1[edge], x2[edge], y2[edge]]
      return ax + ((bx - ax) * (y - ay)) / (by - ay)
    }
    const middle = (low + high) / 2
    for (const edge of active) middleX[edge] = xAt(edge, middle)
    active.sort((a, b) => (middleX[a] ?? 0) - (middleX[b] ?? 0))
    const inside = new Uint8Array(shapes + 1)
    let over = 0
    // Widths in degrees at the foot, the middle and the head of the strip: Simpson's rule is exact enough by far.
    const widths = { subject: [0, 0, 0], covered: [0, 0, 0] }
    active.forEach((edge, i) => {
      const which = owner[edge] ?? 0
      const now = 1 - (inside[which] ?? 0)
      inside[which] = now
      if (which > 0) over += now === 1 ? 1 : -1
      const right = active[i + 1]
      if (right === undefined || inside[0] !== 1) return
      ;[low, middle, high].forEach((y, at) => {
        const width = xAt(right, y) - xAt(edge, y)
        widths.subject[at] = (widths.subject[at] ?? 0) + width
        if (over > 0) widths.covered[at] = (widths.covered[at] ?? 0) + width
      })
    })
    const scales = [low, middle, high].map(km2PerSquareDegree)
    const integral = (width: readonly number[]) =>
      ((high - low) / 6) *
      ((width[0] ?? 0) * (scales[0] ?? 0) +
        4 * (width[1] ?? 0) * (scales[1] ?? 0) +
        (width[2] ?? 0) * (scales[2] ?? 0))
    sum.subject += integral(widths.subject)
    sum.covered += integral(widths.covered)
  }
  return sum
}

/** Semi-major axis in km and squared eccentricity of the ellipsoid. Source: WGS 84, NGA.STND.0036. */
const ellipsoid = { axisKm: 6378.137, eccentricity2: 0.00669437999014 }

/** Surface of one degree by one degree at a latitude: the two radii of curvature of the ellipsoid. */
function km2PerSquareDegree(lat: number): number {
  const { axisKm, eccentricity2: e2 } = ellipsoid
  const phi = (lat * Math.PI) / 180
  const bent = 1 - e2 * Math.sin(phi) ** 2
  return ((axisKm * Math.PI) / 180) ** 2 * ((1 - e2) / bent ** 2) * Math.cos(phi)
}
