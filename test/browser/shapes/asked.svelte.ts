import type { ShapeAreas } from '../../../src/geo/shapes/mask.ts'
import type { Ground } from '../../../src/geo/shapes/region.ts'
import type { Shape } from '../../../src/geo/shapes/shape.ts'
import { ShapeFilter } from '../../../src/state/shapes/shapeFilter.svelte.ts'

/** A filter over an address that keeps what it is told. */
export function askedFilter(first: readonly Shape[], areas: ShapeAreas, ground: Ground) {
  let shapes = $state.raw(first)
  const told: (readonly Shape[])[] = []
  const held = new ShapeFilter({
    shapes: () => shapes,
    rule: () => ({ kind: 'touch' }),
    ground: () => ground,
    areas: () => areas,
    onshapes: (next) => {
      told.push(next)
      shapes = next
    }
  })
  return { held, told }
}
