import { DataError } from '../../../core/errors.ts'
import { kerningOf, type Kerning } from './kerning.ts'

/** What setting a text and embedding a font take; lengths in thousandths of the font's size. */
export interface TrueType {
  readonly file: Uint8Array
  /** glyph of a code point; 0 where the font has none */
  glyphOf(codePoint: number): number
  advanceOf(glyph: number): number
  /** added between two glyphs, usually negative */
  readonly kerning: Kerning
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly [number, number, number, number]
}

/**
 * Reads a font of the TrueType form.
 * @param file sfnt
 * @throws DataError when a table is missing
 * Source: OpenType specification 1.9, Microsoft.
 */
export function trueTypeOf(file: Uint8Array): TrueType {
  const tables = tablesOf(file)
  const table = (tag: string): DataView => {
    const found = tables.get(tag)
    if (!found) throw new DataError(`a font without its table ${tag}`)
    return found
  }
  const [head, hhea, hmtx, os2] = [table('head'), table('hhea'), table('hmtx'), table('OS/2')]
  const perThousand = 1000 / head.getUint16(18)
  const measured = hhea.getUint16(34)
  const glyphs = codePoints(table('cmap'))
  const gpos = tables.get('GPOS')
  const kern = gpos ? kerningOf(gpos) : () => 0
  const box = [36, 38, 40, 42].map((at) => head.getInt16(at) * perThousand)
  return {
    file,
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    // The last width holds for all glyphs after it.
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, measured - 1)) * perThousand,
    kerning: (left, right) => kern(left, right) * perThousand,
    ascent: hhea.getInt16(4) * perThousand,
    descent: hhea.getInt16(6) * perThousand,
    capHeight: (os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4)) * perThousand,
    box: [box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0]
  }
}

function tablesOf(file: Uint8Array): Map<string, DataView> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const count = view.getUint16(4)
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const entry = 12 + 16 * i
      const tag = String.fromCharCode(...file.subarray(entry, entry + 4))
      const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
      return [tag, new DataView(file.buffer, file.byteOffset + offset, length)]
    })
  )
}

/** Glyphs by code point, from the subtable of the basic plane (format 4), which the face's files have. */
function codePoints(cmap: DataView): Map<number, number> {
  const glyphs = new Map<number, number>()
  const count = cmap.getUint16(2)
  for (let i = 0; i < count; i++) {
    const start = cmap.getUint32(8 + 8 * i)
    if (cmap.getUint16(start) === 4) readSegments(cmap, start, glyphs)
  }
  if (glyphs.size === 0) throw new DataError('a font without code points')
  return glyphs
}

function readSegments(cmap: DataView, start: number, glyphs: Map<number, number>): void {
  const doubled = cmap.getUint16(start + 6)
  for (let at = 0; at < doubled; at += 2) {
    const last = cmap.getUint16(start + 14 + at)
    const first = cmap.getUint16(start + 16 + doubled + at)
    const delta = cmap.getUint16(start + 16 + 2 * doubled + at)
    const rangeAt = start + 16 + 3 * doubled + at
    const range = cmap.getUint16(rangeAt)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + 2 * (code - first))
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
}
