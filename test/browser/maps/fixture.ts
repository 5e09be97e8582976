import type { Feature, FeatureCollection } from 'geojson'
import type { PolygonBuffers } from '../../../src/geo/polygonBuffers.ts'
import type { BaseGeography } from '../../../src/maps/baseStyle.ts'
import { AreaState, type MapPicture } from '../../../src/maps/picture.ts'

/** South-western corners of ten squares of one degree, in two rows of five. */
const corners = [45, 44].flatMap((lat) => [0, 1, 2, 3, 4].map((lon) => [lon, lat] as const))

const ring = ([lon, lat]: readonly [number, number]) => [
  [lon, lat],
  [lon + 1, lat],
  [lon + 1, lat + 1],
  [lon, lat + 1],
  [lon, lat]
]

const squares: PolygonBuffers = {
  positions: Float64Array.from(corners.flatMap(ring).flat()),
  triangles: Uint32Array.from(
    corners.flatMap((_, row) => [0, 1, 2, 0, 2, 3].map((corner) => row * 5 + corner))
  ),
  areaVertices: Uint32Array.from({ length: 11 }, (_, row) => row * 5),
  areaTriangles: Uint32Array.from({ length: 11 }, (_, row) => row * 6),
  rings: (row) => [[row * 5, row * 5 + 5]]
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** A country of ten squares, without names: letters differ from machine to machine. */
export const geography: BaseGeography = {
  departments: {
    type: 'FeatureCollection',
    features: corners.map((corner, row): Feature => ({
      type: 'Feature',
      properties: { code: String(row) },
      geometry: { type: 'Polygon', coordinates: [ring(corner)] }
    }))
  },
  regions: nothing,
  neighbourhoods: () => nothing,
  labels: () => nothing
}

/** The middle of the country, all of it in 480 by 320 pixels. */
export const camera = { lon: 2.5, lat: 45, zoom: 6 }

const { value, zero, missing, secret, not_applicable, outside } = AreaState

const grey = '#8b8f99'

/**
 * Areas of every status: five values, then zero, missing, secret, without object and outside the filters; the
 * fourth is selected, the second is under the pointer.
 * @param colours of the five values
 */
export function pictureOf(
  colours: readonly string[],
  rest: Partial<Pick<MapPicture, 'polygons' | 'radiusPx' | 'heightPx' | 'change'>>
): MapPicture {
  const all = [...colours, '#ffffff', grey, grey, grey, '#ff0000']
  return {
    level: 'department',
    lon: Float64Array.from(corners, ([lon]) => lon + 0.5),
    lat: Float64Array.from(corners, ([, lat]) => lat + 0.5),
    status: Uint8Array.of(value, value, value, value, value, zero, missing, secret, not_applicable, outside),
    colours: Uint8Array.from(
      all.flatMap((colour) =>
        [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).concat(255)
      )
    ),
    radiusPx: Float32Array.of(4, 10, 16, 24, 36, 0, 0, 0, 0, 20),
    polygons: squares,
    selected: 3,
    hovered: 1,
    ...rest
  }
}
