import type { FileMetaData } from 'hyparquet'
import type { Projection } from '../../geometry/places.ts'
import { projectionOfCode, projectionOfName } from '../../geometry/projection.ts'
import { t } from '../../../words/t.ts'

/** The column of a GeoParquet file that holds its geometries, and how they are projected. */
export interface GeoColumn {
  readonly name: string
  readonly projection: Projection
}

/** What the metadata of GeoParquet says of the main column; null in a file without (https://geoparquet.org). */
export function geoColumnOf({ key_value_metadata, schema }: FileMetaData): GeoColumn | null {
  const text = key_value_metadata?.find(({ key }) => key === 'geo')?.value
  if (text === undefined) return typedColumn(schema)
  const { primary_column: name, columns } = JSON.parse(text) as {
    primary_column?: unknown
    columns?: Record<string, { crs?: unknown }>
  }
  if (typeof name !== 'string' || !columns || !Object.hasOwn(columns, name)) return null
  const column = columns[name]
  // Absent means CRS84, null means unknown.
  if (column?.crs === undefined) return { name, projection: projectionOfName('CRS84') }
  return { name, projection: column.crs === null ? null : projectionOfJson(column.crs) }
}

/** Parquet's own type for geometries, which newer files have instead. */
function typedColumn(schema: FileMetaData['schema']): GeoColumn | null {
  const element = schema.find(
    ({ logical_type }) => logical_type?.type === 'GEOMETRY' || logical_type?.type === 'GEOGRAPHY'
  )
  if (!element) return null
  const crs = (element.logical_type as { crs?: string }).crs ?? 'CRS84'
  return { name: element.name, projection: projectionOfName(crs) ?? { unknown: crs } }
}

/** PROJJSON names a system by its authority and number. */
function projectionOfJson(crs: unknown): Projection {
  const { id, name } = (crs ?? {}) as { id?: { authority?: unknown; code?: unknown }; name?: unknown }
  const known =
    id?.authority === 'EPSG' ? projectionOfCode(Number(id.code)) : projectionOfName(String(id?.code ?? ''))
  return known ?? { unknown: String(name ?? id?.code ?? t('sans nom')) }
}
