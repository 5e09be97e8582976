import { ownColumn, rowsTable } from './names.ts'
import { keyedRows } from './rows.ts'

/** How many different keys a column has. Columns: keys. */
export function keyCountSql(file: string, column: string): string {
  return `SELECT count(DISTINCT _key)::integer AS keys FROM (${keyedRows(file, { by: 'code', column }, [])})`
}

/** Every different key of a column, in the order in which the file brings them. Columns: key, rows. */
export function keysSql(file: string, column: string): string {
  return `SELECT _key AS key, count(*)::integer AS rows FROM (${keyedRows(file, { by: 'code', column }, [])})
GROUP BY _key ORDER BY min(_row)`
}

/** The coordinates of every row. Columns: row, x, y (null where empty). */
export function coordinatesSql(file: string, x: string, y: string): string {
  return `SELECT row, ${number(x)} AS x, ${number(y)} AS y FROM ${rowsTable(file)} ORDER BY row`
}

/** A coordinate may have been read as text: with a decimal comma, or with spaces between thousands. */
function number(column: string): string {
  const bare = `regexp_replace(${ownColumn(column)}::varchar, '[\\s\\x{00A0}\\x{202F}]', '', 'g')`
  return `try_cast(replace(${bare}, ',', '.') AS double)`
}
