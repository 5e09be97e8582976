import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { DataError } from '../../src/core/errors.ts'

/** The columns a source file is allowed to have; anything else means that its layout has changed. */
export interface Layout {
  readonly required: readonly string[]
  /** may be absent from a row, or from the whole file */
  readonly optional?: readonly string[]
}

/** One row of a source file; reading a cell that does not fit names file, row and column. */
export class SourceRow {
  constructor(
    readonly file: string,
    /** as an editor counts: 1 is the first row of data */
    readonly number: number,
    private readonly cells: Readonly<Record<string, unknown>>
  ) {}

  /** @throws DataError when the cell is absent, empty or not text */
  text(column: string): string {
    return this.optionalText(column) ?? this.refuse(column, 'expected text, found nothing')
  }

  /** Text without surrounding blanks; null when absent or empty. */
  optionalText(column: string): string | null {
    const cell = this.cells[column]
    if (cell === undefined || cell === null) return null
    if (typeof cell !== 'string') return this.refuse(column, `expected text, found ${JSON.stringify(cell)}`)
    return cell.trim() === '' ? null : cell.trim()
  }

  /** A finite number, written as one or as its text: '2024', '6399', '84.0'. */
  numeric(column: string): number {
    return this.optionalNumeric(column) ?? this.refuse(column, 'expected a number, found nothing')
  }

  /** Like numeric; null when absent or empty. */
  optionalNumeric(column: string): number | null {
    const cell = this.cells[column]
    if (cell === undefined || cell === null || cell === '') return null
    const value = typeof cell === 'string' && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell
    if (typeof value !== 'number' || !Number.isFinite(value))
      return this.refuse(column, `expected a number, found ${JSON.stringify(cell)}`)
    return value
  }

  /** A cell that the reader understands better than this class does. */
  refuse(column: string, reason: string): never {
    throw new DataError(`${this.file}, row ${this.number}, column ${column}: ${reason}`)
  }
}

/**
 * Parsed JSON of a source file, gunzipped when its name ends in .gz.
 * @param folder where the sources are; @param path inside it
 * @throws DataError when the file is missing or is not JSON
 */
export function readJson(folder: string, path: string): unknown {
  const bytes = readBytes(folder, path)
  try {
    return JSON.parse((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
  } catch (cause) {
    throw new DataError(`${path}: not readable as JSON (${messageOf(cause)})`, { cause })
  }
}

/**
 * Rows of an array of flat objects.
 * @throws DataError when it is not one, or when a column is missing or unknown
 */
export function recordRows(file: string, json: unknown, layout: Layout): SourceRow[] {
  if (!Array.isArray(json)) throw new DataError(`${file}: expected a list of rows`)
  const known = new Set([...layout.required, ...(layout.optional ?? [])])
  return json.map((record: unknown, index) => {
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      throw new DataError(`${file}, row ${index + 1}: expected an object`)
    const cells = record as Record<string, unknown>
    const missing = layout.required.find((column) => !(column in cells))
    if (missing !== undefined) throw new DataError(`${file}, row ${index + 1}: column ${missing} is missing`)
    const unknown = Object.keys(cells).find((column) => !known.has(column))
    if (unknown !== undefined) throw new DataError(`${file}, row ${index + 1}: unknown column ${unknown}`)
    return new SourceRow(file, index + 1, cells)
  })
}

/**
 * Rows of a UTF-8 file of comma-separated values with a header line.
 * @throws DataError when the file is missing or malformed, or when a column is missing or unknown
 */
export function csvRows(folder: string, path: string, layout: Layout): SourceRow[] {
  let records: unknown
  try {
    records = parse(readBytes(folder, path), { columns: true, bom: true, skip_empty_lines: true })
  } catch (cause) {
    if (cause instanceof DataError) throw cause
    throw new DataError(`${path}: not readable as CSV (${messageOf(cause)})`, { cause })
  }
  const rows = recordRows(path, records, layout)
  if (rows.length === 0) throw new DataError(`${path}: holds no row`)
  return rows
}

function readBytes(folder: string, path: string): Buffer {
  try {
    return readFileSync(join(folder, path))
  } catch (cause) {
    throw new DataError(`${path}: cannot be read in the sources folder (${messageOf(cause)})`, { cause })
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
