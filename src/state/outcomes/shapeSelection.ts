import type { Generation } from '../../catalogue/generation.ts'
import { InputError } from '../../core/errors.ts'
import type { Outlines } from '../../geo/outlines.ts'
import type { Place } from '../../geo/places.ts'
import { maskCounts, MaskState, shapeMask, type ShapeAreas } from '../../geo/shapes/mask.ts'
import type { Region } from '../../geo/shapes/region.ts'
import type { Rule, Shape } from '../../geo/shapes/shape.ts'

/** What shapes on the map say of the neighbourhoods of a generation. */
export interface ShapeSelection {
  /** those that the shapes keep */
  readonly codes: readonly string[]
  readonly kept: number
  /** neighbourhoods whose outline or point nobody publishes: the shapes can say nothing of them */
  readonly untested: number
  /** shapes that could not be laid out, in French, in the order of the shapes; null where one could */
  readonly faults: readonly (string | null)[]
}

/** The outlines of both generations; those of 2015 are null until they are read. */
export type NeighbourhoodOutlines = Readonly<Record<Generation, Outlines | null>>

/**
 * Which neighbourhoods the shapes keep; a shape that cannot be laid out is left out, and named.
 * @param regionOf see regionsOver
 */
export function shapeSelection(
  shapes: readonly Shape[],
  rule: Rule,
  regionOf: (shape: Shape) => Region,
  places: readonly Place[],
  areas: ShapeAreas
): ShapeSelection {
  const faults: (string | null)[] = []
  const regions: Region[] = []
  for (const shape of shapes)
    try {
      regions.push(regionOf(shape))
      faults.push(null)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      faults.push(error.message)
    }
  const mask = shapeMask(regions, rule, areas)
  const { kept, untested } = maskCounts(mask)
  return {
    codes: places.flatMap(({ code }, row) => (mask[row] === MaskState.kept ? code : [])),
    kept,
    untested,
    faults
  }
}
