import type { Place } from '../../geo/places.ts'
import type { Brush } from '../choices/outcomes.ts'
import type { AreaSet } from './areaSet.ts'
import { absent, type OutcomeCell } from './figure.ts'
import type { OutcomeSubject } from './subject.ts'
import { t } from '../../words/t.ts'

/** One area with the figures asked of it. */
export interface OutcomeRow {
  /** row in the area set */
  readonly index: number
  readonly place: Place
  /** has a QPV of the generation: a department without one is no area of these maps */
  readonly exists: boolean
  /** exists in the chosen territory and, at the neighbourhood's level, is kept by the NPNRU filter */
  readonly inside: boolean
  readonly first: OutcomeCell
  /** absent when no second measure is asked for */
  readonly second: OutcomeCell
}

/** Figures of every area of a set, in its order. */
export function outcomeRows(
  areas: AreaSet,
  subject: OutcomeSubject,
  first: (place: Place) => OutcomeCell,
  second: ((place: Place) => OutcomeCell) | null
): OutcomeRow[] {
  return areas.places.map((place, index) => {
    const own = first(place)
    const exists = areas.level === 'neighbourhood' || own.parts > 0
    return {
      index,
      place,
      exists,
      inside: exists && isInside(place, subject),
      first: own,
      second: second ? second(place) : absent
    }
  })
}

/** Which rows the territory, the filters and every brush keep: 1 or 0 per row of the set. */
export function keptMask(rows: readonly OutcomeRow[], brushes: readonly Brush[]): Uint8Array {
  return Uint8Array.from(rows, (row) =>
    row.inside && brushes.every(({ on, min, max }) => row[on].value >= min && row[on].value <= max) ? 1 : 0
  )
}

/** What is known of a neighbourhood: overseas nothing tells which QPV 2024 the NPNRU codes of 2015 became. */
export function npnruOf(place: Place): 'with' | 'without' | 'unknown' {
  if (place.npnru) return 'with'
  const isTold = place.level !== 'neighbourhood' || !place.departments.some((code) => code.startsWith('97'))
  return isTold ? 'without' : 'unknown'
}

/** The same in words. */
export const npnruWords = {
  with: t('oui'),
  without: t('non'),
  unknown: t('non connu outre-mer')
} as const

/**
 * Whether an area lies in the chosen territory, and is or holds a neighbourhood of the selection. The NPNRU filter is one of neighbourhoods: above them it chooses what
 * an aggregate is made of.
 */
export function isInside(
  place: Place,
  { zone, npnru, level, selection }: Pick<OutcomeSubject, 'zone' | 'npnru' | 'level' | 'selection'>
): boolean {
  if (selection && !(level === 'neighbourhood' ? selection.codes : selection.areas).has(place.code))
    return false
  if (level === 'neighbourhood' && npnru !== 'all' && npnruOf(place) !== npnru) return false
  if (!zone) return true
  if (zone.level === 'region') return place.regions.includes(zone.code)
  if (zone.level === 'department')
    return level === 'department' ? place.code === zone.code : place.departments.includes(zone.code)
  return level === 'contract' ? place.code === zone.code : place.contract === zone.code
}
