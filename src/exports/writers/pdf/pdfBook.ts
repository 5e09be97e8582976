import type { Box } from '../../../core/marks.ts'
import type { Provenance } from '../../provenance/provenance.ts'
import type { FinishedSheet } from '../../sheet/sheet.ts'
import type { LoadFont } from '../fonts/files.ts'
import { lettersOf } from '../letters.ts'
import type { DrawLetter } from './letterPicture.ts'
import { PdfFile, type ObjectNumber } from './pdfFile.ts'
import { PdfFonts } from './pdfFonts.ts'
import { writeInfo, writeMetadata } from './pdfMetadata.ts'
import { writePage } from './pdfPage.ts'
import { pdfText } from './pdfText.ts'
import { locale } from '../../../words/language.ts'

/** A place on a page that leads to another one. */
export interface BookLink {
  /** in pixels of the page */
  readonly box: Box
  /** counted from 0 as pages are added; a page may be named before it is */
  readonly page: number
}

/** A PDF of many pages as it is made; pages that were added are no longer held as marks. */
export interface PdfBook {
  /**
   * Adds a page after the others; one at a time.
   * @param bookmark its name in the outline
   * @param provenance of this page, where it differs from the book's
   */
  add(
    page: FinishedSheet,
    bookmark: string,
    links?: readonly BookLink[],
    provenance?: Provenance
  ): Promise<void>
  /**
   * @param front how many of the last pages go before all the others: contents are written once the rest is known
   * @throws Error when no page was added, or a link leads to one that was not
   */
  finish(front?: number): Promise<Blob>
}

/**
 * A book on the paper sizes of its pages.
 * @param provenance of the whole book
 */
export function pdfBook(provenance: Provenance, loadFont: LoadFont, drawLetter: DrawLetter): PdfBook {
  const file = new PdfFile()
  const fonts = new PdfFonts(file, loadFont, drawLetter)
  const pages: ObjectNumber[] = []
  const bookmarks: string[] = []
  const parent = file.reserved()
  const pageNumber = (index: number): ObjectNumber => (pages[index] ??= file.reserved())
  return {
    async add(page, bookmark, links = [], own) {
      const number = pageNumber(bookmarks.length)
      bookmarks.push(bookmark)
      await fonts.prepare(lettersOf(page))
      const targets = links.map(({ box, page: target }) => ({ box, page: pageNumber(target) }))
      const metadata = own ? writeMetadata(file, own, 'page') : null
      await writePage(file, fonts, page, targets, { number, parent, metadata })
    },
    async finish(front = 0) {
      if (bookmarks.length === 0) throw new Error('a book without pages')
      if (pages.length > bookmarks.length)
        throw new Error(`a link leads to page ${pages.length}, which is not there`)
      fonts.finish()
      bringToFront(pages, front)
      bringToFront(bookmarks, front)
      const kids = pages.map((page) => `${page} 0 R`).join(' ')
      file.object(`<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`, parent)
      const outline = pages.length > 1 ? writeOutline(file, pages, bookmarks) : null
      const metadata = writeMetadata(file, provenance, 'file')
      const catalog = file.object(
        `<</Type/Catalog/Pages ${parent} 0 R/Lang(${locale})/Metadata ${metadata} 0 R/ViewerPreferences<</DisplayDocTitle true>>` +
          `${outline === null ? '' : `/Outlines ${outline} 0 R/PageMode/UseOutlines`}>>`
      )
      return file.finished(catalog, writeInfo(file, provenance), freshId())
    }
  }
}

/** One bookmark a page, side by side. */
function writeOutline(
  file: PdfFile,
  pages: readonly ObjectNumber[],
  bookmarks: readonly string[]
): ObjectNumber {
  const root = file.reserved()
  const numbers = bookmarks.map(() => file.reserved())
  bookmarks.forEach((bookmark, i) => {
    const [previous, next] = [numbers[i - 1], numbers[i + 1]]
    file.object(
      `<</Title${pdfText(bookmark)}/Parent ${root} 0 R/Dest[${pages[i] ?? 0} 0 R/Fit]` +
        `${previous === undefined ? '' : `/Prev ${previous} 0 R`}${next === undefined ? '' : `/Next ${next} 0 R`}>>`,
      numbers[i]
    )
  })
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)]
  return file.object(`<</Type/Outlines/First ${first} 0 R/Last ${last} 0 R/Count ${numbers.length}>>`, root)
}

/** Moves the last entries of a list before all the others. */
function bringToFront<Entry>(list: Entry[], count: number): void {
  list.unshift(...list.splice(list.length - count, count))
}

function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
