import { DataType, RecordBatchReader } from 'apache-arrow'
import type { Manifest } from '../catalogue/manifest.ts'
import type { ColumnType, TableSchema } from '../catalogue/tables/schema.ts'
import { DataError } from '../core/errors.ts'

/** A column as the manifest describes it, or as a file holds it. */
interface FoundColumn {
  readonly name: string
  readonly type: string
}

/**
 * Refuses a manifest that describes other columns than this version reads.
 * @throws DataError naming the file and the first column that differs
 */
export function checkDescribedColumns(schema: TableSchema, entry: Manifest['tables'][number]): void {
  refuse(entry.file, 'the manifest', entry.columns, schema)
}

/**
 * Refuses a file whose columns are not those of its schema.
 * @param bytes an Arrow IPC stream
 * @throws DataError naming the file and the first column that differs
 */
export function checkFileColumns(schema: TableSchema, file: string, bytes: Uint8Array): void {
  refuse(file, 'the file', columnsOf(file, bytes), schema)
}

function refuse(file: string, where: string, found: readonly FoundColumn[], { columns }: TableSchema): void {
  columns.forEach((column, index) => {
    const other = found[index]
    if (other?.name === column.name && other.type === column.type) return
    const instead = other ? `${other.name} (${other.type})` : 'nothing'
    throw new DataError(
      `${file}, column ${column.name} (${column.type}): ${where} has ${instead} in its place`
    )
  })
  const extra = found[columns.length]
  if (extra) throw new DataError(`${file}, column ${extra.name}: ${where} has it, this version does not`)
}

function columnsOf(file: string, bytes: Uint8Array): FoundColumn[] {
  try {
    const { fields } = RecordBatchReader.from(bytes).open().schema
    return fields.map(({ name, type }) => ({ name, type: columnType(type) ?? String(type) }))
  } catch (cause) {
    throw new DataError(`${file} is no Arrow stream`, { cause })
  }
}

function columnType(type: DataType): ColumnType | undefined {
  if (DataType.isDictionary(type)) return 'label'
  if (DataType.isUtf8(type)) return 'text'
  if (DataType.isFloat(type)) return 'number'
  if (DataType.isInt(type)) return 'integer'
  if (DataType.isBool(type)) return 'flag'
  return DataType.isList(type) ? 'multipolygon' : undefined
}
