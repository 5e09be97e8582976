import type { Generation } from '../../catalogue/generation.ts'

/** Degrees, WGS 84. */
export type LonLat = readonly [lon: number, lat: number]

/** Whether a shape keeps the neighbourhoods it catches or leaves them out. */
export type Effect = 'in' | 'out'

/** Sides along meridians and parallels, in degrees; never across the 180th meridian. */
export interface Rectangle {
  readonly kind: 'rectangle'
  readonly effect: Effect
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/**
 * Corners in order, the first not repeated. A side is straight in longitude and latitude, as in GeoJSON. Where
 * sides cross, what is gone round twice is outside (even-odd rule). A lasso is drawn in one stroke, a polygon corner
 * by corner.
 */
export interface Traced {
  readonly kind: 'polygon' | 'lasso'
  readonly effect: Effect
  readonly points: readonly LonLat[]
}

/** All that lies within a distance of a point, along the ground. */
export interface Circle {
  readonly kind: 'circle'
  readonly effect: Effect
  readonly centre: LonLat
  readonly radiusKm: number
}

/** All that lies within a distance of a neighbourhood's outline, itself included. */
export interface Near {
  readonly kind: 'near'
  readonly effect: Effect
  readonly generation: Generation
  readonly code: string
  readonly distanceKm: number
}

/** All that lies in a department's or region's outline, as it is drawn on the map. */
export interface Territory {
  readonly kind: 'territory'
  readonly effect: Effect
  readonly level: 'department' | 'region'
  readonly code: string
}

export type Shape = Rectangle | Traced | Circle | Near | Territory

/** What it takes for an area to be caught by a shape. */
export type Rule =
  /** its outline has a point in common with the shape */
  | { readonly kind: 'touch' }
  /** at least this percentage of its surface, 1 to 100, lies in the shapes of one effect together */
  | { readonly kind: 'share'; readonly percent: number }
  /** its label point lies inside */
  | { readonly kind: 'point' }

/** What a link or a drawing may hold. */
export const shapeLimits = {
  shapes: 20,
  vertices: 200,
  radiusKm: [0.01, 1000],
  distanceKm: [0, 100],
  /** degrees north and south that the map reaches */
  latitude: 85
} as const
