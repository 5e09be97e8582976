import { DataType, tableFromIPC, Type, type RecordBatch, type Vector } from 'apache-arrow'
import { columnsOf, type Column, type Columns } from '../core/columns.ts'
import { DataError } from '../core/errors.ts'

/**
 * An Arrow IPC stream as plain columns; columns of geometry are left to src/geo.
 * @throws DataError on a type that has no exact number or text in JavaScript
 */
export function columnsFromIpc(bytes: Uint8Array): Columns {
  const table = tableFromIPC(bytes)
  return columnsFromBatches(table.schema.fields, table.batches)
}

/** The batches of one answer (DuckDB sends 2,048 rows at a time) as columns of its whole length. */
export function columnsFromBatches(
  fields: readonly { readonly name: string; readonly type: DataType }[],
  batches: readonly RecordBatch[]
): Columns {
  const length = batches.reduce((rows, batch) => rows + batch.numRows, 0)
  const columns = new Map<string, Column>()
  fields.forEach((field, index) => {
    if (DataType.isList(field.type)) return
    const parts = batches.flatMap((batch) => batch.getChildAt(index) ?? [])
    const column = isText(field.type) ? texts(parts, length) : numbers(parts, length, field.name)
    columns.set(field.name, column)
  })
  return columnsOf(length, columns)
}

function isText(type: DataType): boolean {
  return DataType.isUtf8(type) || DataType.isDictionary(type)
}

function texts(parts: readonly Vector[], length: number): (string | null)[] {
  const column = new Array<string | null>(length)
  let row = 0
  for (const part of parts)
    for (let i = 0; i < part.length; i++) {
      const cell: unknown = part.get(i)
      column[row++] = typeof cell === 'string' ? cell : null
    }
  return column
}

/**
 * Null becomes NaN here and nowhere else: Arrow's own toArray() reads a null as 0, and a secret or
 * missing figure would be drawn as zero.
 */
function numbers(parts: readonly Vector[], length: number, name: string): Float64Array {
  const column = new Float64Array(length)
  let row = 0
  for (const part of parts) {
    if (!isExactNumber(part.type))
      throw new DataError(`column ${name} has type ${part.type}: cast it to double or integer in the query`)
    for (let i = 0; i < part.length; i++) {
      const cell: unknown = part.get(i)
      column[row++] = cell === null || cell === undefined ? Number.NaN : Number(cell)
    }
  }
  return column
}

function isExactNumber(type: DataType): boolean {
  if (DataType.isBool(type) || DataType.isFloat(type)) return true
  return DataType.isInt(type) && type.bitWidth <= 32 && type.typeId === Type.Int
}
