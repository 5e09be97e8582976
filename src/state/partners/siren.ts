import type { Places } from '../../geo/places.ts'

/**
 * The commune that a SIREN of a commune spells: 21, then its INSEE code on six digits (department, 0, commune),
 * then a key. Null for any other organisation, and for communes without a QPV, whose names are not at hand.
 * Source: INSEE, construction of the SIREN of communes (category 21).
 */
export function placeOfSiren(siren: string, places: Places): string | null {
  const match = /^21(\d\d)0(\d{3})\d$/.exec(siren)
  if (!match) return null
  return places.find('commune', `${match[1]}${match[2]}`)?.name ?? null
}
