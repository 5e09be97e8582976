import type { TrueType } from '../fonts/trueType.ts'
import { short } from '../number.ts'
import type { ObjectNumber, PdfFile } from './pdfFile.ts'
import { hex4, hexText } from './pdfText.ts'

const [space, hyphen] = [0x20, 0x2d]

/** Spaces and hyphens that the face has no glyph of its own for, and those they are drawn by. */
const alikes = new Map([
  ...[0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x200a, 0x202f, 0x205f].map(
    (code) => [code, space] as const
  ),
  ...[0x2010, 0x2011].map((code) => [code, hyphen] as const)
])

/**
 * Widths of those spaces, in thousandths, as browsers give them: the narrow no-break space, which parts the
 * thousands of French figures, is half a space.
 * Source: HarfBuzz, hb-ot-shape-fallback.cc.
 */
const spaceWidths = new Map([
  ...[0x2000, 0x2002].map((code) => [code, 500] as const),
  ...[0x2001, 0x2003].map((code) => [code, 1000] as const),
  [0x2004, 333],
  [0x2005, 250],
  [0x2006, 167],
  [0x200a, 63],
  [0x202f, 100],
  [0x205f, 222]
])

/**
 * A font of a PDF. Every code point that is used has a code of its own, even where two share a glyph: a no-break
 * space is copied as one.
 * Source: ISO 32000-1, 9.7 (composite fonts).
 */
export class PdfFont {
  readonly number: ObjectNumber
  /** the same font whose letters stand for spaces, for what is drawn under a text and must not be copied too */
  readonly silentNumber: ObjectNumber
  readonly #codes = new Map<number, number>()
  readonly #file: PdfFile
  readonly #font: TrueType
  readonly #name: string

  /** @param name PostScript name, without spaces */
  constructor(file: PdfFile, font: TrueType, name: string) {
    this.number = file.reserved()
    this.silentNumber = file.reserved()
    this.#file = file
    this.#font = font
    this.#name = name
  }

  has(codePoint: number): boolean {
    return this.#glyphOf(codePoint) !== 0
  }

  /** Width of a run with its kerning, in thousandths of its size. */
  widthOf(codePoints: readonly number[]): number {
    const glyphs = codePoints.map((codePoint) => this.#glyphOf(codePoint))
    return codePoints.reduce(
      (sum, codePoint, i) => sum + this.#advanceOf(codePoint) + this.#kernAfter(glyphs, i),
      0
    )
  }

  /** A run as the operand of TJ: codes, and between them the kerning. */
  shown(codePoints: readonly number[]): string {
    const glyphs = codePoints.map((codePoint) => this.#glyphOf(codePoint))
    let out = '['
    let run = ''
    codePoints.forEach((codePoint, i) => {
      run += hex4(this.#codeOf(codePoint))
      const kern = this.#kernAfter(glyphs, i)
      if (kern === 0) return
      out += `<${run}>${short(-kern)}`
      run = ''
    })
    return `${out}${run === '' ? '' : `<${run}>`}]`
  }

  /** Writes the font with what the pages made of it. */
  finish(): void {
    const { file, ascent, descent, capHeight, box } = this.#font
    const codes = [...this.#codes].sort(([, a], [, b]) => a - b)
    const bold = this.#name.endsWith('Bold')
    const embedded = this.#file.stream(`/Length1 ${file.length}`, file)
    const descriptor = this.#file.object(
      `<</Type/FontDescriptor/FontName/${this.#name}/Flags 32/FontBBox[${box.map(short).join(' ')}]/ItalicAngle 0` +
        `/Ascent ${short(ascent)}/Descent ${short(descent)}/CapHeight ${short(capHeight)}/StemV ${bold ? 140 : 84}` +
        `/FontFile2 ${embedded} 0 R>>`
    )
    const glyphs = codes.map(([codePoint]) => this.#glyphOf(codePoint))
    const map = new Uint8Array(2 * (codes.length + 1))
    glyphs.forEach((glyph, i) => map.set([glyph >> 8, glyph & 255], 2 * (i + 1)))
    const widths = codes.map(([codePoint]) => short(this.#advanceOf(codePoint)))
    const descendant = this.#file.object(
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/${this.#name}/FontDescriptor ${descriptor} 0 R` +
        `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 0/W[1[${widths.join(' ')}]]` +
        `/CIDToGIDMap ${this.#file.stream('', map)} 0 R>>`
    )
    const letters = codes.map(([codePoint, code]) => [String.fromCodePoint(codePoint), code] as const)
    this.#writeFont(this.number, descendant, toUnicode(letters))
    this.#writeFont(this.silentNumber, descendant, toUnicode(letters.map(([, code]) => [' ', code])))
  }

  #writeFont(number: ObjectNumber, descendant: ObjectNumber, unicode: string): void {
    this.#file.object(
      `<</Type/Font/Subtype/Type0/BaseFont/${this.#name}/Encoding/Identity-H` +
        `/DescendantFonts[${descendant} 0 R]/ToUnicode ${this.#file.stream('', unicode)} 0 R>>`,
      number
    )
  }

  #codeOf(codePoint: number): number {
    const known = this.#codes.get(codePoint)
    if (known !== undefined) return known
    const code = this.#codes.size + 1
    this.#codes.set(codePoint, code)
    return code
  }

  /** Letters that look like others are drawn by their glyphs: a font has no need to hold both. */
  #glyphOf(codePoint: number): number {
    const own = this.#font.glyphOf(codePoint)
    const alike = own === 0 ? alikes.get(codePoint) : undefined
    return alike === undefined ? own : this.#font.glyphOf(alike)
  }

  #advanceOf(codePoint: number): number {
    const width = this.#font.glyphOf(codePoint) === 0 ? spaceWidths.get(codePoint) : undefined
    return width ?? this.#font.advanceOf(this.#glyphOf(codePoint))
  }

  #kernAfter(glyphs: readonly number[], i: number): number {
    const [left, right] = [glyphs[i], glyphs[i + 1]]
    return left === undefined || right === undefined ? 0 : this.#font.kerning(left, right)
  }
}

/** The letters that the codes stand for, so that text can be found and copied. */
export function toUnicode(codes: readonly (readonly [string, number])[], digits: 2 | 4 = 4): string {
  const code = (value: number) => hex4(value).slice(4 - digits)
  const blocks: string[] = []
  // A block holds a hundred at most.
  for (let start = 0; start < codes.length; start += 100) {
    const block = codes.slice(start, start + 100)
    const rows = block.map(([letter, value]) => `<${code(value)}> <${hexText(letter)}>`)
    blocks.push(`${block.length} beginbfchar\n${rows.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<${code(0)}> <${code(0xffff)}>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
