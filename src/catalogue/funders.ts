import { t } from '../words/t.ts'

/** Who pays, in full and in short. */
export interface Funder {
  readonly id: string
  readonly label: string
  readonly fullLabel: string
}

/** Those of the programmes that the map offers. */
export const funders: readonly Funder[] = [
  {
    id: 'anct',
    label: t('ANCT (État, programme 147)'),
    fullLabel: t('Agence nationale de la cohésion des territoires, programme 147 de l’État')
  },
  { id: 'anru', label: 'ANRU', fullLabel: t('Agence nationale pour la rénovation urbaine') }
]

/** Who pays what the map does not offer yet. */
export const otherFunders: readonly Funder[] = [
  { id: 'cdc', label: t('Caisse des Dépôts'), fullLabel: t('Caisse des Dépôts et Consignations') },
  { id: 'etat', label: t('État'), fullLabel: t('État, hors programme 147') }
]
