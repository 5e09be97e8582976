import { areasTable, figureName, keysTable, ownColumn, rowsTable } from './names.ts'
import { keyedRows, placedRows, type RowKey } from './rows.ts'
import type { Join } from './areas.ts'

/** How many rows a report names; the counts are of all. */
export const namedRows = 200

/** Rows and different keys by what became of them. Columns: why ('' matched, 'carried'), rows, keys, areas. */
export function outcomesSql(file: string, key: RowKey): string {
  return `SELECT coalesce(k.why, CASE WHEN k.code IS NULL THEN 'carried' ELSE '' END) AS why,
  count(*)::integer AS rows, count(DISTINCT r._written)::integer AS keys,
  count(DISTINCT coalesce(k.code, k.via))::integer AS areas
FROM (${keyedRows(file, key, [])}) r JOIN ${keysTable(file)} k ON k.key = r._key
GROUP BY ALL ORDER BY rows DESC, why`
}

/** The rows that were not matched. Columns: row, written, why. @param limit null: all of them */
export function unmatchedSql(file: string, key: RowKey, limit: number | null = namedRows): string {
  return `SELECT r._row AS row, r._written AS written, k.why
FROM (${keyedRows(file, key, [])}) r JOIN ${keysTable(file)} k ON k.key = r._key
WHERE k.why IS NOT NULL ORDER BY r._row${limit === null ? '' : ` LIMIT ${limit}`}`
}

/** Areas that several rows lie in, the most rows first. Columns: code, rows, areas (how many there are in all). */
export function severalSql(file: string, key: RowKey): string {
  return `SELECT _code AS code, count(*)::integer AS rows, (count(*) OVER ())::integer AS areas,
  (sum(count(*)) OVER ())::double AS all_rows
FROM (${placedRows(file, key, [])}) GROUP BY _code HAVING count(*) > 1 ORDER BY rows DESC, code LIMIT ${namedRows}`
}

/**
 * What became of each joined column, one row each in their order. Columns: position, total (sum of the file's rows),
 * placed (sum of the areas' figures), known (areas with a figure), left_out (areas whose several rows have none).
 */
export function columnsSql({ file, key, columns }: Join): string {
  return columns
    .map(({ id, rule }, position) => {
      const several = `SELECT count(*) FROM (SELECT _code FROM (${placedRows(file, key, [id])})
    GROUP BY _code HAVING count(${ownColumn(id)}) > 1)`
      const figure = ownColumn(figureName(id))
      return `SELECT ${position} AS position,
  (SELECT sum(${ownColumn(id)}) FROM ${rowsTable(file)})::double AS total,
  (SELECT sum(${figure}) FROM ${areasTable(file)})::double AS placed,
  (SELECT count(${figure}) FROM ${areasTable(file)})::integer AS known,
  (${rule === 'never' ? `(${several})` : '0'})::integer AS left_out`
    })
    .join('\nUNION ALL\n')
    .concat('\nORDER BY position')
}

/** The figures of the areas, as they are joined. Columns: code, and one of each joined column. */
export function figuresSql(file: string): string {
  return `SELECT * FROM ${areasTable(file)} ORDER BY code`
}
