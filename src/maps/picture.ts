import type { LevelId } from '../catalogue/levels.ts'
import type { PolygonBuffers } from '../geo/polygonBuffers.ts'

/** How an area is drawn; as a number, one byte per area. */
export const AreaState = { outside: 0, value: 1, zero: 2, missing: 3 } as const

/** A map's areas as arrays in area order: a column becomes a GPU attribute with no join at draw time. */
export interface MapPicture {
  /** of the areas; tells filled areas under which borders to lie, those of departments where absent */
  readonly level: LevelId
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** AreaState per area */
  readonly status: Uint8Array
  /** rgba per area */
  readonly colours: Uint8Array
  /** per area; 0 where the symbol has no size */
  readonly radiusPx: Float32Array
  /** null where the level has no outlines */
  readonly polygons: PolygonBuffers | null
  /** rows of areas; -1 for none */
  readonly selected: number
  readonly hovered: number
  /** id of the MapLibre layer that marks are drawn under; none where deck.gl draws alone */
  readonly beforeId?: string
}

/** The accent of what is selected. */
export const accent = [168, 66, 31, 255] as const

/** The ink of what is under the pointer. */
export const ink = [27, 31, 42, 255] as const
