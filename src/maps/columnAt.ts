import { WebMercatorViewport } from '@deck.gl/core'
import { columnPitch, footRadiusOf } from './columns.ts'
import { AreaState, shownRows, type MapPicture } from './picture.ts'
import { metresPerScreenPixel } from './screenColumns.ts'

/** A tilted map of the screen. */
interface TiltedView {
  readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number }
  readonly width: number
  readonly height: number
}

/**
 * The area whose column, ring or disc is under a point of the map, the nearest to the reader first.
 * @param reachPx room around the mark
 * @returns its row; -1 for none
 */
export function columnAt(
  x: number,
  y: number,
  picture: MapPicture,
  view: TiltedView,
  reachPx: number
): number {
  const { camera, width, height } = view
  const viewport = new WebMercatorViewport({
    width,
    height,
    longitude: camera.lon,
    latitude: camera.lat,
    zoom: camera.zoom,
    pitch: columnPitch
  })
  const metresPerPixel = metresPerScreenPixel(viewport, columnPitch)
  let best = { row: -1, footY: -Infinity }
  for (const row of shownRows(picture)) {
    const [lon, lat] = [picture.lon[row] ?? 0, picture.lat[row] ?? 0]
    const [footX = 0, footY = 0] = viewport.project([lon, lat, 0])
    const heightPx = picture.status[row] === AreaState.value ? (picture.heightPx?.[row] ?? 0) : 0
    const [topX = 0, topY = 0] = viewport.project([lon, lat, heightPx * metresPerPixel])
    const along =
      ((x - footX) * (topX - footX) + (y - footY) * (topY - footY)) /
      ((topX - footX) ** 2 + (topY - footY) ** 2 || 1)
    const share = Math.min(Math.max(along, 0), 1)
    const away = Math.hypot(x - footX - share * (topX - footX), y - footY - share * (topY - footY))
    if (away <= footRadiusOf(picture) + reachPx && footY > best.footY) best = { row, footY }
  }
  return best.row
}
