import { formatCount } from '../../core/format.ts'
import type { Columns } from '../../core/columns.ts'
import { plural, t } from '../../words/t.ts'

/** Who receives most for posts in a territory. */
export interface BeneficiaryRow {
  readonly name: string
  /** euros */
  readonly amount: number
  readonly posts: number
}

/** The answer of postBeneficiariesSql: the first ones, and how many others there are. */
export function beneficiaryRows(columns: Columns): {
  readonly rows: readonly BeneficiaryRow[]
  readonly others: number
} {
  const [amounts, posts] = [columns.numbers('amount_eur'), columns.numbers('posts')]
  const rows = columns.texts('beneficiary').map((name, row) => ({
    name: name ?? '',
    amount: amounts[row] ?? Number.NaN,
    posts: posts[row] ?? 0
  }))
  return { rows, others: columns.numbers('others')[0] ?? 0 }
}

/** 'Et 12 autres bénéficiaires.' */
export function othersText(count: number): string {
  const blanks = { count: formatCount(count) }
  return plural(
    count,
    t('Et {count} autre bénéficiaire.', blanks),
    t('Et {count} autres bénéficiaires.', blanks)
  )
}
