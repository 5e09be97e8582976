import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import { shouldHold, type Comparison } from './check.ts'
import { percent } from './words.ts'

/**
 * Whether a yearly total moves by less than a share from one year to the next. A larger move may be true: it is
 * told to readers, who must not take a hole in a file for a fall.
 * @param totals by year, every year of the file
 * @param tolerance largest usual move, as a share: 0.1
 */
export function yearlyChange(
  what: Pick<Comparison, 'id' | 'title' | 'source'>,
  totals: ReadonlyMap<number, number>,
  tolerance: number
): ManifestCheck {
  const years = [...totals.keys()].sort((a, b) => a - b)
  const moves = years.flatMap((year) => {
    const [before, now] = [totals.get(year - 1), totals.get(year)]
    return before && now !== undefined ? [{ year, change: now / before - 1 }] : []
  })
  const large = moves.filter(({ change }) => Math.abs(change) > tolerance)
  const words = (list: typeof moves) =>
    list.map(({ year, change }) => `${year}\u00a0: ${change > 0 ? '+' : ''}${percent(change)}`).join(', ')
  return shouldHold(
    {
      ...what,
      kind: 'change',
      found: words(large.length > 0 ? large : moves) || 'une seule année',
      expected: `au plus ${percent(tolerance)} d’une année à l’autre`
    },
    large.length === 0
  )
}
