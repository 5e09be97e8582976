import { parquetMetadata, parquetRead, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { DataError } from '../../src/core/errors.ts'
import { messageOf, sourceBytes } from './bytes.ts'

/** Columns of a Parquet file: one list a column, all of the same length; absent cells are null or undefined. */
export interface ParquetColumns {
  readonly length: number
  /** @throws DataError when the column was not asked for */
  column(name: string): readonly unknown[]
}

/**
 * The columns asked for, and no other: a file of 267,000 rows holds texts that are never published.
 * @throws DataError naming the file, and the column that it lacks
 */
export async function readParquet(
  folder: string,
  path: string,
  names: readonly string[]
): Promise<ParquetColumns> {
  const bytes = sourceBytes(folder, path)
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  const metadata = metadataOf(path, file)
  const known = parquetSchema(metadata).children.map(({ element }) => element.name)
  const lacking = names.find((name) => !known.includes(name))
  if (lacking !== undefined) throw new DataError(`${path}, column ${lacking}: is not in the file`)
  const length = Number(metadata.num_rows)
  const columns = new Map<string, unknown[]>(names.map((name) => [name, []]))
  try {
    await parquetRead({
      file,
      metadata,
      columns: [...names],
      compressors,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const column = columns.get(columnName)
        for (let index = 0; column && index < columnData.length; index++)
          column[rowStart + index] = columnData[index]
      }
    })
  } catch (cause) {
    throw new DataError(`${path}: not readable as Parquet (${messageOf(cause)})`, { cause })
  }
  // A footer that promises more rows than the file holds would read as absent cells.
  for (const [name, column] of columns)
    if (column.length !== length)
      throw new DataError(`${path}, column ${name}: holds ${column.length} rows, the file says ${length}`)
  return {
    length,
    column(name) {
      const column = columns.get(name)
      if (!column) throw new DataError(`${path}, column ${name}: was not asked for`)
      return column
    }
  }
}

function metadataOf(path: string, file: ArrayBuffer): ReturnType<typeof parquetMetadata> {
  try {
    return parquetMetadata(file)
  } catch (cause) {
    throw new DataError(`${path}: not readable as Parquet (${messageOf(cause)})`, { cause })
  }
}
