import type { ReadProgress, ReadSettings } from './reading.ts'

/** A cell before the kind of its column is known: dates are ISO text, an absent cell is null or, among numbers, NaN. */
export type Cell = string | number | boolean | null

/** Some rows of a table, column by column. */
export interface Batch {
  readonly rows: number
  /** one for each name of the table, each of so many rows */
  readonly columns: readonly ArrayLike<Cell>[]
}

/** A file opened as a table, whatever its format. */
export interface OwnTable {
  /** as shown: 'CSV' */
  readonly format: string
  /** what was asked for or recognised; decimal as it was asked for */
  readonly settings: ReadSettings
  readonly sheets: readonly string[]
  /** of the columns, as the file writes them: empty and repeated ones too */
  readonly names: readonly string[]
  /** The decimal sign that the format suggests where no number tells. */
  readonly likelyDecimal: ',' | '.'
  /**
   * The rows, from the first one at each call.
   * @throws InputError where the file cannot be read on
   */
  batches(onProgress: (progress: ReadProgress) => void): AsyncIterable<Batch>
  /** In French: what was repaired or left out by the last call of batches, as far as it went. */
  notices(): readonly string[]
}

/** The text of a cell, as it is shown; empty when absent. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined || Number.isNaN(cell) ? '' : String(cell)
}

/** Rows at a time of tables that are in memory already. */
const rowsAtOnce = 16_384

/**
 * The batches of a table whose cells can be asked for one by one.
 * @param cellAt column and row, both from 0
 */
export async function* batchesOf(
  columns: number,
  rows: number,
  bytes: number,
  cellAt: (column: number, row: number) => Cell,
  onProgress: (progress: ReadProgress) => void
): AsyncGenerator<Batch> {
  for (let start = 0; start < rows; start += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, rows - start)
    yield {
      rows: count,
      columns: Array.from({ length: columns }, (_, column) =>
        Array.from({ length: count }, (_, row) => cellAt(column, start + row))
      )
    }
    onProgress({ loaded: Math.round((bytes * (start + count)) / rows), total: bytes })
  }
}
