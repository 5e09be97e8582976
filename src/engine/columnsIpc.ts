import { Float64, Int32, makeData, makeVector, Table, tableToIPC, Utf8, type Vector } from 'apache-arrow'
import { joinedBytes } from '../core/joinedBytes.ts'

/**
 * Plain columns of one length as an Arrow IPC stream, for a table of the visitor's own.
 * @param columns numbers as they are; texts with null where there is none
 */
export function columnsIpc(
  columns: Readonly<Record<string, Int32Array | Float64Array | readonly (string | null)[]>>
): Uint8Array {
  const vectors = Object.entries(columns).map(([name, column]): [string, Vector] => {
    if (column instanceof Int32Array) return [name, makeVector(makeData({ type: new Int32(), data: column }))]
    if (column instanceof Float64Array)
      return [name, makeVector(makeData({ type: new Float64(), data: column }))]
    return [name, textVector(column)]
  })
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream')
}

/** Arrow's own builders make code from text, which our content security policy forbids. */
function textVector(texts: readonly (string | null)[]): Vector {
  const valueOffsets = new Int32Array(texts.length + 1)
  const nullBitmap = new Uint8Array(Math.ceil(texts.length / 64) * 8)
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  let [bytes, nullCount] = [0, 0]
  texts.forEach((text, row) => {
    if (text === null) nullCount++
    else {
      nullBitmap[row >> 3] = (nullBitmap[row >> 3] ?? 0) | (1 << (row & 7))
      const part = encoder.encode(text)
      parts.push(part)
      bytes += part.byteLength
    }
    valueOffsets[row + 1] = bytes
  })
  const data = joinedBytes(parts)
  return makeVector(
    makeData({ type: new Utf8(), length: texts.length, nullCount, nullBitmap, valueOffsets, data })
  )
}
