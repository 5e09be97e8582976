import { DataError } from '../../src/core/errors.ts'
import type { Figure, Marks } from './figureCell.ts'
import { qpv2015Code } from './npnruList.ts'
import { csvRows, type SourceRow } from './records.ts'

/** The four families of files, each a theme of INSEE's neighbourhood tables. */
export type InseeFamily = 'REVN' | 'IPRO' | 'DEMO' | 'FILO'

/** One file of QPV 2015 figures, one row a neighbourhood. */
export interface InseeFile {
  readonly path: string
  readonly rows: readonly InseeRow[]
  /** whether the file has the column, whatever its case */
  has(column: string): boolean
}

/** A neighbourhood's row; the code of "Ensemble", all QPV together as the producer counts them, is FR. */
export interface InseeRow {
  readonly code: string
  readonly name: string | null
  /** communes as the file names them, ',' between */
  readonly communes: string | null
  figure(column: string): Figure
  /** the producer's quality code as written; null when the cell is empty or the file has no such column */
  note(column: string | null): string | null
}

/** Code of the row that counts all QPV together. */
export const allQpvCode = 'FR'

/**
 * What stands for an absent figure. These copies leave cells blank and say nothing else; the marks of the
 * producer's other layouts keep their meaning should they return. Anything else is refused.
 */
export const inseeMarks: Marks = {
  '': 'missing',
  nd: 'missing',
  ns: 'secret',
  s: 'secret',
  so: 'not_applicable'
}

/**
 * A file of incomes, employment or population of the QPV 2015.
 * @param path 'insee-qpv2015/REVN_2021.csv'
 * @throws DataError naming file, row and column
 * Source: INSEE, DGFiP, Cnaf, Cnam, France Travail, ASP, by way of public re-publications.
 */
export function readInseeQpv2015(folder: string, path: string): InseeFile {
  const rows = csvRows(folder, path, { required: [], others: 'ignored' }, { delimiter: ';' })
  const columns = new Map((rows[0]?.columns ?? []).map((name) => [name.toUpperCase(), name]))
  const codeColumn = columns.get('CODGEO')
  if (codeColumn === undefined) throw new DataError(`${path}, column CODGEO: is missing`)
  const text = (row: SourceRow, column: string) => {
    const name = columns.get(column)
    return name === undefined ? null : row.optionalText(name)
  }
  return {
    path,
    has: (column) => columns.has(column.toUpperCase()),
    rows: rows.map((row) => ({
      code: codeOf(row, codeColumn),
      name: text(row, 'LIBGEO'),
      communes: text(row, 'LIB_COM'),
      figure: (column) =>
        row.figure(columns.get(column.toUpperCase()) ?? row.refuse(column, 'is missing'), inseeMarks),
      note: (column) => (column === null ? null : text(row, column.toUpperCase()))
    }))
  }
}

function codeOf(row: SourceRow, column: string): string {
  const cell = row.text(column)
  if (cell === 'Ensemble') return allQpvCode
  return qpv2015Code(cell) ?? row.refuse(column, `no QPV 2015 code: ${cell}`)
}
