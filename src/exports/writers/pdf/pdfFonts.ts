import type { Subset, Weight } from '../fonts/family.ts'
import type { LoadFont } from '../fonts/files.ts'
import { trueTypeOf } from '../fonts/trueType.ts'
import { sfntOf } from '../fonts/woff.ts'
import type { DrawLetter } from './letterPicture.ts'
import { PdfFont } from './pdfFont.ts'
import type { ObjectNumber, PdfFile } from './pdfFile.ts'
import { PictureFont } from './pictureFont.ts'

/** Letters that follow one another in one font. */
export interface Run {
  /** name of the font among a page's resources */
  readonly font: string
  /** operand of TJ */
  readonly shown: string
  /** whether it is made of lines, of which a rim can be drawn */
  readonly hasOutlines: boolean
  /** thousandths of the size */
  readonly width: number
}

const weightNames = { 400: 'Regular', 600: 'Semibold', 700: 'Bold' } as const
const subsets: readonly Subset[] = ['latin', 'latinExt']
const [unknown, questionMark] = [0xfffd, 0x3f]

/** Marks that direct or join others and have no form of their own. */
const formless = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/g

/** Name of the font whose letters stand for spaces. */
export function silentName(font: string): string {
  return `${font}s`
}

/** The fonts of a PDF: the face by weight, loaded when a page first needs it, and pictures of what it lacks. */
export class PdfFonts {
  readonly #file: PdfFile
  readonly #load: LoadFont
  readonly #draw: DrawLetter
  readonly #faces = new Map<string, PdfFont>()
  readonly #pictures = new Map<string, PictureFont>()

  constructor(file: PdfFile, load: LoadFont, draw: DrawLetter) {
    this.#file = file
    this.#load = load
    this.#draw = draw
  }

  /** Makes the letters ready that a page is about to set. */
  async prepare(letters: ReadonlyMap<Weight, ReadonlySet<number>>): Promise<void> {
    for (const [weight, used] of letters) {
      const latin = await this.#face('latin', weight)
      const others = [...used].filter((codePoint) => !latin.has(codePoint))
      if (others.length > 0) await this.#face('latinExt', weight)
    }
  }

  /** A text of a line in as few runs as its fonts allow; letters must be prepared. */
  runsOf(text: string, weight: Weight): Run[] {
    const runs: { font: string; codePoints: number[] }[] = []
    for (const letter of text.normalize('NFC').replaceAll(formless, '')) {
      const { font, codePoint } = this.#home(letter.codePointAt(0) ?? unknown, weight)
      const last = runs.at(-1)
      if (last?.font === font) last.codePoints.push(codePoint)
      else runs.push({ font, codePoints: [codePoint] })
    }
    return runs.flatMap(({ font, codePoints }) => {
      const face = this.#faces.get(font) ?? this.#pictures.get(font)
      if (!face) return []
      const shown = face.shown(codePoints)
      return [{ font, shown, hasOutlines: face instanceof PdfFont, width: face.widthOf(codePoints) }]
    })
  }

  /** Every font by its name among a page's resources. */
  get resources(): (readonly [string, ObjectNumber])[] {
    const silent = [...this.#faces].map(([name, face]) => [silentName(name), face.silentNumber] as const)
    const others = [...this.#faces, ...this.#pictures].map(([name, { number }]) => [name, number] as const)
    return [...others, ...silent]
  }

  finish(): void {
    for (const font of [...this.#faces.values(), ...this.#pictures.values()]) font.finish()
  }

  async #face(subset: Subset, weight: Weight): Promise<PdfFont> {
    const name = `${subset}${weight}`
    const known = this.#faces.get(name)
    if (known) return known
    const sfnt = sfntOf(await this.#load(subset, weight))
    const suffix = subset === 'latin' ? '' : 'Ext'
    const font = new PdfFont(this.#file, trueTypeOf(sfnt), `SourceSans3${suffix}-${weightNames[weight]}`)
    this.#faces.set(name, font)
    return font
  }

  /** Where a letter is found: in the face, else as a picture, else a question mark in its place. */
  #home(codePoint: number, weight: Weight): { font: string; codePoint: number } {
    for (const subset of subsets) {
      const name = `${subset}${weight}`
      if (this.#faces.get(name)?.has(codePoint)) return { font: name, codePoint }
    }
    const name = `pictures${weight}`
    const known = this.#pictures.get(name)
    if (known?.has(codePoint)) return { font: name, codePoint }
    const picture = this.#draw(codePoint, weight)
    if (picture) {
      const font = known ?? new PictureFont(this.#file)
      this.#pictures.set(name, font)
      if (font.add(codePoint, picture)) return { font: name, codePoint }
    }
    return { font: `latin${weight}`, codePoint: questionMark }
  }
}
