import earcut from 'earcut'
import { ringsOf, type Outlines } from './outlines.ts'

/** Outlines as the GPU wants them: triangles over shared vertices, and which area each vertex belongs to. */
export interface PolygonBuffers {
  /** x, y of every vertex, in degrees */
  readonly positions: Float64Array
  /** three vertices a triangle */
  readonly triangles: Uint32Array
  /** first vertex of each area; one more at the end */
  readonly areaVertices: Uint32Array
  /** first index in triangles of each area; one more at the end */
  readonly areaTriangles: Uint32Array
  /** rings of an area, as first vertex and the vertex after the last */
  rings(row: number): (readonly [number, number])[]
}

/** Triangulates all areas, holes left out. Done once a level: about 50 ms for 1,584 neighbourhoods. */
export function polygonBuffers(outlines: Outlines): PolygonBuffers {
  const { codes, coordinates, ringStarts, polygonStarts, areaStarts } = outlines
  const triangles: number[] = []
  const areaVertices = new Uint32Array(codes.length + 1)
  const areaTriangles = new Uint32Array(codes.length + 1)
  codes.forEach((_, row) => {
    const [from, to] = [areaStarts[row] ?? 0, areaStarts[row + 1] ?? 0]
    for (let polygon = from; polygon < to; polygon++) {
      const starts = Array.from(
        ringStarts.subarray(polygonStarts[polygon], (polygonStarts[polygon + 1] ?? 0) + 1)
      )
      const [first, ...rest] = starts
      if (first === undefined) continue
      const last = rest.pop() ?? first
      const holes = rest.map((start) => start - first)
      const corners = earcut(coordinates.subarray(2 * first, 2 * last), holes, 2)
      for (const corner of corners) triangles.push(corner + first)
    }
    areaVertices[row + 1] = ringStarts[polygonStarts[to] ?? 0] ?? 0
    areaTriangles[row + 1] = triangles.length
  })
  return {
    positions: coordinates,
    triangles: Uint32Array.from(triangles),
    areaVertices,
    areaTriangles,
    rings: (row) => [...ringsOf(outlines, row)]
  }
}
