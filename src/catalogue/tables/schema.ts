/** label = Dictionary<Utf8>, text = Utf8, number = Float64, integer = Int8 to Int32, flag = Bool. */
export type ColumnType = 'label' | 'text' | 'number' | 'integer' | 'flag' | 'multipolygon'

/** One column of a published table: read by the writer, the engine and docs/data.md. */
export interface ColumnSchema {
  readonly name: string
  readonly type: ColumnType
  /** English, one line: what a cell holds, and what its absence means */
  readonly description: string
  readonly unit?: 'eur' | 'eur/inhabitant' | 'km2' | 'inhabitants' | 'degrees' | 'percent' | 'share' | 'year'
  /** Absent cells are allowed: unknown, or without meaning on this row. */
  readonly nullable?: true
  /** The only texts that a cell may hold, where they are few. */
  readonly values?: readonly string[]
}

/**
 * When the browser fetches a table: 'opening' before the first map, 'engine' with DuckDB, 'asked' by the view
 * that needs it.
 */
export type Loading = 'opening' | 'engine' | 'asked'

/** A table that the pipeline writes under public/data. */
export interface TableSchema {
  readonly name: string
  /** in the language of the page, for the catalogue: 'Quartiers prioritaires 2024' */
  readonly title: string
  /** English, one or two sentences: what one row is, and the order of the rows */
  readonly description: string
  readonly loading: Loading
  /** Columns that together are unique. */
  readonly key: readonly string[]
  readonly columns: readonly ColumnSchema[]
}

/** A schema whose name the compiler knows, so that a misspelt table is an error. */
export function table<const Name extends string>(
  schema: TableSchema & { readonly name: Name }
): TableSchema & { readonly name: Name } {
  return schema
}
