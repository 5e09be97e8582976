import Papa from 'papaparse'
import { delimiters } from '../reading.ts'

export type Delimiter = (typeof delimiters)[number]

const rowsLooked = 200

/**
 * The delimiter that cuts the first rows into as many cells as their header: ';' when none does.
 * @param start the first part of the text, whole rows of it
 */
export function recogniseDelimiter(start: string): Delimiter {
  const found = delimiters.map((delimiter) => ({ delimiter, fit: fitOf(start, delimiter) }))
  const best = found.reduce((one, other) => (other.fit > one.fit ? other : one))
  return best.fit > 0 ? best.delimiter : ';'
}

/** The share of rows as wide as the header, 0 for a single column; among equals the wider one. */
function fitOf(start: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(start, {
    delimiter,
    newline: '\n',
    preview: rowsLooked,
    skipEmptyLines: true
  })
  const width = data[0]?.length ?? 0
  if (width < 2) return 0
  const rows = data.slice(1)
  const asWide = rows.filter((row) => row.length === width).length
  return (rows.length === 0 ? 1 : asWide / rows.length) + Math.min(width, 500) / 10_000 + 0.01
}
