import { formatPercent } from '../core/format.ts'
import { placeContext, type FoundPlace } from './placeSearch.ts'
import type { Places } from './places.ts'
import { t } from '../words/t.ts'

/** From here on a QPV 2024 is the QPV 2015, a little redrawn. */
const almostAll = 0.9

/**
 * What an option of the search says beside the place's name of today: its context, and the name it was found by.
 * 'QPV, Toulouse — appelé « Reynerie » (QPV 2015 Grand Mirail)'
 */
export function foundContext({ place, by }: FoundPlace, places: Places): string {
  const context = placeContext(place, places)
  if (by === null) return context
  const { kind, name, share, former } = by
  const told = { context, name, former: former.name, share: formatPercent(share) }
  const isItself = place.code === former.code
  const isPart = share < almostAll
  if (kind === 'page') {
    if (isItself) return t('{context} — appelé «\u00a0{name}\u00a0»', told)
    return isPart
      ? t('{context} — appelé «\u00a0{name}\u00a0» ({share} du QPV 2015 {former})', told)
      : t('{context} — appelé «\u00a0{name}\u00a0» (QPV 2015 {former})', told)
  }
  // A QPV 2015 without a successor is shown by that name already.
  if (isItself) return context
  return isPart
    ? t('{context} — contient {share} du QPV 2015 «\u00a0{name}\u00a0»', told)
    : t('{context} — appelé «\u00a0{name}\u00a0» en 2015', told)
}
