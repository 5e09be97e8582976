import {
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  tableFromIPC,
  Vector
} from 'apache-arrow'
import type { TableSchema } from '../src/catalogue/tables/schema.ts'
import { checkRows } from './arrow/checkRows.ts'
import { arrowColumn } from './arrow/columnData.ts'

/**
 * A table as an Arrow IPC stream of one record batch: the form DuckDB-WASM inserts. The same rows always
 * give the same bytes.
 * @param rows one object a row; a multipolygon cell is the `coordinates` of a GeoJSON MultiPolygon
 * @throws DataError naming table, row and column when a row does not fit the schema
 */
export function writeTable(schema: TableSchema, rows: readonly Record<string, unknown>[]): Uint8Array {
  checkRows(schema, rows)
  const columns = schema.columns.map((column, index) =>
    arrowColumn(
      column,
      index,
      rows.map((row) => row[column.name])
    )
  )
  const fields = columns.map(({ field }) => field)
  const children = columns.map(({ data: own }) => own)
  const data = makeData({ type: new Struct(fields), length: rows.length, nullCount: 0, children })
  const batch = new RecordBatch(new Schema(fields), data)
  return RecordBatchStreamWriter.writeAll([batch]).toUint8Array(true)
}

/** The rows that writeTable wrote, for whoever checks a published table. */
export function readTable(bytes: Uint8Array): Record<string, unknown>[] {
  const table = tableFromIPC(bytes)
  const columns = table.schema.fields.map((field, index) => [field.name, table.getChildAt(index)] as const)
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, plain(column?.get(row))]))
  )
}

/** Lists come out of Arrow as vectors of vectors. */
function plain(cell: unknown): unknown {
  return cell instanceof Vector ? Array.from(cell, plain) : cell
}
