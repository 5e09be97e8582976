import { CsvError, parse } from 'csv-parse/sync'
import { DataError } from '../../src/core/errors.ts'
import { messageOf, sourceText, type Encoding } from './bytes.ts'
import { figureCell, type Figure, type Marks } from './figureCell.ts'

/** The columns a source file is allowed to have; anything else means that its layout has changed. */
export interface Layout {
  readonly required: readonly string[]
  /** may be absent from a row, or from the whole file */
  readonly optional?: readonly string[]
  /** Columns that are neither are let through unread: files of eighty columns of which thirty matter. */
  readonly others?: 'ignored'
}

/** How a file of separated values is written. */
export interface CsvForm {
  /** ',' unless told */
  readonly delimiter?: ',' | ';' | '\t'
  readonly encoding?: Encoding
}

/** One row of a source file; reading a cell that does not fit names file, row and column. */
export class SourceRow {
  constructor(
    readonly file: string,
    /** as an editor counts: 1 is the first row of data */
    readonly number: number,
    private readonly cells: Readonly<Record<string, unknown>>
  ) {}

  /** Names of the columns that the row has. */
  get columns(): readonly string[] {
    return Object.keys(this.cells)
  }

  /** @throws DataError when the cell is absent, empty or not text */
  text(column: string): string {
    return this.optionalText(column) ?? this.refuse(column, 'expected text, found nothing')
  }

  /** Text without surrounding blanks; null when absent or empty. */
  optionalText(column: string): string | null {
    const cell = this.cells[column]
    if (cell === undefined || cell === null) return null
    if (typeof cell !== 'string') return this.refuse(column, `expected text, found ${shown(cell)}`)
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
      return this.refuse(column, `expected a number, found ${shown(cell)}`)
    return value
  }

  /**
   * A figure as French files write it, or what its absence means.
   * @param marks the file's own: see figureCell
   * @throws DataError when the row lacks the column, or its cell is neither a number nor one of the marks
   */
  figure(column: string, marks: Marks): Figure {
    if (!Object.hasOwn(this.cells, column)) return this.refuse(column, 'is missing')
    const cell = this.cells[column]
    const figure = typeof cell === 'string' ? figureCell(cell, marks) : null
    return figure ?? this.refuse(column, `expected a number or a known mark, found ${shown(cell)}`)
  }

  /** A cell that the reader understands better than this class does. */
  refuse(column: string, reason: string): never {
    throw new DataError(`${this.file}, row ${this.number}, column ${column}: ${reason}`)
  }
}

/**
 * Parsed JSON of a source file, gunzipped when its name ends in .gz.
 * @param folder where the sources are; @param path inside it
 * @throws DataError naming file and line when the file is missing or is not JSON
 */
export function readJson(folder: string, path: string): unknown {
  const text = sourceText(folder, path)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DataError(
      `${path}, line ${lineOfJson(text, cause)}: not readable as JSON (${messageOf(cause)})`,
      {
        cause
      }
    )
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
    // Own keys only: 'constructor' is a stranger's column like any other.
    const missing = layout.required.find((column) => !Object.hasOwn(cells, column))
    if (missing !== undefined) throw new DataError(`${file}, row ${index + 1}: column ${missing} is missing`)
    const unknown = Object.keys(cells).find((column) => !known.has(column))
    if (unknown !== undefined && layout.others !== 'ignored')
      throw new DataError(`${file}, row ${index + 1}: unknown column ${unknown}`)
    return new SourceRow(file, index + 1, cells)
  })
}

/**
 * Rows of a file of separated values with a header line. A byte-order mark, either line ending and newlines
 * between quotes are understood; columns without a heading are dropped when all their cells are empty.
 * @throws DataError naming file and line when the file is missing or malformed, or when a column is missing,
 *   unknown or named twice
 */
export function csvRows(folder: string, path: string, layout: Layout, form: CsvForm = {}): SourceRow[] {
  const [header, ...lines] = parsedLines(path, sourceText(folder, path, form.encoding), form)
  if (!header || lines.length === 0) throw new DataError(`${path}: holds no row`)
  const names = columnNames(path, header.record)
  const records = lines.map(({ record, info }) => {
    const beyond = record.slice(names.length).find((cell) => cell.trim() !== '')
    if (beyond !== undefined)
      throw new DataError(`${path}, line ${info.lines}: has a cell beyond its ${names.length} columns`)
    if (record.length < names.length)
      throw new DataError(`${path}, line ${info.lines}: has ${record.length} cells, expected ${names.length}`)
    // Without a prototype: a column named __proto__ is a column.
    return Object.assign(
      Object.create(null) as Record<string, string>,
      Object.fromEntries(names.map((name, index) => [name, record[index] ?? '']))
    )
  })
  return recordRows(path, records, layout)
}

interface CsvLine {
  readonly record: readonly string[]
  /** lines: last line of the record, as an editor counts */
  readonly info: { readonly lines: number }
}

function parsedLines(path: string, text: string, { delimiter = ',' }: CsvForm): CsvLine[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true
    }) as unknown as CsvLine[]
  } catch (cause) {
    const line =
      cause instanceof CsvError && typeof cause['lines'] === 'number' ? `, line ${cause['lines']}` : ''
    throw new DataError(`${path}${line}: not readable as CSV (${messageOf(cause)})`, { cause })
  }
}

function columnNames(path: string, header: readonly string[]): string[] {
  const names = header.map((name) => name.trim())
  while (names.at(-1) === '') names.pop()
  const unnamed = names.indexOf('')
  if (unnamed >= 0) throw new DataError(`${path}, line 1: column ${unnamed + 1} has no name`)
  const seen = new Set<string>()
  const twice = names.find((name) => seen.size === seen.add(name).size)
  if (twice !== undefined) throw new DataError(`${path}, line 1: column ${twice} stands twice`)
  return names
}

/** JSON.parse tells the position of the fault; without one, or at the end, the last line. */
function lineOfJson(text: string, cause: unknown): number {
  const position = /position (\d+)/.exec(messageOf(cause))?.[1]
  const before = position === undefined ? text : text.slice(0, Number(position))
  return before.split('\n').length
}

/** A cell in a message, cut: it may hold a whole page. */
function shown(cell: unknown): string {
  const text = typeof cell === 'string' ? JSON.stringify(cell.slice(0, 100)) : String(JSON.stringify(cell))
  return text.length > 110 ? `${text.slice(0, 100)}…` : text
}
