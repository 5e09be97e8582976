import { fold } from '../core/fold.ts'
import { rankByName, rankByNameAndTown, type NameRank, type Searched } from './nameRank.ts'
import type { OtherName } from './otherNames.ts'
import type { Place, Places } from './places.ts'
import { t } from '../words/t.ts'
import { locale } from '../words/language.ts'

/** A place that answers what was typed. */
export interface FoundPlace {
  readonly place: Place
  /** the name it was found by, where that is not the one it bears today */
  readonly by: OtherName | null
}

/** Finds places by any part of their name, of another name they go by, with or without their commune, or by code. */
export interface PlaceSearch {
  /**
   * The best matches, each place once. Names of today come before other names; among each, names that begin with
   * the text come first, larger places before smaller ones. Other names answer three letters or more, and always
   * have a few places in the list.
   * @param text as typed; accents, hyphens, apostrophes, case and an article before the name do not matter
   */
  find(text: string, limit: number): FoundPlace[]
}

const sizeOrder: readonly Place['level'][] = [
  'region',
  'department',
  'contract',
  'commune',
  'neighbourhood',
  'neighbourhood2015'
]

/** Places of the list that names of today leave to other names, where some answer. */
const keptForOthers = 3

/**
 * Prepares a search over the places of some levels.
 * @param others of table neighbourhood_names, once it is there
 */
export function placeSearch(
  places: Places,
  levels: readonly Place['level'][],
  others: readonly OtherName[] = []
): PlaceSearch {
  const official = places.all
    .filter(({ level }) => levels.includes(level))
    .map((place) => candidateOf(place, null, fold(place.name)))
  const called = others
    .filter(({ place }) => levels.includes(place.level))
    .map((by) => candidateOf(by.place, by, by.folded))
  const answers = (query: string, limit: number, rankOf: NameRank) => {
    const today = ranked(official, query, rankOf)
    const known = new Set(today.map(({ place }) => place))
    const later =
      query.length < 3
        ? []
        : eachPlaceOnce(ranked(called, query, rankOf)).filter(({ place }) => !known.has(place))
    const room = Math.max(limit - Math.min(keptForOthers, later.length), Math.ceil(limit / 2))
    return [...today.slice(0, room), ...later].slice(0, limit).map(({ place, by }) => ({ place, by }))
  }
  return {
    find(text, limit) {
      const query = fold(text)
      if (query === '') return []
      const named = answers(query, limit, rankByName)
      return named.length > 0 ? named : answers(query, limit, rankByNameAndTown)
    }
  }
}

type Candidate = FoundPlace & Searched

function candidateOf(place: Place, by: OtherName | null, name: string): Candidate {
  return { place, by, name, code: fold(place.code), towns: fold(place.communes) }
}

/** Candidates that answer, best first. */
function ranked(candidates: readonly Candidate[], query: string, rankOf: NameRank): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, rank: rankOf(query, candidate) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank || inOrder(a.candidate, b.candidate))
    .map(({ candidate }) => candidate)
}

/** Larger places first, then by name; of the places that one name leads to, the one that holds most of it. */
function inOrder(a: Candidate, b: Candidate): number {
  return (
    sizeOrder.indexOf(a.place.level) - sizeOrder.indexOf(b.place.level) ||
    (a.by?.name ?? a.place.name).localeCompare(b.by?.name ?? b.place.name, locale) ||
    (b.by?.share || 0) - (a.by?.share || 0)
  )
}

function eachPlaceOnce(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const key = placeKey(candidate.place)
    if (!best.has(key)) best.set(key, candidate)
  }
  return [...best.values()]
}

/** 'neighbourhood-QN03107M': one text a place. */
export function placeKey({ level, code }: Pick<Place, 'level' | 'code'>): string {
  return `${level}-${code}`
}

/** 'Commune, Haute-Garonne': what sets a place apart from its namesakes. */
export function placeContext(place: Place, places: Places): string {
  const departments = place.departments
    .map((code) => places.find('department', code)?.name ?? code)
    .join(', ')
  const kinds: Record<Place['level'], string> = {
    region: t('Région'),
    department: t('Département {code}', { code: place.code }),
    contract: t('Contrat de ville, {departments}', { departments }),
    commune: t('Commune, {departments}', { departments }),
    neighbourhood: `QPV, ${place.communes}`,
    neighbourhood2015: `QPV 2015, ${place.communes || departments}`
  }
  return kinds[place.level]
}
