import { keysTable, ownColumn, pointsTable, rowsTable } from './names.ts'

/** What places the rows of a file: a column of codes, or two of coordinates whose areas are in pointsTable. */
export type RowKey =
  | { readonly by: 'code'; readonly column: string }
  | { readonly by: 'point'; readonly x: string; readonly y: string }

/** Every row of a file, all columns, as SQL for the SQL tool and the kept copy. */
export function ownRowsSql(file: string): string {
  return `SELECT * FROM ${rowsTable(file)} ORDER BY row`
}

/**
 * The rows of a file with their key. Columns: _row, _key (text, '' when empty), _written (as shown), and those asked
 * for. No column of a file begins with an underscore.
 */
export function keyedRows(file: string, key: RowKey, columns: readonly string[]): string {
  const figures = columns.map((id) => `, r.${ownColumn(id)}::double AS ${ownColumn(id)}`).join('')
  if (key.by === 'code') {
    const text = keyText(key.column)
    return `SELECT r.row AS _row, ${text} AS _key, ${text} AS _written${figures} FROM ${rowsTable(file)} r`
  }
  return `SELECT r.row AS _row, p.area::varchar AS _key,
    concat_ws(' ; ', r.${ownColumn(key.x)}, r.${ownColumn(key.y)}) AS _written${figures}
  FROM ${rowsTable(file)} r JOIN ${pointsTable(file)} p ON p.row = r.row`
}

/** Rows that lie in an area, with its _code; see keyedRows. */
export function placedRows(file: string, key: RowKey, columns: readonly string[]): string {
  return `SELECT k.code AS _code, r.* FROM (${keyedRows(file, key, columns)}) r
  JOIN ${keysTable(file)} k ON k.key = r._key WHERE k.code IS NOT NULL`
}

// A code that was read as a number prints as 1004.0. An expression for every row of two millions would take seconds.
function keyText(column: string): string {
  const text = `r.${ownColumn(column)}::varchar`
  return `coalesce(CASE WHEN suffix(${text}, '.0') THEN regexp_replace(${text}, '^(\\d+)\\.0$', '\\1') ELSE ${text} END, '')`
}
