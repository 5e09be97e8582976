import { formatAmountExact, formatCount, formatNumber } from '../core/format.ts'
import type { AreaRow } from './areaRows.ts'
import { t } from '../words/t.ts'

/** The figures of an area of the investments, as columns of a table. */
export const amountColumns = [
  { id: 'amount', label: t('Montant'), cell: (row: AreaRow) => row.amount, format: formatAmountExact },
  {
    id: 'perInhabitant',
    label: t('€ par habitant'),
    cell: (row: AreaRow) => row.perInhabitant,
    format: (value: number) => formatNumber(value, 2)
  },
  { id: 'posts', label: t('Postes'), cell: (row: AreaRow) => row.posts, format: formatCount }
]
