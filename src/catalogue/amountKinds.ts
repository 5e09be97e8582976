import { t } from '../words/t.ts'

/** What an amount counts; amounts of different kinds are never named alike. */
export interface AmountKind {
  readonly id: string
  readonly label: string
}

export const amountKinds: readonly AmountKind[] = [
  { id: 'annual-grant', label: t('subvention annuelle') },
  { id: 'grants', label: t('subventions') },
  { id: 'loans', label: t('prêts') },
  { id: 'grants-and-loans', label: t('concours financiers (subventions et prêts)') },
  { id: 'grant-equivalent', label: t('équivalent-subvention') },
  { id: 'yearly-envelope', label: t('enveloppe annuelle type') },
  { id: 'unspecified', label: t('nature non précisée par la page') }
]
