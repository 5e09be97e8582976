import type { Engine } from '../../engine/engine.ts'
import { documentPages, documentPicture, type Document } from '../../exports/document/document.ts'
import type { Provenance } from '../../exports/provenance/provenance.ts'
import { openPdfBook } from '../../exports/writers/pdf.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import { fontsLoaded, textMeasure } from '../composer/measureText.ts'
import { pictureFile } from '../pictureFile.ts'
import { fileStem } from '../takeAway/method.ts'
import { sourceLines } from '../words.ts'
import { documentBlocks, documentSources } from './documentBlocks.ts'
import { readDocument, type ReadFigures } from './documentParts.ts'
import { kindText } from './identityWords.ts'
import type { OpenedPage } from './openPage.ts'
import { pageAddress } from './pageAddress.ts'
import { t } from '../../words/t.ts'

/** What a page's file is made from. */
export interface DocumentSource {
  readonly page: OpenedPage
  readonly figures: readonly ReadFigures[]
  readonly tables: AtlasTables
  readonly dataVersion: string
  readonly engine: Engine
}

/**
 * A page as a file: 'pdf' on pages of A4, 'png' as one tall picture.
 * @throws QueryError, DataError when a figure cannot be read again; Error when the browser cannot make the file
 */
export async function documentFile(
  source: DocumentSource,
  format: 'pdf' | 'png'
): Promise<{ readonly blob: Blob; readonly fileName: string }> {
  const { page, figures, tables, dataVersion, engine } = source
  const { subject } = page
  const parts = await readDocument(page, figures, tables, engine)
  const date = new Date()
  const link = pageAddress(subject, dataVersion)
  const document: Document = {
    name: `${subject.name} (${subject.area.code})`,
    blocks: documentBlocks(parts, tables),
    date,
    link
  }
  const provenance: Provenance = {
    title: t('{name}, fiche', { name: document.name }),
    subtitle: kindText(subject),
    link,
    dataVersion,
    sources: sourceLines(
      documentSources(parts, tables).map(({ id }) => id),
      tables.manifest
    ),
    made: date.toISOString(),
    composition: null
  }
  await fontsLoaded()
  const blob = await (format === 'pdf' ? pdfOf(document, provenance) : pngOf(document, provenance))
  return {
    blob,
    fileName: `${fileStem(t('fiche {name} {code}', { name: subject.name, code: subject.area.code }))}.${format}`
  }
}

async function pdfOf(document: Document, provenance: Provenance): Promise<Blob> {
  const { pages, sections } = documentPages(document, textMeasure())
  const book = await openPdfBook(provenance)
  for (const [index, sheet] of pages.entries()) {
    const titles = sections.filter(({ page }) => page === index).map(({ title }) => title)
    await book.add({ sheet, map: null }, titles.join(' · ') || t('Page {number}', { number: index + 1 }))
  }
  return book.finish()
}

function pngOf(document: Document, provenance: Provenance): Promise<Blob> {
  return pictureFile(documentPicture(document, textMeasure()), provenance, 'png')
}
