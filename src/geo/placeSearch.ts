import { fold, matchRank } from '../core/fold.ts'
import type { Place, Places } from './places.ts'

/** Finds places by any part of their name or by their code. */
export interface PlaceSearch {
  /**
   * The best matches: names that begin with the text first, larger places before smaller ones.
   * @param text as typed; accents, hyphens, apostrophes and case do not matter
   */
  find(text: string, limit: number): Place[]
}

const sizeOrder: readonly Place['level'][] = ['region', 'department', 'contract', 'commune', 'neighbourhood']

/** Prepares a search over the places of some levels. */
export function placeSearch(places: Places, levels: readonly Place['level'][]): PlaceSearch {
  const candidates = places.all
    .filter((place) => levels.includes(place.level))
    .map((place) => ({
      place,
      name: fold(place.name),
      code: fold(place.code),
      size: sizeOrder.indexOf(place.level)
    }))
  return {
    find(text, limit) {
      const folded = fold(text)
      if (folded === '') return []
      return candidates
        .map((candidate) => ({
          ...candidate,
          rank: candidate.code === folded ? -1 : matchRank(folded, candidate.name)
        }))
        .filter((candidate) => Number.isFinite(candidate.rank))
        .sort((a, b) => a.rank - b.rank || a.size - b.size || a.place.name.localeCompare(b.place.name, 'fr'))
        .slice(0, limit)
        .map((candidate) => candidate.place)
    }
  }
}

/** 'Commune, Haute-Garonne': what sets a place apart from its namesakes. */
export function placeContext(place: Place, places: Places): string {
  const departments = place.departments
    .map((code) => places.find('department', code)?.name ?? code)
    .join(', ')
  const kinds: Record<Place['level'], string> = {
    region: 'Région',
    department: `Département ${place.code}`,
    contract: `Contrat de ville, ${departments}`,
    commune: `Commune, ${departments}`,
    neighbourhood: `QPV, ${place.communes}`
  }
  return kinds[place.level]
}
