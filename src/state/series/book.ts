import { contentsPages } from '../../exports/series/contents.ts'
import { missingPage } from '../../exports/series/missingPage.ts'
import { paperOf } from '../../exports/sheet/paper.ts'
import { provenanceOf } from './archive.ts'
import type { SeriesAsked, SeriesBinding } from './making.ts'
import { t } from '../../words/t.ts'

/** One PDF of all the maps, a page each, behind its contents: they are written last, when every map is known. */
export function bookBinding(asked: SeriesAsked): SeriesBinding {
  const { title, link, dataVersion, date, composition, measureText } = asked
  const paper = paperOf(composition.paper, composition.ownMm)
  // Those of every map that was made: the book writes its own properties last.
  const sources: string[] = []
  const made = date.toISOString()
  const properties = { title, subtitle: '', link, dataVersion, sources, made, composition: null }
  const book = import('../../exports/writers/pdf.ts').then(({ openPdfBook }) => openPdfBook(properties))
  return {
    extension: 'pdf',
    async add(map) {
      const { name } = map.member
      const page = map.page ?? { sheet: missingPage(name, map.remark, paper, measureText), map: null }
      await (await book).add(page, name, [], provenanceOf(map, asked))
    },
    async finished(contents) {
      sources.push(...contents.sources)
      const pages = contentsPages(contents, paper, measureText)
      for (const { sheet, links } of pages) {
        // The book counts pages as they were added: the maps first.
        const led = links.map(({ box, page }) => ({ box, page: page - pages.length - 1 }))
        await (await book).add({ sheet, map: null }, t('Sommaire'), led)
      }
      return (await book).finish(pages.length)
    }
  }
}
