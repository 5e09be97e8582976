import { distance } from '@turf/distance'
import { checkedShape } from './checkedShape.ts'
import { kmPerDegree } from './nearness.ts'
import type { Region } from './region.ts'
import type { LonLat, Shape } from './shape.ts'

/** What a reader takes hold of to change a shape. */
export type Grip =
  | { readonly kind: 'whole' }
  | { readonly kind: 'radius' }
  | { readonly kind: 'corner'; readonly index: number }

export interface Handle {
  readonly grip: Grip
  readonly at: LonLat
}

/**
 * The handles of a shape. A lasso has too many corners for handles: it is moved whole. A distance round a
 * neighbourhood is changed at its easternmost point; a territory stays where it is.
 */
export function handlesOf({ shape, outline }: Region): readonly Handle[] {
  const [west, south, east, north] = outline.bounds
  const middle: LonLat = [(west + east) / 2, (south + north) / 2]
  switch (shape.kind) {
    case 'rectangle':
      return [whole(middle), ...cornersOf(shape).map(corner)]
    case 'polygon':
      return [whole(middle), ...shape.points.map(corner)]
    case 'lasso':
      return [whole(middle)]
    case 'circle':
      return [whole(shape.centre), { grip: { kind: 'radius' }, at: [east, shape.centre[1]] }]
    case 'near':
      return [{ grip: { kind: 'radius' }, at: easternmost(outline.edges) }]
    case 'territory':
      return []
  }
}

/**
 * The shape once a handle was brought somewhere. A whole shape keeps its form on the map; a circle its radius.
 * @throws InputError where that is no shape, as checkedShape says
 */
export function movedShape(region: Region, grip: Grip, to: LonLat): Shape {
  const { shape } = region
  const from = handlesOf(region).find((handle) => isSameGrip(handle.grip, grip))?.at
  if (!from) return shape
  switch (shape.kind) {
    case 'rectangle': {
      if (grip.kind === 'whole') {
        const [[west, south], [east, north]] = [
          shifted([shape.west, shape.south], from, to),
          shifted([shape.east, shape.north], from, to)
        ]
        return checkedShape({ ...shape, west, south, east, north })
      }
      const [lon, lat] = grip.kind === 'corner' ? (cornersOf(shape)[(grip.index + 2) % 4] ?? from) : from
      return checkedShape({
        ...shape,
        west: Math.min(lon, to[0]),
        east: Math.max(lon, to[0]),
        south: Math.min(lat, to[1]),
        north: Math.max(lat, to[1])
      })
    }
    case 'polygon':
    case 'lasso':
      return checkedShape({
        ...shape,
        points: shape.points.map((point, i) => {
          if (grip.kind === 'whole') return shifted(point, from, to)
          return grip.kind === 'corner' && grip.index === i ? to : point
        })
      })
    case 'circle':
      if (grip.kind === 'whole') return checkedShape({ ...shape, centre: to })
      return checkedShape({ ...shape, radiusKm: distance([...shape.centre], [...to]) })
    case 'near': {
      // Measured from the neighbourhood, not from the line that was taken hold of.
      const outwards = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180) * kmPerDegree
      return checkedShape({ ...shape, distanceKm: Math.max(shape.distanceKm + outwards, 0) })
    }
    case 'territory':
      return shape
  }
}

/**
 * A polygon without one of its corners.
 * @throws InputError where fewer than three are left
 */
export function withoutCorner(shape: Shape, index: number): Shape {
  if (shape.kind !== 'polygon') return shape
  return checkedShape({ ...shape, points: shape.points.filter((_, i) => i !== index) })
}

export function isSameGrip(one: Grip, other: Grip): boolean {
  return (
    one.kind === other.kind && (one.kind !== 'corner' || other.kind !== 'corner' || one.index === other.index)
  )
}

function whole(at: LonLat): Handle {
  return { grip: { kind: 'whole' }, at }
}

function corner(at: LonLat, index: number): Handle {
  return { grip: { kind: 'corner', index }, at }
}

function cornersOf({ west, south, east, north }: Extract<Shape, { kind: 'rectangle' }>): readonly LonLat[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north]
  ]
}

function easternmost(edges: Float64Array): LonLat {
  let at: LonLat = [-Infinity, 0]
  for (let i = 0; i < edges.length; i += 2)
    if ((edges[i] ?? 0) > at[0]) at = [edges[i] ?? 0, edges[i + 1] ?? 0]
  return at
}

/** Moved as the handle was, in the map's own plane: the form on the screen stays. */
function shifted([lon, lat]: LonLat, from: LonLat, to: LonLat): LonLat {
  return [lon + to[0] - from[0], latitudeOf(mercatorOf(lat) + mercatorOf(to[1]) - mercatorOf(from[1]))]
}

function mercatorOf(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / 180))
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(y)) * 180) / Math.PI
}
