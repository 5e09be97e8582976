import { fold, matchRank } from '../../core/fold.ts'
import type { PartnersChoice } from '../choices/partners.ts'
import type { Directory, Named } from './directory.ts'
import type { Partner, Programme } from './records.ts'
import { residentsReasons } from './residents.ts'
import { locale } from '../../words/language.ts'

/** One entry of a list that was searched. */
export interface Found<Entry> {
  readonly entry: Entry
  /** the name that the search met, where it is not the one shown; null else */
  readonly by: string | null
  /** why it concerns the residents' participation; empty if it does not */
  readonly residents: readonly string[]
}

/** What the list is narrowed to. */
export type Facets = Pick<PartnersChoice, 'text' | 'kind' | 'reach' | 'role' | 'residents'>

/**
 * The partners that answer the text and every facet, best match first, else by name.
 * The text is compared with every way a partner is written.
 */
export function foundPartners(directory: Directory, facets: Facets): Found<Partner>[] {
  return sorted(directory, 'partner', directory.partners, facets).filter(
    ({ entry }) =>
      (facets.kind === null || entry.kind === facets.kind) &&
      (facets.reach === null || entry.level === facets.reach) &&
      (facets.role === null || entry.roles.includes(facets.role))
  )
}

/** The programmes that answer the text and the facet of residents; the other facets are of partners alone. */
export function foundProgrammes(
  directory: Directory,
  facets: Pick<Facets, 'text' | 'residents'>
): Found<Programme>[] {
  return sorted(directory, 'programme', directory.programmes, facets)
}

/** Partners and programmes for a type-ahead: the best few of both. */
export function foundNames(
  directory: Directory,
  text: string,
  limit: number
): (Named & { by: string | null })[] {
  const query = fold(text)
  if (query === '') return []
  return [...directory.partners, ...directory.programmes]
    .flatMap((entry) => {
      const named = directory.named(entry.id)
      if (!named) return []
      const { rank, by } = match(directory, named, query)
      return Number.isFinite(rank) ? [{ ...named, by, rank }] : []
    })
    .sort((a, b) => a.rank - b.rank || a.shortName.localeCompare(b.shortName, locale))
    .slice(0, limit)
}

function sorted<Entry extends Omit<Named, 'entity'>>(
  directory: Directory,
  entity: Named['entity'],
  entries: readonly Entry[],
  facets: Pick<Facets, 'text' | 'residents'>
): Found<Entry>[] {
  const query = fold(facets.text)
  return entries
    .map((entry) => ({
      entry,
      residents: residentsReasons(directory, entity, entry.id),
      ...(query === '' ? { rank: 0, by: null } : match(directory, { entity, ...entry }, query))
    }))
    .filter(({ rank, residents }) => Number.isFinite(rank) && (!facets.residents || residents.length > 0))
    .sort((a, b) => a.rank - b.rank || a.entry.shortName.localeCompare(b.entry.shortName, locale))
    .map(({ entry, by, residents }) => ({ entry, by, residents }))
}

function match(
  { aliases }: Directory,
  { entity, id, shortName, name }: Omit<Named, never>,
  query: string
): { rank: number; by: string | null } {
  const shown = Math.min(matchRank(query, fold(shortName)), matchRank(query, fold(name)))
  const best = aliases
    .filter((alias) => alias.entity === entity && alias.id === id)
    .map((alias) => ({ rank: matchRank(query, alias.folded), name: alias.name }))
    .sort((a, b) => a.rank - b.rank)[0]
  if (best && best.rank < shown) return { rank: best.rank, by: best.name }
  return { rank: shown, by: null }
}
