import { t } from '../words/t.ts'

/** What a map shows of an area's funding. */
export interface Measure {
  readonly id: 'amount' | 'per-inhabitant' | 'posts'
  readonly label: string
  /** Heading of a legend or column: '€ par habitant' */
  readonly title: string
  /** Column of the figures that holds it. */
  readonly column: 'amount_eur' | 'per_inhabitant_eur' | 'posts'
}

export type MeasureId = Measure['id']

export const measures: readonly Measure[] = [
  { id: 'amount', label: t('Total'), title: t('Montant'), column: 'amount_eur' },
  {
    id: 'per-inhabitant',
    label: t('Par habitant'),
    title: t('€ par habitant'),
    column: 'per_inhabitant_eur'
  },
  { id: 'posts', label: t('Postes'), title: t('Postes financés'), column: 'posts' }
]
