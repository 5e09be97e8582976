/** What is added between two glyphs that follow one another, in the font's units. */
export type Kerning = (left: number, right: number) => number

/**
 * The kerning of a font, from its table GPOS: pairs of glyphs, then pairs of classes; the first that knows a
 * pair's left glyph and has a word on it holds, as in browsers.
 * Source: OpenType specification 1.9, GPOS, lookup types 2 and 9.
 */
export function kerningOf(gpos: DataView): Kerning {
  const subtables = kernSubtables(gpos).flatMap((at) => pairSubtable(gpos, at) ?? [])
  return (left, right) => {
    for (const subtable of subtables) {
      const value = subtable(left, right)
      if (value !== null) return value
    }
    return 0
  }
}

/** @returns null where the subtable leaves the pair to those after it */
type PairSubtable = (left: number, right: number) => number | null

/** Offsets of the pair subtables of the feature `kern`. */
function kernSubtables(gpos: DataView): number[] {
  const [features, lookups] = [gpos.getUint16(6), gpos.getUint16(8)]
  const indices = new Set<number>()
  const count = gpos.getUint16(features)
  for (let i = 0; i < count; i++) {
    const entry = features + 2 + 6 * i
    if (gpos.getUint32(entry) !== 0x6b65726e) continue
    const feature = features + gpos.getUint16(entry + 4)
    for (const index of uint16s(gpos, feature + 4, gpos.getUint16(feature + 2))) indices.add(index)
  }
  return [...indices]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const lookup = lookups + gpos.getUint16(lookups + 2 + 2 * index)
      const type = gpos.getUint16(lookup)
      const offsets = uint16s(gpos, lookup + 6, gpos.getUint16(lookup + 4)).map((offset) => lookup + offset)
      // A lookup of type 9 only points further than 16 bits reach.
      if (type === 9)
        return offsets.filter((at) => gpos.getUint16(at + 2) === 2).map((at) => at + gpos.getUint32(at + 4))
      return type === 2 ? offsets : []
    })
}

function pairSubtable(gpos: DataView, at: number): PairSubtable | null {
  const covered = coverage(gpos, at + gpos.getUint16(at + 2))
  const [first, second] = [gpos.getUint16(at + 4), gpos.getUint16(at + 6)]
  // Only the advance of the left glyph kerns; the fields before it in a value are skipped.
  if ((first & 4) === 0) return null
  const advanceAt = 2 * bits(first & 3)
  const valueBytes = 2 * (bits(first) + bits(second))
  if (gpos.getUint16(at) === 1) {
    const size = 2 + valueBytes
    return (left, right) => {
      const index = covered.get(left)
      if (index === undefined) return null
      const set = at + gpos.getUint16(at + 10 + 2 * index)
      const count = gpos.getUint16(set)
      for (let i = 0; i < count; i++) {
        const pair = set + 2 + size * i
        if (gpos.getUint16(pair) === right) return gpos.getInt16(pair + 2 + advanceAt)
      }
      return null
    }
  }
  const leftClass = classes(gpos, at + gpos.getUint16(at + 8))
  const rightClass = classes(gpos, at + gpos.getUint16(at + 10))
  const rightCount = gpos.getUint16(at + 14)
  return (left, right) => {
    if (!covered.has(left)) return null
    const cell = (leftClass.get(left) ?? 0) * rightCount + (rightClass.get(right) ?? 0)
    return gpos.getInt16(at + 16 + valueBytes * cell + advanceAt)
  }
}

/** Place of each covered glyph in the lists of its subtable. */
function coverage(gpos: DataView, at: number): Map<number, number> {
  const count = gpos.getUint16(at + 2)
  if (gpos.getUint16(at) === 1) return new Map(uint16s(gpos, at + 4, count).map((glyph, i) => [glyph, i]))
  return spread(gpos, at + 4, count, (start, glyph, first) => start + glyph - first)
}

/** Class of each glyph; 0 of those that are not listed. */
function classes(gpos: DataView, at: number): Map<number, number> {
  if (gpos.getUint16(at) === 1) {
    const first = gpos.getUint16(at + 2)
    return new Map(uint16s(gpos, at + 6, gpos.getUint16(at + 4)).map((value, i) => [first + i, value]))
  }
  return spread(gpos, at + 4, gpos.getUint16(at + 2), (value) => value)
}

/** Ranges of glyphs: first, last, a value. */
function spread(
  gpos: DataView,
  at: number,
  count: number,
  valueOf: (value: number, glyph: number, first: number) => number
): Map<number, number> {
  const values = new Map<number, number>()
  for (let i = 0; i < count; i++) {
    const [first = 0, last = 0, value = 0] = uint16s(gpos, at + 6 * i, 3)
    for (let glyph = first; glyph <= last; glyph++) values.set(glyph, valueOf(value, glyph, first))
  }
  return values
}

function uint16s(view: DataView, at: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => view.getUint16(at + 2 * i))
}

/** How many fields a value has: one for each bit of its format. */
function bits(format: number): number {
  return [...format.toString(2)].filter((bit) => bit === '1').length
}
