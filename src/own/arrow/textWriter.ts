import { makeData, Utf8, type Data } from 'apache-arrow'
import { refuseLength } from '../refuseShape.ts'
import { cellText, type Cell } from '../table.ts'
import { Bits, type ColumnWriter, type OnUnread } from './columnWriter.ts'

/** What becomes of a cell's text: null when it cannot be read as what the column is. */
export type ReadText = (text: string) => string | null

/** A column of texts, without the blanks around them; a blank cell is missing. */
export class TextWriter implements ColumnWriter {
  bytes = 0
  readonly notices: readonly string[] = []
  private readonly parts: Data[] = []
  private readonly encoder = new TextEncoder()
  private buffer = new Uint8Array(65_536)
  private end = 0

  constructor(
    private readonly name: string,
    private readonly read: ReadText | null,
    private readonly onUnread: OnUnread
  ) {}

  add(cells: ArrayLike<Cell>, rows: number, firstRow: number): void {
    const offsets = new Int32Array(rows + 1)
    const valid = new Bits(rows)
    this.end = 0
    for (let index = 0; index < rows; index++) {
      const text = this.textOf(cells[index] ?? null, firstRow + index)
      if (text !== null) {
        this.write(text)
        valid.add(index)
      }
      offsets[index + 1] = this.end
    }
    const data = this.buffer.slice(0, this.end)
    this.bytes += data.byteLength + offsets.byteLength + valid.bytes.byteLength
    this.parts.push(
      makeData({
        type: new Utf8(),
        length: rows,
        nullCount: rows - valid.set,
        valueOffsets: offsets,
        data,
        nullBitmap: valid.bytes
      })
    )
  }

  finish(): Data[] {
    return this.parts
  }

  private textOf(cell: Cell, row: number): string | null {
    const text = cellText(cell).trim()
    if (text === '') return null
    refuseLength(text, this.name, row)
    const read = this.read === null ? text : this.read(text)
    if (read === null) this.onUnread(row, text)
    return read
  }

  private write(text: string): void {
    const most = this.end + text.length * 3
    if (most > this.buffer.length) this.grow(most)
    if (text.length < 64 && this.writeAscii(text)) return
    // DuckDB ends a text at a NUL.
    const safe = text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text
    this.end += this.encoder.encodeInto(safe, this.buffer.subarray(this.end)).written
  }

  /** Three times as fast as the encoder for codes and names; false, with nothing written, for anything else. */
  private writeAscii(text: string): boolean {
    const { buffer, end } = this
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code > 127 || code === 0) return false
      buffer[end + index] = code
    }
    this.end += text.length
    return true
  }

  private grow(most: number): void {
    const larger = new Uint8Array(Math.max(most, this.buffer.length * 2))
    larger.set(this.buffer.subarray(0, this.end))
    this.buffer = larger
  }
}
