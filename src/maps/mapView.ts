import type { Map as MapLibreMap } from 'maplibre-gl'
import { metresPerPixelAt, type Camera } from '../geo/mercator.ts'

/** Where a pixel of the map lies, and the other way round; valid until the map moves. */
export interface MapView {
  readonly camera: Camera
  readonly metresPerPixel: number
  readonly project: (lon: number, lat: number) => { x: number; y: number }
  readonly unproject: (x: number, y: number) => { lon: number; lat: number }
  /** the canvas as it was just drawn; resolves after the next complete rendering */
  readonly capture: () => Promise<HTMLCanvasElement>
}

/** What a map shows now. */
export function viewOf(map: MapLibreMap): MapView {
  const { lng, lat } = map.getCenter()
  const zoom = map.getZoom()
  return {
    camera: { lon: lng, lat, zoom },
    metresPerPixel: metresPerPixelAt({ lat, zoom }),
    project: (lon, latitude) => map.project([lon, latitude]),
    unproject: (x, y) => {
      const at = map.unproject([x, y])
      return { lon: at.lng, lat: at.lat }
    },
    capture: () =>
      new Promise((resolve) => {
        // Outside a render the drawing buffer is already blank.
        map.once('render', () => resolve(copied(map.getCanvas())))
        map.triggerRepaint()
      })
  }
}

/** Whether a map stands at a camera already, as near as an address tells it. */
export function isAt(map: MapLibreMap, wanted: Camera): boolean {
  const { lng, lat } = map.getCenter()
  const near = (a: number, b: number, tolerance: number) => Math.abs(a - b) < tolerance
  return near(lng, wanted.lon, 2e-4) && near(lat, wanted.lat, 2e-4) && near(map.getZoom(), wanted.zoom, 0.011)
}

function copied(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  copy.getContext('2d')?.drawImage(canvas, 0, 0)
  return copy
}
