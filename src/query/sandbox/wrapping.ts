/** What stands before a visitor's statement when it is wrapped: it starts on a line of its own. */
const [open, close] = ['(\n', '\n)']

/** The names and types of a statement's columns. Columns: column_name, column_type, and others. */
export function describedSql(statement: string): string {
  return `DESCRIBE SELECT * FROM ${open}${statement}${close}`
}

/** How many rows a statement gives. Columns: rows. */
export function countedSql(statement: string): string {
  return `SELECT count(*)::double AS rows FROM ${open}${statement}${close}`
}

/** A column of a statement as describedSql names it. */
export interface DescribedColumn {
  readonly name: string
  /** as DuckDB writes it: 'DECIMAL(18,2)' */
  readonly type: string
}

/** Types whose cells come to JavaScript without loss; the others DuckDB writes as text. */
const exactTypes =
  /^(BOOLEAN|U?TINYINT|U?SMALLINT|U?INTEGER|U?BIGINT|HUGEINT|FLOAT|DOUBLE|VARCHAR|UUID|"NULL"|DECIMAL\(\d+,\d+\)|ENUM\(.*\))$/s

/** Whether cells of a type come to JavaScript without loss. */
export function isExactType(type: string): boolean {
  return exactTypes.test(type)
}

/**
 * The same rows, in the same order, dates, lists, structures and bytes written as text.
 * Columns: those of the statement, by place, since names may repeat.
 */
export function exactSql(statement: string, columns: readonly DescribedColumn[]): string {
  if (columns.every(({ type }) => isExactType(type))) return statement
  const shown = columns.map(({ name, type }, index) => {
    const quoted = `"${name.replaceAll('"', '""')}"`
    return isExactType(type) ? `#${index + 1}` : `#${index + 1}::VARCHAR AS ${quoted}`
  })
  return `SELECT ${shown.join(', ')} FROM ${open}${statement}${close}`
}
