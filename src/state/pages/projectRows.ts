import { amountKinds } from '../../catalogue/amountKinds.ts'
import type { Columns } from '../../core/columns.ts'
import { flagWords } from './fundingTable.ts'
import { t } from '../../words/t.ts'

/** An NPNRU project as a page shows it. */
export interface ProjectRow {
  readonly title: string
  /** euros of the kind, whole: never the neighbourhood's part of a group's */
  readonly amount: number
  readonly kind: string
  readonly level: string
  readonly reservations: readonly string[]
  readonly page: string | null
}

const levels: Readonly<Record<string, string>> = {
  neighbourhood: t('connu au quartier'),
  contract: t('connu au contrat de ville'),
  department: t('connu au département'),
  region: t('connu à la région'),
  country: t('connu pour la France')
}

/** The answer of namedProjectsSql as rows. */
export function projectRows(columns: Columns): ProjectRow[] {
  const [titles, kinds, levelIds] = ['title', 'amount_kind', 'level'].map((name) => columns.texts(name))
  const [quality, confidence, pages] = ['quality', 'confidence', 'page_url'].map((name) =>
    columns.texts(name)
  )
  const amounts = columns.numbers('amount_eur')
  return Array.from(amounts, (amount, row) => ({
    title: titles?.[row] ?? '',
    amount,
    kind: amountKinds.find(({ id }) => id === kinds?.[row])?.label ?? '',
    level: levels[levelIds?.[row] ?? ''] ?? '',
    reservations: [
      ...flagWords(quality?.[row] ?? ''),
      ...(confidence?.[row] === 'low' ? [t('page peu sûre')] : [])
    ],
    page: pages?.[row] ?? null
  }))
}
