import { ownColumn, rowsTable } from './names.ts'
import { keyedRows } from './rows.ts'

/**
 * Every different key of a column, in the order in which the file brings them. Columns: key, rows.
 * @param limit at most so many keys
 */
export function keysSql(file: string, column: string, limit: number): string {
  return `SELECT _key AS key, count(*)::integer AS rows FROM (${keyedRows(file, { by: 'code', column }, [])})
GROUP BY _key ORDER BY min(_row) LIMIT ${limit}`
}

/** The coordinates of every row. Columns: row, x, y (null where empty). */
export function coordinatesSql(file: string, x: string, y: string): string {
  return `SELECT row, ${number(x)} AS x, ${number(y)} AS y FROM ${rowsTable(file)} ORDER BY row`
}

/** A coordinate may have been read as text: with a decimal comma, or with spaces between thousands. */
function number(column: string): string {
  const bare = `regexp_replace(${ownColumn(column)}::varchar, '[\\s\\x{00A0}\\x{202F}]', '', 'g')`
  return `coalesce(try_cast(${ownColumn(column)} AS double), try_cast(replace(${bare}, ',', '.') AS double))`
}
