import type { AtlasTables } from '../atlas.svelte.ts'
import type { PageArea } from '../choices/pages.ts'
import { figureBlocks, type FigureBlock } from './figureBlock.ts'
import { lineageOf, type Kin } from './lineage.ts'
import { locatorParts } from './locatorParts.ts'
import { pageSubject, type PageSubject } from './pageSubject.ts'

/** What a page is about, before any figure: read without DuckDB. */
export interface OpenedPage {
  readonly subject: PageSubject
  /** neighbourhoods of the other generation, by name */
  readonly kin: readonly (Kin & { readonly name: string })[]
  readonly blocks: readonly FigureBlock[]
  /** null where no outline is known */
  readonly map: ReturnType<typeof locatorParts>
}

/**
 * Reads what a page opens with.
 * @returns null when no table knows the code
 * @throws DataError when a table is missing, cut or altered
 */
export async function openPage(
  area: PageArea,
  tables: Pick<AtlasTables, 'places' | 'outlines' | 'columns' | 'outlines2015'>
): Promise<OpenedPage | null> {
  const { places, outlines } = tables
  const isOlder = area.level === 'neighbourhood2015'
  const isNeighbourhood = isOlder || area.level === 'neighbourhood'
  const [neighbourhoods, older, crosswalk, olderOutlines] = await Promise.all([
    tables.columns('neighbourhoods'),
    isNeighbourhood ? tables.columns('neighbourhoods_2015') : null,
    isNeighbourhood ? tables.columns('crosswalk') : null,
    isOlder ? tables.outlines2015() : null
  ])
  const subject = pageSubject(area, places, neighbourhoods, older)
  if (!subject) return null
  const kin = (crosswalk ? lineageOf(area, crosswalk) : []).map((one) => ({
    ...one,
    name: isOlder
      ? (places.find('neighbourhood', one.code)?.name ?? one.code)
      : (older?.texts('name')[older.texts('code').indexOf(one.code)] ?? one.code)
  }))
  return {
    subject,
    kin,
    blocks: figureBlocks(subject, kin),
    map: locatorParts(subject, places, outlines, olderOutlines)
  }
}
