import { fold } from '../../core/fold.ts'
import type { Provenance } from '../../exports/provenance/provenance.ts'
import { SeriesArchive } from '../../exports/series/archive.ts'
import { indexCsv, indexName, readMe, readMeName, type ArchivedMap } from '../../exports/series/papers.ts'
import type { PictureFormat } from '../../exports/writers/index.ts'
import { compositionText } from '../composer/compositionText.ts'
import type { MadeMap, SeriesAsked, SeriesBinding } from './making.ts'

/** A zip of pictures, one a map, with a text that tells of them and a table of their names and links. */
export function archiveBinding(asked: SeriesAsked, format: PictureFormat): SeriesBinding {
  const archive = new SeriesArchive(asked.date)
  const maps: ArchivedMap[] = []
  return {
    extension: 'zip',
    async add(map) {
      const { member, page, link, remark } = map
      const { code, name } = member
      const file = page ? pictureName(map, format.extension) : ''
      if (page)
        await archive.add(file, await format.write(page, provenanceOf(map, asked), asked.composition.dpi))
      maps.push({ file, code, name, link, remark })
    },
    async finished(contents) {
      await archive.add(readMeName, readMe(contents, maps))
      await archive.add(indexName, indexCsv(maps))
      return archive.finished()
    }
  }
}

/** What the file of a map carries. */
export function provenanceOf(
  { title, subtitle, link, sources }: MadeMap,
  { dataVersion, date, composition }: SeriesAsked
): Provenance {
  const own = composition.title === null ? composition : { ...composition, title }
  return {
    title,
    subtitle,
    link,
    dataVersion,
    sources,
    made: date.toISOString(),
    composition: compositionText(own)
  }
}

/** '93-seine-saint-denis.png', '2021.png' */
function pictureName({ member: { code, name } }: MadeMap, extension: string): string {
  const words = [code, ...(name === code ? [] : [fold(name).slice(0, 60).trim()])]
  return `${words.join('-').replaceAll(' ', '-')}.${extension}`
}
