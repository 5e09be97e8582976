import { unzlibSync } from 'fflate'
import { DataError } from '../../../core/errors.ts'

const [headerBytes, entryBytes] = [44, 20]
const signature = 0x774f4646

/**
 * A WOFF font as the plain font file that it wraps (sfnt), the form that PDF embeds.
 * @throws DataError when it is none, or damaged
 * Source: WOFF File Format 1.0, W3C, 2012.
 */
export function sfntOf(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (woff.length < headerBytes || view.getUint32(0) !== signature) throw new DataError('not a WOFF font')
  const count = view.getUint16(12)
  if (woff.length < headerBytes + count * entryBytes) throw new DataError('a WOFF font is cut short')
  const tables = Array.from({ length: count }, (_, i) => tableAt(woff, view, headerBytes + i * entryBytes))
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 12 + 16 * count)
  const sfnt = new Uint8Array(size)
  const out = new DataView(sfnt.buffer)
  const power = Math.floor(Math.log2(Math.max(1, count)))
  out.setUint32(0, view.getUint32(4))
  out.setUint16(4, count)
  out.setUint16(6, 16 * 2 ** power)
  out.setUint16(8, power)
  out.setUint16(10, 16 * (count - 2 ** power))
  let offset = 12 + 16 * count
  tables.forEach(({ tag, checksum, bytes }, i) => {
    const entry = 12 + 16 * i
    out.setUint32(entry, tag)
    out.setUint32(entry + 4, checksum)
    out.setUint32(entry + 8, offset)
    out.setUint32(entry + 12, bytes.length)
    sfnt.set(bytes, offset)
    offset += padded(bytes.length)
  })
  return sfnt
}

function tableAt(woff: Uint8Array, view: DataView, entry: number) {
  const [offset, packed, size] = [4, 8, 12].map((at) => view.getUint32(entry + at)) as [
    number,
    number,
    number
  ]
  if (packed > size || offset + packed > woff.length) throw new DataError('a WOFF font is cut short')
  const stored = woff.subarray(offset, offset + packed)
  const bytes = packed < size ? unpacked(stored, size) : stored
  return { tag: view.getUint32(entry), checksum: view.getUint32(entry + 16), bytes }
}

/** The size is the file's own word: a table that unpacks to another one is damaged. */
function unpacked(stored: Uint8Array, size: number): Uint8Array {
  let bytes: Uint8Array
  try {
    bytes = unzlibSync(stored, { out: new Uint8Array(size) })
  } catch (cause) {
    throw new DataError('a table of a WOFF font is damaged', { cause })
  }
  if (bytes.length !== size) throw new DataError('a table of a WOFF font is damaged')
  return bytes
}

/** Tables start at multiples of four. */
function padded(bytes: number): number {
  return Math.ceil(bytes / 4) * 4
}
