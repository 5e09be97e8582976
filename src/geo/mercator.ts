import type { Bounds } from './frame.ts'

/** Where a map looks: its middle in degrees, and a zoom of 512 px tiles. */
export interface Camera {
  readonly lon: number
  readonly lat: number
  readonly zoom: number
}

/** Pixels of a picture, from its upper left corner. */
export type Project = (lon: number, lat: number) => [x: number, y: number]

const tilePx = 512
/** metres around the equator, of the sphere that web maps project */
const equatorMetres = 40_075_017

/**
 * The closest look at which a box shows the whole of some bounds.
 * @param paddingPx kept free on every side
 */
export function cameraOn(bounds: Bounds, widthPx: number, heightPx: number, paddingPx: number): Camera {
  const [west, south, east, north] = bounds
  const [left, right] = [xOf(west), xOf(east)]
  const [top, bottom] = [yOf(north), yOf(south)]
  const room = (sizePx: number) => Math.max(sizePx - 2 * paddingPx, 1)
  const scale = Math.min(room(widthPx) / (right - left), room(heightPx) / (bottom - top))
  return {
    lon: (west + east) / 2,
    lat: latOf((top + bottom) / 2),
    zoom: Math.min(Math.log2(scale / tilePx), 18)
  }
}

/** Room that is kept free at each side of a map, in pixels. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Where a map of this size shows these bounds as large as they fit between its paddings: MapLibre's fitBounds. */
export function cameraWithin(bounds: Bounds, widthPx: number, heightPx: number, padding: Padding): Camera {
  const { top, right, bottom, left } = padding
  const [innerWidth, innerHeight] = [widthPx - left - right, heightPx - top - bottom]
  const fitted = cameraOn(bounds, innerWidth, innerHeight, 0)
  // The middle of the map is not the middle of the room between its paddings.
  const middle = unprojectionOf(fitted, innerWidth, innerHeight)(widthPx / 2 - left, heightPx / 2 - top)
  return { ...middle, zoom: fitted.zoom }
}

/** Places of the ground on a picture of this size, which the camera looks at the middle of. */
export function projectionOf({ lon, lat, zoom }: Camera, widthPx: number, heightPx: number): Project {
  const scale = tilePx * 2 ** zoom
  const [midX, midY] = [xOf(lon), yOf(lat)]
  return (lonAt, latAt) => [
    widthPx / 2 + (xOf(lonAt) - midX) * scale,
    heightPx / 2 + (yOf(latAt) - midY) * scale
  ]
}

/** The other way round: degrees of a pixel of the picture. */
export function unprojectionOf({ lon, lat, zoom }: Camera, widthPx: number, heightPx: number) {
  const scale = tilePx * 2 ** zoom
  const [midX, midY] = [xOf(lon), yOf(lat)]
  return (x: number, y: number): { lon: number; lat: number } => ({
    lon: (midX + (x - widthPx / 2) / scale - 0.5) * 360,
    lat: latOf(midY + (y - heightPx / 2) / scale)
  })
}

/** Metres on the ground that a pixel shows at the middle of a map. */
export function metresPerPixelAt({ lat, zoom }: Pick<Camera, 'lat' | 'zoom'>): number {
  return (equatorMetres * Math.cos((lat * Math.PI) / 180)) / (tilePx * 2 ** zoom)
}

/** From 0 at 180 degrees west to 1 at 180 degrees east. */
function xOf(lon: number): number {
  return lon / 360 + 0.5
}

/** From 0 in the north to 1 in the south, of the square that the Mercator projection makes of the world. */
function yOf(lat: number): number {
  return 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)
}

function latOf(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI
}
