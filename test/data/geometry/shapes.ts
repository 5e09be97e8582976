import type { MultiPolygon } from 'geojson'

/** Rings of hand-made outlines, in degrees. */

/** Counter-clockwise square, closed. */
export function square(west: number, south: number, side: number): number[][] {
  const [east, north] = [west + side, south + side]
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ]
}

/** The same square, clockwise. */
export function hole(west: number, south: number, side: number): number[][] {
  return square(west, south, side).reverse()
}

/** A ring in the shape of an 8, whose two halves have the same area. */
export const figureEight = [
  [0, 0],
  [1, 1],
  [1, 0],
  [0, 1],
  [0, 0]
]

/** An area of a source, with the given polygons. */
export function feature(code: string, ...polygons: number[][][][]): { code: string; geometry: MultiPolygon } {
  return { code, geometry: { type: 'MultiPolygon', coordinates: polygons } }
}
