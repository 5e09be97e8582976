import type { PolygonBuffers } from '../../src/geo/polygonBuffers.ts'
import { AreaState, type MapPicture } from '../../src/maps/picture.ts'

/** Four squares side by side, of one degree, each of two triangles. */
const squares: PolygonBuffers = {
  positions: Float64Array.from([0, 1, 2, 3].flatMap((x) => [x, 0, x + 1, 0, x + 1, 1, x, 1, x, 0])),
  triangles: Uint32Array.from(
    [0, 5, 10, 15].flatMap((first) => [0, 1, 2, 0, 2, 3].map((corner) => first + corner))
  ),
  areaVertices: Uint32Array.from([0, 5, 10, 15, 20]),
  areaTriangles: Uint32Array.from([0, 6, 12, 18, 24]),
  rings: (row) => [[row * 5, row * 5 + 5]]
}

/** One area of each status: row 0 a value, 1 outside, 2 missing but with a size, 3 zero. */
export const picture: MapPicture = {
  lon: Float64Array.of(0.5, 1.5, 2.5, 3.5),
  lat: Float64Array.of(0.5, 0.5, 0.5, 0.5),
  status: Uint8Array.of(AreaState.value, AreaState.outside, AreaState.missing, AreaState.zero),
  colours: Uint8Array.of(11, 79, 92, 255, 1, 1, 1, 255, 139, 143, 153, 255, 255, 255, 255, 255),
  radiusPx: Float32Array.of(10, 30, 20, 0),
  polygons: squares,
  level: 'department',
  selected: -1,
  hovered: -1
}
