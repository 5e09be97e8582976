import { csvRows } from './records.ts'

/**
 * The QPV (codes of 2015) of the NPNRU, sorted.
 * @throws DataError naming file, row and column
 * Source: ANRU, list of January 2025.
 */
export function readNpnruList(folder: string): string[] {
  const rows = csvRows(folder, 'npnru/npnru_code_qp2015.csv', { required: ['code_qp2015'] })
  return rows
    .map((row) => qpv2015Code(row.text('code_qp2015')) ?? row.refuse('code_qp2015', 'no QPV 2015 code'))
    .sort()
}

/** The text when it is a QPV code of 2015 (QP022003, QP02A001, QP971002); null otherwise. */
export function qpv2015Code(text: string): string | null {
  return /^QP\d[\dAB]{2}\d{3}$/.test(text) ? text : null
}

/** Department written in a QPV code of 2015: QP022003 -> 22, QP971002 -> 971. */
export function departmentOfQpv2015(code: string): string {
  return code.slice(2, 5).replace(/^0/, '')
}
