import { t } from '../words/t.ts'

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

/** The browser, or DuckDB in it, had no memory left for what was asked: it may have once other tabs are closed. */
export class MemoryRefused extends Error {
  override name = 'MemoryRefused'
  constructor(options?: ErrorOptions) {
    super(t('la mémoire du navigateur ne suffit pas'), options)
  }
}
