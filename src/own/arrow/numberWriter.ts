import { Float64, makeData, type Data } from 'apache-arrow'
import { markOf, numberReadings, readNumber, type DecimalMark } from '../columns/numberText.ts'
import { ambiguityNotice, settledNotice } from '../profileNotices.ts'
import { cellText, type Cell } from '../table.ts'
import { Bits, type ColumnWriter, type OnUnread } from './columnWriter.ts'

interface Part {
  readonly rows: number
  readonly values: Float64Array
  readonly valid: Bits
}

/** A number whose decimal sign is not known yet. */
interface OpenCell {
  readonly part: Part
  readonly index: number
  readonly row: number
  readonly text: string
}

/** Numbers with one sign, and none with the other, that settle a column. */
const settling = 1_000

/**
 * A column of numbers. A decimal sign that its first rows do not tell is settled by all of them: until then the
 * cells that depend on it are kept aside.
 * @param mark null when it is not known
 * @param likely the sign of a column that never tells
 */
export class NumberWriter implements ColumnWriter {
  bytes = 0
  notices: string[] = []
  private readonly parts: Part[] = []
  private readonly open: OpenCell[] = []
  private readonly counts = { ',': 0, '.': 0 }

  constructor(
    private readonly name: string,
    private mark: DecimalMark | null,
    private readonly likely: DecimalMark,
    private readonly onUnread: OnUnread
  ) {}

  add(cells: ArrayLike<Cell>, rows: number, firstRow: number): void {
    const part = { rows, values: new Float64Array(rows), valid: new Bits(rows) }
    this.parts.push(part)
    this.bytes += part.values.byteLength + part.valid.bytes.byteLength
    for (let index = 0; index < rows; index++) {
      const cell = cells[index] ?? null
      if (typeof cell === 'string') this.addText(cell.trim(), part, index, firstRow + index)
      else if (typeof cell === 'number' && Number.isFinite(cell)) keep(part, index, cell)
      else if (cell !== null && !Number.isNaN(cell)) this.onUnread(firstRow + index, cellText(cell))
    }
  }

  finish(): Data[] {
    if (this.open.length > 0) this.settleAll()
    return this.parts.map(({ rows, values, valid }) =>
      makeData({
        type: new Float64(),
        length: rows,
        nullCount: rows - valid.set,
        data: values,
        nullBitmap: valid.bytes
      })
    )
  }

  private addText(text: string, part: Part, index: number, row: number): void {
    if (text === '') return
    if (this.mark !== null) return this.keepText(text, this.mark, part, index, row)
    const readings = numberReadings(text)
    const mark = markOf(readings)
    if (mark === 'any') return keep(part, index, readings.comma)
    if (mark === null) return this.onUnread(row, text)
    this.open.push({ part, index, row, text })
    if (mark === 'both') return
    this.counts[mark]++
    const other = mark === ',' ? '.' : ','
    if (this.counts[mark] < settling || this.counts[other] > 0) return
    this.notices.push(settledNotice(this.name, mark))
    this.settle(mark)
  }

  private keepText(text: string, mark: DecimalMark, part: Part, index: number, row: number): void {
    const value = readNumber(text, mark)
    if (Number.isNaN(value)) this.onUnread(row, text)
    else keep(part, index, value)
  }

  private settleAll(): void {
    const { ',': commas, '.': dots } = this.counts
    const mark = commas === dots ? this.likely : commas > dots ? ',' : '.'
    const ambiguous = this.open.find(({ text }) => markOf(numberReadings(text)) === 'both')
    if (ambiguous && commas === 0 && dots === 0)
      this.notices.push(ambiguityNotice(this.name, ambiguous.text, mark))
    else this.notices.push(settledNotice(this.name, mark))
    this.settle(mark)
  }

  private settle(mark: DecimalMark): void {
    this.mark = mark
    for (const { part, index, row, text } of this.open) this.keepText(text, mark, part, index, row)
    this.open.length = 0
  }
}

function keep({ values, valid }: Part, index: number, value: number): void {
  values[index] = value
  valid.add(index)
}
