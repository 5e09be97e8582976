import { Field, makeData, RecordBatch, Schema, Struct, Table, tableToIPC, type Data } from 'apache-arrow'
import { aboutObject } from './about.ts'
import { binaryData, numberData, textData } from './arrowData.ts'
import { flatColumns, geometryColumn, type FlatColumn } from './flatColumns.ts'
import { geometryAt } from './geometry.ts'
import type { TakeAway, WriteTakeAway } from './takeAway.ts'
import { areWhole } from './wholeNumbers.ts'
import { wkbOf } from './wkb.ts'

/**
 * An Arrow IPC file (also called Feather 2): what other tools expect under the name .arrow; a stream they open only
 * when told so. Places are WKB under the name of GeoArrow, which polars 0.55 refuses to read: Parquet is for it.
 */
export const writeArrow: WriteTakeAway = (takeAway, onProgress) => {
  const columns = flatColumns(takeAway)
  const built: { field: Field; data: Data }[] = []
  for (const [index, column] of columns.entries()) {
    built.push(columnOf(column))
    onProgress((index + 1) / (columns.length + 1))
  }
  const place = geometryOf(takeAway)
  if (place) built.push(place)
  const fields = built.map(({ field }) => field)
  const schema = new Schema(fields, new Map([['faubourg', JSON.stringify(aboutObject(takeAway))]]))
  const rows = makeData({
    type: new Struct(fields),
    length: takeAway.rows,
    nullCount: 0,
    children: built.map(({ data }) => data)
  })
  const bytes = tableToIPC(new Table(schema, [new RecordBatch(schema, rows)]), 'file')
  onProgress(1)
  return Promise.resolve(new Blob([bytes.slice()], { type: 'application/vnd.apache.arrow.file' }))
}

function columnOf(column: FlatColumn): { field: Field; data: Data } {
  const words = { label: column.label, unit: column.unit, description: column.description }
  const metadata = new Map(
    Object.entries(words).flatMap(([key, text]): [string, string][] => (text ? [[key, text]] : []))
  )
  const data =
    column.type === 'text'
      ? textData(column.values)
      : numberData(column.values, column.type === 'integer' && areWhole(column.values))
  return { field: new Field(column.id, data.type, true, metadata), data }
}

function geometryOf({ geometry, rows }: TakeAway): { field: Field; data: Data } | null {
  if (!geometry) return null
  const places = Array.from({ length: rows }, (_, row) => geometryAt(geometry, row))
  const metadata = new Map([
    ['ARROW:extension:name', 'geoarrow.wkb'],
    ['ARROW:extension:metadata', JSON.stringify({ crs: 'OGC:CRS84', crs_type: 'authority_code' })]
  ])
  const data = binaryData(places.map((place) => place && wkbOf(place)))
  return { field: new Field(geometryColumn, data.type, true, metadata), data }
}
