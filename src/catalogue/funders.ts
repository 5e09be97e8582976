/** Who pays, in full and in short. */
export interface Funder {
  readonly id: string
  readonly label: string
  readonly fullLabel: string
}

export const funders: readonly Funder[] = [
  {
    id: 'anct',
    label: 'ANCT (État, programme 147)',
    fullLabel: 'Agence nationale de la cohésion des territoires, programme 147 de l’État'
  },
  { id: 'anru', label: 'ANRU', fullLabel: 'Agence nationale pour la rénovation urbaine' }
]
