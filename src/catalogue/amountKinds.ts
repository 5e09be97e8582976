/** What an amount counts; amounts of different kinds are never named alike. */
export interface AmountKind {
  readonly id: string
  readonly label: string
}

export const amountKinds: readonly AmountKind[] = [
  { id: 'annual-grant', label: 'subvention annuelle' },
  { id: 'grants', label: 'subventions' },
  { id: 'loans', label: 'prêts' },
  { id: 'grants-and-loans', label: 'concours financiers (subventions et prêts)' },
  { id: 'grant-equivalent', label: 'équivalent-subvention' },
  { id: 'yearly-envelope', label: 'enveloppe annuelle type' },
  { id: 'unspecified', label: 'nature non précisée par la page' }
]
