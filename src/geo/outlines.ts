import { DataType, tableFromIPC, type Data } from 'apache-arrow'
import Flatbush from 'flatbush'
import type { Feature, FeatureCollection } from 'geojson'
import { DataError } from '../core/errors.ts'
import { holdsPoint } from './areasAt.ts'
import type { Bounds } from './frame.ts'

/** The outlines of a level's areas, one multipolygon per area, in degrees (CRS84). */
export interface Outlines {
  readonly codes: readonly string[]
  /** x, y of every vertex */
  readonly coordinates: Float64Array
  /** First vertex of each ring, first ring of each polygon, first polygon of each area; one more at the end. */
  readonly ringStarts: Int32Array
  readonly polygonStarts: Int32Array
  readonly areaStarts: Int32Array
  bounds(row: number): Bounds
  /** An area's polygons as GeoJSON coordinates. */
  polygons(row: number): [number, number][][][]
  /** Areas by bounding box, made at the first question. */
  readonly index: Flatbush
}

/**
 * Reads a GeoArrow multipolygon table (columns code, geometry; see catalogue/tables/index.ts).
 * @throws DataError when the geometry column is not a multipolygon in one batch
 */
export function outlinesFromArrow(bytes: Uint8Array): Outlines {
  const table = tableFromIPC(bytes)
  const codes = Array.from(table.getChild('code') ?? [], String)
  const areas = table.getChild('geometry')?.data
  if (areas?.length !== 1 || !areas[0])
    throw new DataError('column geometry: expected one batch of multipolygons')
  const polygons = listChild(areas[0])
  const rings = listChild(polygons)
  const points = listChild(rings)
  const xy: unknown = points.children[0]?.values
  if (!DataType.isFixedSizeList(points.type) || points.type.listSize !== 2 || !(xy instanceof Float64Array))
    throw new DataError('column geometry: expected interleaved x, y in Float64')
  const parts = {
    codes,
    coordinates: xy,
    ringStarts: rings.valueOffsets,
    polygonStarts: polygons.valueOffsets,
    areaStarts: areas[0].valueOffsets
  }
  const boxes = codes.map((_, row) => boundsOf(parts, row))
  let index: Flatbush | undefined
  return {
    ...parts,
    get index() {
      return (index ??= indexOf(boxes))
    },
    bounds: (row) => boxes[row] ?? [0, 0, 0, 0],
    polygons: (row) => polygonsOf(parts, row)
  }
}

/** No area: what stands for outlines that have not arrived. */
export function noOutlines(): Outlines {
  return {
    codes: [],
    coordinates: new Float64Array(),
    ringStarts: Int32Array.of(0),
    polygonStarts: Int32Array.of(0),
    areaStarts: Int32Array.of(0),
    index: indexOf([]),
    bounds: () => [0, 0, 0, 0],
    polygons: () => []
  }
}

function indexOf(boxes: readonly Bounds[]): Flatbush {
  // Flatbush wants at least one item; areaAt leaves out rows that have no code.
  const index = new Flatbush(Math.max(boxes.length, 1))
  for (const box of boxes) index.add(...box)
  if (boxes.length === 0) index.add(0, 0, 0, 0)
  index.finish()
  return index
}

type Parts = Pick<Outlines, 'codes' | 'coordinates' | 'ringStarts' | 'polygonStarts' | 'areaStarts'>

function listChild(data: Data): Data {
  const [child] = data.children
  if (!DataType.isList(data.type) || !child)
    throw new DataError(`column geometry: ${data.type} is not a list`)
  return child
}

/** Rings of one area, as first vertex and the vertex after the last. */
export function* ringsOf(parts: Parts, row: number): Generator<readonly [number, number]> {
  const from = parts.polygonStarts[parts.areaStarts[row] ?? 0] ?? 0
  const to = parts.polygonStarts[parts.areaStarts[row + 1] ?? 0] ?? 0
  for (let ring = from; ring < to; ring++)
    yield [parts.ringStarts[ring] ?? 0, parts.ringStarts[ring + 1] ?? 0]
}

function boundsOf(parts: Parts, row: number): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [from, to] of ringsOf(parts, row))
    for (let vertex = from; vertex < to; vertex++) {
      const [x, y] = [parts.coordinates[2 * vertex] ?? 0, parts.coordinates[2 * vertex + 1] ?? 0]
      ;[west, east] = [Math.min(west, x), Math.max(east, x)]
      ;[south, north] = [Math.min(south, y), Math.max(north, y)]
    }
  return [west, south, east, north]
}

function polygonsOf(parts: Parts, row: number): [number, number][][][] {
  const { areaStarts, polygonStarts, ringStarts, coordinates } = parts
  return range(areaStarts[row], areaStarts[row + 1]).map((polygon) =>
    range(polygonStarts[polygon], polygonStarts[polygon + 1]).map((ring) =>
      range(ringStarts[ring], ringStarts[ring + 1]).map((vertex): [number, number] => [
        coordinates[2 * vertex] ?? 0,
        coordinates[2 * vertex + 1] ?? 0
      ])
    )
  )
}

function range(from = 0, to = 0): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/**
 * The area that holds a point: of several, the first in order.
 * @returns its row, or -1
 */
export function areaAt(outlines: Outlines, lon: number, lat: number): number {
  const candidates = outlines.index.search(lon, lat, lon, lat).sort((a, b) => a - b)
  return candidates.find((row) => row < outlines.codes.length && holdsPoint(outlines, row, lon, lat)) ?? -1
}

/** Outlines as GeoJSON, each feature with its row as id, its code and its bounds, for the background's lines. */
export function toFeatureCollection(outlines: Outlines): FeatureCollection {
  const features = outlines.codes.map((code, row): Feature => ({
    type: 'Feature',
    id: row,
    bbox: [...outlines.bounds(row)],
    properties: { code },
    geometry: { type: 'MultiPolygon', coordinates: outlines.polygons(row) }
  }))
  return { type: 'FeatureCollection', features }
}
