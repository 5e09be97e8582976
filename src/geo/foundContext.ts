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
  const part = share < almostAll ? `${formatPercent(share)} du ` : ''
  if (kind === 'page')
    return t('{context} — appelé {quoted}{ofFormer}', {
      context,
      quoted: quoted(name),
      ofFormer: ofFormer(place.code, former, part)
    })
  // A QPV 2015 without a successor is shown by that name already.
  if (place.code === former.code) return context
  return part === ''
    ? t('{context} — appelé {quoted} en 2015', { context, quoted: quoted(name) })
    : t('{context} — contient {part}QPV 2015 {quoted}', { context, part, quoted: quoted(name) })
}

function ofFormer(code: string, former: { code: string; name: string }, part: string): string {
  return code === former.code ? '' : ` (${part}QPV 2015 ${former.name})`
}

function quoted(name: string): string {
  return `«\u00a0${name}\u00a0»`
}
