import type { Provenance } from '../provenance/provenance.ts'
import type { FinishedSheet } from '../sheet/sheet.ts'
import type { PdfBook } from './pdf/pdfBook.ts'

/**
 * A book as a PDF, in the face of the page: lines, letters and patterns at any size.
 * @param provenance of the whole book
 * @throws DataError when a font file does not come
 */
export async function openPdfBook(provenance: Provenance): Promise<PdfBook> {
  // The font files' addresses and the writer come with the first PDF, not with the page.
  const [{ pdfBook }, { loadWoff }, { drawnLetter }] = await Promise.all([
    import('./pdf/pdfBook.ts'),
    import('./fonts/files.ts'),
    import('./pdf/letterPicture.ts')
  ])
  return pdfBook(provenance, loadWoff, drawnLetter)
}

/**
 * A page as a PDF.
 * @throws DataError when a font file does not come
 */
export async function pdfOf(page: FinishedSheet, provenance: Provenance): Promise<Blob> {
  const book = await openPdfBook(provenance)
  await book.add(page, provenance.title)
  return book.finish()
}
