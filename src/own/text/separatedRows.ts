import Papa from 'papaparse'
import { InputError } from '../../core/errors.ts'
import { limits } from '../limits.ts'
import { formatCount } from '../../core/format.ts'
import type { Delimiter } from './delimiter.ts'
import { t } from '../../words/t.ts'

/** The part of papaparse's inner parser that reads text in parts; its types call it a class of no members. */
interface RowParser {
  parse(
    input: string,
    baseIndex: number,
    ignoreLastRow: boolean
  ): { data: string[][]; errors: { code: string; row?: number }[]; meta: { cursor: number } }
}

/** Rows of separated values, of a text that comes in parts. */
export class SeparatedRows {
  private readonly parser: RowParser
  private pending = ''
  private count = 0
  /** NUL characters, which were replaced */
  nuls = 0
  /** rows with a quote in the middle of a quoted cell; from 1, the header included */
  readonly strayQuotes: number[] = []
  /** rows with a cell of several lines that holds delimiters: a quote may be missing */
  readonly longCells: number[] = []

  constructor(private readonly delimiter: Delimiter) {
    const Parser = Papa.Parser as unknown as new (config: Papa.ParseConfig) => RowParser
    this.parser = new Parser({ delimiter, newline: '\n' })
  }

  /**
   * The rows that are complete now, blank ones among them.
   * @throws InputError naming the row where a quote is never closed
   */
  push(text: string, isLast: boolean): string[][] {
    const input = this.pending + this.repaired(text)
    // A carriage return at the end may be half of a line's end.
    const held = !isLast && input.endsWith('\r') ? input.length - 1 : input.length
    const lines = input.slice(0, held).replaceAll(/\r\n?/g, '\n')
    const { data, errors, meta } = this.parser.parse(lines, 0, !isLast)
    this.noteQuotes(data, errors)
    if (lines.includes('"')) this.noteLongCells(data)
    this.count += data.length
    this.pending = lines.slice(meta.cursor) + input.slice(held)
    if (this.pending.length > limits.rowLength) this.refuse()
    return data
  }

  private repaired(text: string): string {
    if (!text.includes('\0')) return text
    // Left out, it would join the digits around it into another number.
    return text.replaceAll('\0', () => {
      this.nuls++
      return '\ufffd'
    })
  }

  private noteQuotes(data: readonly string[][], errors: readonly { code: string; row?: number }[]): void {
    for (const { code, row = 0 } of errors) {
      // The last row comes again with the next part.
      if (row >= data.length && code !== 'MissingQuotes') continue
      // A quote that swallows line ends swallows rows.
      if (code === 'MissingQuotes' || data[row]?.some((cell) => cell.includes('\n') && cell.includes('"')))
        this.refuse(row)
      if (this.strayQuotes.at(-1) !== this.count + row + 1) this.strayQuotes.push(this.count + row + 1)
    }
  }

  private noteLongCells(data: readonly string[][]): void {
    for (const [row, cells] of data.entries())
      if (cells.some((cell) => cell.includes('\n') && cell.includes(this.delimiter)))
        this.longCells.push(this.count + row + 1)
  }

  private refuse(row = 0): never {
    throw new InputError(
      t(
        'un guillemet ouvert à la ligne {row} n’est pas refermé\u00a0: tout ce qui suit serait une seule cellule ({most} caractères au plus pour une ligne)',
        { row: this.count + row + 1, most: formatCount(limits.rowLength) }
      )
    )
  }
}
