import { t } from '../words/t.ts'

/** How a map's colours are cut into classes. */
export interface Classing {
  readonly id: 'quantiles' | 'equal' | 'natural' | 'own'
  readonly label: string
}

export type ClassingId = Classing['id']

export const classings: readonly Classing[] = [
  { id: 'quantiles', label: t('Quantiles') },
  { id: 'equal', label: t('Intervalles égaux') },
  { id: 'natural', label: t('Seuils naturels') },
  { id: 'own', label: t('Mes bornes') }
]

/** Fewest and most classes a reader can ask for. */
export const classCounts = { min: 2, max: 7, usual: 5 } as const
