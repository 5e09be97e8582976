import { DataError } from '../../src/core/errors.ts'
import { curatedFolder } from './npnruProjects.ts'
import { csvRows, type SourceRow } from './records.ts'

/** Where a statement was read; see the columns of the same names in catalogue/tables/partners.ts. */
export interface Evidence {
  readonly publisher: string
  readonly page: string
  readonly published: string | null
  readonly confidence: string
  readonly note: string | null
}

/**
 * The rows of a table collected by hand, in file order.
 * @param columns its own, besides publisher, source, published, confidence and, usually, note
 * @throws DataError naming file, row and column; also for a row without its source
 */
export function curatedRows(
  file: string,
  columns: readonly string[],
  { folder = curatedFolder, noted = true } = {}
): SourceRow[] {
  const shared = ['publisher', 'source', 'published', 'confidence', ...(noted ? ['note'] : [])]
  const rows = csvRows(folder, file, { required: [...columns, ...shared] })
  const silent = rows.find(
    (row) => row.optionalText('source') === null || row.optionalText('publisher') === null
  )
  if (silent) throw new DataError(`${file}, row ${silent.number}, column source: a fact without its source`)
  return rows
}

/** Who says it, where and when. */
export function evidenceOf(row: SourceRow): Evidence {
  return { ...evidenceWithoutNote(row), note: row.optionalText('note') }
}

/** Like evidenceOf, for the one table that has no notes. */
export function evidenceWithoutNote(row: SourceRow): Omit<Evidence, 'note'> {
  return {
    publisher: row.text('publisher'),
    page: row.text('source'),
    published: row.optionalText('published'),
    confidence: row.text('confidence')
  }
}

/** M€ of a column in whole euros; null where absent. */
export function eurosOf(row: SourceRow, column: string): number | null {
  const meur = row.optionalNumeric(column)
  return meur === null ? null : Math.round(meur * 1e6)
}

/** Ids of a cell, ';' between, in their order; none for an empty cell. */
export function idsOf(row: SourceRow, column: string): string[] {
  return (row.optionalText(column) ?? '')
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '')
}
