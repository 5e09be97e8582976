import type { Rings } from '../../geo/shapes/banded.ts'
import type { LonLat } from '../../geo/shapes/shape.ts'

/** Where a place lies on the map, and the other way round; see MapView in MapCanvas.svelte. */
export interface Projection {
  readonly project: (lon: number, lat: number) => { x: number; y: number }
  readonly unproject: (x: number, y: number) => { lon: number; lat: number }
}

/**
 * A side is straight in longitude and latitude, which the map's projection bends: by up to 60 m over half a degree in
 * France, so that longer ones are drawn in pieces.
 */
const straightDegrees = 0.5

/** Rings as an SVG path in pixels of the map, closed; fill it even-odd. */
export function outlinePath({ coordinates, ranges }: Rings, { project }: Projection): string {
  return ranges
    .map(([from, to]) => {
      const points: LonLat[] = []
      for (let vertex = from; vertex < to; vertex++)
        points.push([coordinates[2 * vertex] ?? 0, coordinates[2 * vertex + 1] ?? 0])
      return points.length === 0 ? '' : `${linePath(points, { project })}Z`
    })
    .join('')
}

/** Points as an open SVG path in pixels of the map. */
export function linePath(points: readonly LonLat[], { project }: Pick<Projection, 'project'>): string {
  let path = ''
  points.forEach((to, i) => {
    const from = points[i - 1] ?? to
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    // A side along a meridian or a parallel stays straight.
    const pieces =
      dx === 0 || dy === 0 ? 1 : Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / straightDegrees)
    for (let piece = 1; piece <= pieces; piece++) {
      const { x, y } = project(from[0] + (dx * piece) / pieces, from[1] + (dy * piece) / pieces)
      path += `${path === '' ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
    }
  })
  return path
}
