import { pointInside, type Position } from './pointInside.ts'

/** Where a geometry is put as a point. */
export interface Placed {
  readonly at: Position
  /** false when the geometry is no single point, and this is one inside it */
  readonly isPoint: boolean
}

/** Collections hold collections; no file that means well goes deeper. */
const deepest = 8

/**
 * The point of a GeoJSON geometry: itself, or one inside its largest surface, or the middle of its longest line.
 * @returns null when it holds no position, or is no geometry
 */
export function placeOf(geometry: unknown, depth = 0): Placed | null {
  if (typeof geometry !== 'object' || geometry === null || depth > deepest) return null
  const { type, coordinates, geometries } = geometry as {
    type?: unknown
    coordinates?: unknown
    geometries?: unknown
  }
  if (type === 'Point') return placed(position(coordinates), true)
  if (type === 'MultiPoint') {
    const points = positions(coordinates)
    return placed(points[0] ?? null, points.length === 1)
  }
  if (type === 'LineString') return placed(middle([positions(coordinates)]), false)
  if (type === 'MultiLineString') return placed(middle(lists(coordinates).map(positions)), false)
  if (type === 'Polygon') return placed(surface(lists(coordinates)), false)
  if (type === 'MultiPolygon') return placed(surface(lists(coordinates).flatMap(lists)), false)
  if (type !== 'GeometryCollection') return null
  const members = lists(geometries).map((member) => placeOf(member, depth + 1))
  const first = members.find((member) => member !== null)
  return first ? { at: first.at, isPoint: first.isPoint && members.length === 1 } : null
}

/** A point of an area given by its rings; where they have no surface, their first position. */
export function surface(rings: readonly unknown[]): Position | null {
  const read = rings.map(positions).filter((ring) => ring.length > 0)
  return pointInside(read) ?? read[0]?.[0] ?? null
}

/** The position half way along the longest of some lines, counted in positions. */
export function middle(lines: readonly (readonly Position[])[]): Position | null {
  const longest = lines.reduce((one, other) => (other.length > one.length ? other : one), [])
  return longest[Math.floor((longest.length - 1) / 2)] ?? longest[0] ?? null
}

function placed(at: Position | null, isPoint: boolean): Placed | null {
  return at === null ? null : { at, isPoint }
}

function lists(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function positions(value: unknown): Position[] {
  return lists(value).flatMap((one) => {
    const found = position(one)
    return found ? [found] : []
  })
}

function position(value: unknown): Position | null {
  const [x, y] = lists(value)
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
    ? [x, y]
    : null
}
