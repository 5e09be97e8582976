import { isParted, type Indicator } from '../../catalogue/indicators/indicator.ts'
import { isKnown, type Figure } from './figure.ts'

/** What became of an indicator between the first and the last year that can be compared. */
export interface Change {
  readonly from: Figure
  readonly to: Figure
  /** of the unit: points of percent, or the difference of indices; of amounts and numbers, a share of the first */
  readonly amount: number
  readonly kind: 'points' | 'difference' | 'share'
}

/** Why there is no change to show. */
export type NoChange = 'one-year' | 'consecutive' | 'other-areas'

/**
 * The change over the years that no break in series parts from the last known one.
 * Two vintages that follow each other are no change (the producer's warning), nor are figures made of other
 * QPV than before.
 * @param figures of one indicator, area and generation, in the order of years
 */
export function changeOf(figures: readonly Figure[], indicator: Indicator): Change | NoChange {
  const known = figures.filter((figure) => isKnown(figure) && !Number.isNaN(figure.year))
  const to = known.at(-1)
  if (!to) return 'one-year'
  const comparable = known.filter(({ year }) => !isParted(indicator.breaks, year, to.year))
  if (comparable.length < 2) return 'one-year'
  const from = comparable.find((figure) => figure.same === to.same)
  if (!from || from === to) return 'other-areas'
  if (to.year - from.year === 1) return 'consecutive'
  const difference = to.value - from.value
  if (indicator.unit === 'percent') return { from, to, amount: difference, kind: 'points' }
  if (indicator.unit === 'ratio') return { from, to, amount: difference, kind: 'difference' }
  return from.value === 0 ? 'one-year' : { from, to, amount: difference / from.value, kind: 'share' }
}
