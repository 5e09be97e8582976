import type { Data } from 'apache-arrow'
import type { Cell } from '../table.ts'

/** One column of the table that DuckDB is handed, filled batch by batch. */
export interface ColumnWriter {
  /** @param cells of a batch, of which the first so many count; @param firstRow from 1 */
  add(cells: ArrayLike<Cell>, rows: number, firstRow: number): void
  /** The column's part of each batch. */
  finish(): Data[]
  /** bytes held so far */
  readonly bytes: number
  /** in French, known after finish */
  readonly notices: readonly string[]
}

/** Told of each cell that cannot be read as what its column is. */
export type OnUnread = (row: number, text: string) => void

/** One bit a row, as Arrow writes which cells are there. */
export class Bits {
  readonly bytes: Uint8Array
  set = 0

  constructor(rows: number) {
    this.bytes = new Uint8Array(Math.ceil(rows / 8))
  }

  add(row: number): void {
    this.bytes[row >> 3]! |= 1 << (row & 7)
    this.set++
  }

  remove(row: number): void {
    this.bytes[row >> 3]! &= ~(1 << (row & 7))
    this.set--
  }
}
