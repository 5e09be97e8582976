import { columnsOf, type Columns } from '../../src/core/columns.ts'

/** An answer of one row: its column value. */
export function oneValue(value: number): Columns {
  return columnsOf(1, new Map([['value', Float64Array.of(value)]]))
}
