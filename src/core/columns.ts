import { DataError } from './errors.ts'

/** One column: numbers (NaN where null), or texts (null where null). Never an Arrow object. */
export type Column = Float64Array | readonly (string | null)[]

/** A query's or a table's rows as plain columns of one length. */
export interface Columns {
  readonly length: number
  readonly names: readonly string[]
  /** @throws DataError when the column does not exist or holds text */
  numbers(name: string): Float64Array
  /** @throws DataError when the column does not exist or holds numbers */
  texts(name: string): readonly (string | null)[]
}

/**
 * Columns over plain arrays.
 * @param length number of rows, the same in every column
 */
export function columnsOf(length: number, columns: ReadonlyMap<string, Column>): Columns {
  const find = (name: string): Column => {
    const column = columns.get(name)
    if (!column) throw new DataError(`no column ${name} among ${[...columns.keys()].join(', ')}`)
    return column
  }
  return {
    length,
    names: [...columns.keys()],
    numbers(name) {
      const column = find(name)
      if (!(column instanceof Float64Array)) throw new DataError(`column ${name} holds text, not numbers`)
      return column
    },
    texts(name) {
      const column = find(name)
      if (column instanceof Float64Array) throw new DataError(`column ${name} holds numbers, not text`)
      return column
    }
  }
}
