import { short } from '../number.ts'
import type { LetterPicture } from './letterPicture.ts'
import type { ObjectNumber, PdfFile } from './pdfFile.ts'
import { toUnicode } from './pdfFont.ts'

/**
 * A font of letters drawn as pictures, for those that the face has not: they stay text that can be found.
 * Source: ISO 32000-1, 9.6.5 (Type 3 fonts).
 */
export class PictureFont {
  readonly number: ObjectNumber
  readonly #file: PdfFile
  readonly #letters = new Map<number, { code: number; picture: LetterPicture; stream: ObjectNumber }>()

  constructor(file: PdfFile) {
    this.number = file.reserved()
    this.#file = file
  }

  has(codePoint: number): boolean {
    return this.#letters.has(codePoint)
  }

  /** @returns false when the font is full: its codes are single bytes */
  add(codePoint: number, picture: LetterPicture): boolean {
    if (this.#letters.size >= 255) return false
    const { columns, rows, bits, width, height, advance, left, bottom } = picture
    const hex = Array.from(bits, (byte) => byte.toString(16).padStart(2, '0')).join('')
    const box = [left, bottom, left + width, bottom + height].map(short).join(' ')
    const stream = this.#file.stream(
      '',
      `${short(advance)} 0 ${box} d1\nq ${short(width)} 0 0 ${short(height)} ${short(left)} ${short(bottom)} cm\n` +
        `BI /W ${columns} /H ${rows} /IM true /BPC 1 /D [1 0] /F /AHx ID ${hex}>\nEI Q`
    )
    this.#letters.set(codePoint, { code: this.#letters.size + 1, picture, stream })
    return true
  }

  widthOf(codePoints: readonly number[]): number {
    return codePoints.reduce(
      (sum, codePoint) => sum + (this.#letters.get(codePoint)?.picture.advance ?? 0),
      0
    )
  }

  shown(codePoints: readonly number[]): string {
    const codes = codePoints.map((codePoint) => this.#letters.get(codePoint)?.code ?? 0)
    return `[<${codes.map((code) => code.toString(16).padStart(2, '0')).join('')}>]`
  }

  finish(): void {
    const letters = [...this.#letters]
    const names = letters.map(([, { code }]) => `/l${code}`)
    const procedures = letters.map(([, { code, stream }]) => `/l${code} ${stream} 0 R`)
    const widths = letters.map(([, { picture }]) => short(picture.advance))
    const unicode = this.#file.stream(
      '',
      toUnicode(
        letters.map(([codePoint, { code }]) => [String.fromCodePoint(codePoint), code]),
        2
      )
    )
    this.#file.object(
      `<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 1/LastChar ${letters.length}` +
        `/Widths[${widths.join(' ')}]/Encoding<</Type/Encoding/Differences[1${names.join('')}]>>` +
        `/CharProcs<<${procedures.join('')}>>/Resources<<>>/ToUnicode ${unicode} 0 R>>`,
      this.number
    )
  }
}
