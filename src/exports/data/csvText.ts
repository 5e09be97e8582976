import type { FlatColumn } from './flatColumns.ts'

/** How a table is written as text. */
export interface CsvStyle {
  readonly delimiter: ',' | ';'
  readonly decimal: '.' | ','
  readonly lineEnd: '\n' | '\r\n'
  readonly headings: 'id' | 'label'
}

/** Rows between two reports of progress. */
const slice = 5_000

/**
 * Columns as CSV: missing is empty, numbers are numbers, texts are quoted when they have to be.
 * @param onProgress share of the rows that is written
 * @returns the text in pieces, in order
 */
export function csvText(
  columns: readonly FlatColumn[],
  rows: number,
  style: CsvStyle,
  onProgress: (share: number) => void = () => undefined
): string[] {
  const { delimiter, lineEnd, headings } = style
  const writers = columns.map((column) => cellWriter(column, style))
  const pieces = [`${columns.map((column) => quoted(harmless(column[headings]))).join(delimiter)}${lineEnd}`]
  for (let from = 0; from < rows; from += slice) {
    const lines: string[] = []
    const to = Math.min(from + slice, rows)
    for (let row = from; row < to; row++)
      lines.push(writers.map((cell) => cell(row)).join(delimiter) + lineEnd)
    pieces.push(lines.join(''))
    onProgress(to / rows)
  }
  return pieces
}

function cellWriter(column: FlatColumn, { decimal }: CsvStyle): (row: number) => string {
  if (column.type === 'text') {
    const { values } = column
    return (row) => {
      const text = values[row] ?? null
      return text === null ? '' : quoted(harmless(text))
    }
  }
  const { values } = column
  return (row) => {
    const value = values[row] ?? Number.NaN
    if (!Number.isFinite(value)) return ''
    return decimal === '.' ? String(value) : quoted(String(value).replace('.', ','), ';')
  }
}

/**
 * A text that no spreadsheet runs: one that begins like a formula gets an apostrophe before it.
 * Source: OWASP, CSV Injection.
 */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** Quoted where a reader of either style, commas or semicolons, would cut it otherwise. Source: RFC 4180. */
function quoted(text: string, cuts = ',;'): string {
  const mustBe = /["\r\n\t]/.test(text) || [...cuts].some((cut) => text.includes(cut)) || text.trim() !== text
  return mustBe ? `"${text.replaceAll('"', '""')}"` : text
}
