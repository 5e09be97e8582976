import { distance } from '@turf/distance'
import { InputError } from '../../core/errors.ts'
import { checkedShape } from './checkedShape.ts'
import { shapeLimits, type Effect, type LonLat, type Shape } from './shape.ts'
import { simplified } from './simplified.ts'
import { t } from '../../words/t.ts'

/** Tools that draw a shape from points; a place is picked with the others. */
export const drawnKinds = ['rectangle', 'lasso', 'polygon', 'circle'] as const
export type DrawnKind = (typeof drawnKinds)[number]

/** A shape being drawn: the points placed so far. */
export interface Draft {
  readonly kind: DrawnKind
  readonly effect: Effect
  readonly points: readonly LonLat[]
}

/** A stroke ends before it holds more points than any screen shows. */
const mostStrokePoints = 10_000

/** The draft with one more point; a polygon has no more than the address can hold. */
export function withPoint(draft: Draft, at: LonLat): Draft {
  const most = draft.kind === 'lasso' ? mostStrokePoints : shapeLimits.vertices
  return draft.points.length >= most ? draft : { ...draft, points: [...draft.points, at] }
}

export function withoutLastPoint(draft: Draft): Draft {
  return { ...draft, points: draft.points.slice(0, -1) }
}

/** Points after which a shape is whole by itself; a traced one is ended by the reader. */
export function pointsNeeded(kind: DrawnKind): number {
  return kind === 'rectangle' || kind === 'circle' ? 2 : 3
}

/**
 * The shape of a draft. A lasso is simplified to what the address can hold.
 * @throws InputError, in French, where the points make none yet
 */
export function drawnShape({ kind, effect, points }: Draft): Shape {
  const [first, second] = points
  switch (kind) {
    case 'rectangle': {
      if (!first || !second) throw new InputError(t('rectangle : il faut deux coins opposés'))
      const [west, east] = [Math.min(first[0], second[0]), Math.max(first[0], second[0])]
      const [south, north] = [Math.min(first[1], second[1]), Math.max(first[1], second[1])]
      return checkedShape({ kind, effect, west, south, east, north })
    }
    case 'circle':
      if (!first || !second) throw new InputError(t('cercle : il faut un centre et un point du bord'))
      return checkedShape({ kind, effect, centre: first, radiusKm: distance([...first], [...second]) })
    case 'polygon':
      return checkedShape({ kind, effect, points })
    case 'lasso':
      if (points.length < 3) throw new InputError(t('lasso : il faut au moins 3 sommets différents'))
      return checkedShape({ kind, effect, points: simplified(points).points })
  }
}
