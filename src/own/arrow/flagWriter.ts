import { Bool, makeData, type Data } from 'apache-arrow'
import { readFlag } from '../columns/flagText.ts'
import { cellText, type Cell } from '../table.ts'
import { Bits, type ColumnWriter, type OnUnread } from './columnWriter.ts'

/** A column of yes and no. */
export class FlagWriter implements ColumnWriter {
  bytes = 0
  readonly notices: readonly string[] = []
  private readonly parts: Data[] = []

  constructor(private readonly onUnread: OnUnread) {}

  add(cells: ArrayLike<Cell>, rows: number, firstRow: number): void {
    const [values, valid] = [new Bits(rows), new Bits(rows)]
    for (let index = 0; index < rows; index++) {
      const text = cellText(cells[index]).trim()
      if (text === '') continue
      const flag = readFlag(text)
      if (flag === null) {
        this.onUnread(firstRow + index, text)
        continue
      }
      valid.add(index)
      if (flag) values.add(index)
    }
    this.bytes += values.bytes.byteLength * 2
    this.parts.push(
      makeData({
        type: new Bool(),
        length: rows,
        nullCount: rows - valid.set,
        data: values.bytes,
        nullBitmap: valid.bytes
      })
    )
  }

  finish(): Data[] {
    return this.parts
  }
}
