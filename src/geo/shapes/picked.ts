import type { Generation } from '../../catalogue/generation.ts'
import { areaAt } from '../outlines.ts'
import type { Ground } from './region.ts'
import type { Effect, LonLat, Shape } from './shape.ts'

/** The distance that a neighbourhood picked on the map starts with. */
const openingKm = 2

/**
 * The shape of what lies under a point: a distance round the neighbourhood of a generation, or the department.
 * @returns null where there is none
 */
export function pickedShape(
  kind: 'near' | 'territory',
  at: LonLat,
  effect: Effect,
  ground: Ground,
  generation: Generation
): Shape | null {
  const outlines = kind === 'near' ? ground.neighbourhood[generation] : ground.department
  const code = outlines?.codes[areaAt(outlines, ...at)]
  if (code === undefined) return null
  return kind === 'near'
    ? { kind, effect, generation, code, distanceKm: openingKm }
    : { kind, effect, level: 'department', code }
}
