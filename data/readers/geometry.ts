import type { MultiPolygon, Position } from 'geojson'
import { DataError } from '../../src/core/errors.ts'
import type { SourceRow } from './records.ts'

/**
 * A GeoJSON geometry cell (Polygon or MultiPolygon) as a MultiPolygon.
 * @throws DataError naming file, row and column when it is neither, or holds anything but longitudes and latitudes
 */
export function multiPolygon(row: SourceRow, column: string, geometry: unknown): MultiPolygon {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
  if (type === 'Polygon') return multiPolygonOf(row, column, [coordinates])
  if (type === 'MultiPolygon') return multiPolygonOf(row, column, coordinates)
  return row.refuse(
    column,
    `expected a Polygon or a MultiPolygon, found ${JSON.stringify(type) ?? 'nothing'}`
  )
}

/** Bare MultiPolygon coordinates as a MultiPolygon; refused like above. */
export function multiPolygonOf(row: SourceRow, column: string, coordinates: unknown): MultiPolygon {
  const isOutline = isListOf(coordinates, (polygon) =>
    isListOf(polygon, (ring) => isListOf(ring, isLongitudeLatitude))
  )
  if (!isOutline) return row.refuse(column, 'expected the coordinates of a MultiPolygon in degrees')
  return { type: 'MultiPolygon', coordinates: coordinates as Position[][][] }
}

/**
 * The features of a GeoJSON collection in longitude and latitude.
 * @throws DataError when it is none, or is in another coordinate system
 */
export function featuresOf(file: string, json: unknown): { properties: unknown; geometry: unknown }[] {
  const { features, crs } = (json ?? {}) as {
    features?: unknown
    crs?: { properties?: { name?: unknown } }
  }
  if (!Array.isArray(features)) throw new DataError(`${file}: expected a collection of features`)
  const system = crs?.properties?.name
  if (system !== undefined && !String(system).endsWith('CRS84'))
    throw new DataError(`${file}: expected coordinates in CRS84, found ${String(system)}`)
  return features as { properties: unknown; geometry: unknown }[]
}

/**
 * Rows sorted by code.
 * @throws DataError when a code stands twice
 */
export function sortedByCode<T extends { readonly code: string }>(file: string, rows: readonly T[]): T[] {
  const sorted = [...rows].sort((a, b) => (a.code < b.code ? -1 : 1))
  const twice = sorted.find((row, index) => row.code === sorted[index + 1]?.code)
  if (twice) throw new DataError(`${file}: code ${twice.code} stands twice`)
  return sorted
}

function isListOf(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isMember)
}

function isLongitudeLatitude(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const [lon, lat] = value as unknown[]
  return typeof lon === 'number' && typeof lat === 'number' && Math.abs(lon) <= 180 && Math.abs(lat) <= 90
}
