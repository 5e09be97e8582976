import { kinks } from '@turf/kinks'
import type { Shape } from './shape.ts'

/** Whether sides of a traced shape cross one another: what they go round twice is outside, and the screen says so. */
export function isCrossed(shape: Shape): boolean {
  if (shape.kind !== 'polygon' && shape.kind !== 'lasso') return false
  const [first] = shape.points
  if (!first) return false
  const ring = [...shape.points, first].map((point) => [...point])
  return kinks({ type: 'Polygon', coordinates: [ring] }).features.length > 0
}
