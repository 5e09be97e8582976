import type { Partner } from './records.ts'
import type { CommuneFinder, NamedCommune } from './sites.ts'

/** Where a partner has its seat, as far as the atlas knows. */
export type Seat =
  | { readonly kind: 'known'; readonly commune: NamedCommune }
  /** a place is written, and no commune of France is told by it */
  | { readonly kind: 'elsewhere'; readonly place: string }
  | { readonly kind: 'unknown' }

/** The seat of a partner from its written place: a town, or the last part of an address. */
export function seatOf({ place }: Pick<Partner, 'place'>, communes: CommuneFinder): Seat {
  if (place === null) return { kind: 'unknown' }
  const town = place
    .replace(/\s*\(.*\)\s*$/, '')
    .split(',')
    .at(-1)
    ?.replace(/^\s*\d{5}\s+/, '')
    .trim()
  const commune = town ? communes.find(town, null) : null
  return commune ? { kind: 'known', commune } : { kind: 'elsewhere', place }
}
