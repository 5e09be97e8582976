import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer'
import { aboutObject } from './about.ts'
import { flatColumns, geometryColumn, type FlatColumn } from './flatColumns.ts'
import { boundsOf, geometryAt, type RowGeometry } from './geometry.ts'
import type { TakeAway, WriteTakeAway } from './takeAway.ts'
import { areWhole, orNull } from './wholeNumbers.ts'
import { wkbOf } from './wkb.ts'

/** Parquet; with places GeoParquet, readable by what knows either. Source: GeoParquet 1.1.0. */
export const writeParquet: WriteTakeAway = (takeAway, onProgress) => {
  const columnData = flatColumns(takeAway).map(columnSource)
  const places = placesOf(takeAway)
  onProgress(0.3)
  if (places)
    columnData.push({
      name: geometryColumn,
      type: 'BYTE_ARRAY',
      data: places.map((place) => place && wkbOf(place)),
      statistics: false
    })
  const buffer = parquetWriteBuffer({
    columnData,
    createdBy: 'Faubourg',
    kvMetadata: [
      ...(places ? [{ key: 'geo', value: JSON.stringify(geoMetadata(places)) }] : []),
      { key: 'faubourg', value: JSON.stringify(aboutObject(takeAway)) }
    ]
  })
  onProgress(1)
  return Promise.resolve(new Blob([buffer], { type: 'application/vnd.apache.parquet' }))
}

function placesOf({ geometry, rows }: TakeAway): (RowGeometry | null)[] | null {
  return geometry ? Array.from({ length: rows }, (_, row) => geometryAt(geometry, row)) : null
}

function columnSource(column: FlatColumn): ColumnSource {
  const name = column.id
  if (column.type === 'text') return { name, type: 'STRING', data: [...column.values] }
  const isInteger = column.type === 'integer' && areWhole(column.values)
  return { name, type: isInteger ? 'INT32' : 'DOUBLE', data: orNull(column.values) }
}

function geoMetadata(places: readonly (RowGeometry | null)[]) {
  const bbox = boundsOf(places)
  return {
    version: '1.1.0',
    primary_column: geometryColumn,
    columns: {
      [geometryColumn]: {
        encoding: 'WKB',
        geometry_types: [...new Set(places.flatMap((place) => place?.type ?? []))].sort(),
        // Without a CRS it is OGC:CRS84: longitude, then latitude.
        orientation: 'counterclockwise',
        ...(bbox ? { bbox } : {})
      }
    }
  }
}
