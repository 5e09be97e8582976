/** The visitor's link or file is wrong: say so, fall back, keep the valid parts. */
export class InputError extends Error {
  override name = 'InputError'
}

/** A table or source file differs from what its manifest or reader expects; names the file and the column. */
export class DataError extends Error {
  override name = 'DataError'
}

/** DuckDB refused a query. */
export class QueryError extends Error {
  override name = 'QueryError'
  constructor(
    message: string,
    /** the SQL text that was refused */
    readonly sql: string,
    options?: ErrorOptions
  ) {
    super(message, options)
  }
}
