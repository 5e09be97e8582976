import { t } from '../words/t.ts'

/** A geographic level at which a map shows figures; France as a whole is the key figures' business. */
export interface Level {
  readonly id: 'neighbourhood' | 'contract' | 'department' | 'region'
  readonly label: string
  readonly shortLabel: string
  /** 'par contrat de ville' */
  readonly by: string
  readonly plural: string
  /** Areas of this level have an outline to fill; contracts are points. */
  readonly hasOutlines: boolean
}

export type LevelId = Level['id']

/** Finest first. */
export const levels: readonly Level[] = [
  {
    id: 'neighbourhood',
    label: t('Quartier prioritaire'),
    shortLabel: 'QPV',
    by: t('par quartier prioritaire'),
    plural: t('quartiers'),
    hasOutlines: true
  },
  {
    id: 'contract',
    label: t('Contrat de ville'),
    shortLabel: t('Contrat'),
    by: t('par contrat de ville'),
    plural: t('contrats de ville'),
    hasOutlines: false
  },
  {
    id: 'department',
    label: t('Département'),
    shortLabel: t('Dép.'),
    by: t('par département'),
    plural: t('départements'),
    hasOutlines: true
  },
  {
    id: 'region',
    label: t('Région'),
    shortLabel: t('Rég.'),
    by: t('par région'),
    plural: t('régions'),
    hasOutlines: true
  }
]

/** The level with this id. */
export function levelOf(id: LevelId): Level {
  const level = levels.find((candidate) => candidate.id === id)
  if (!level) throw new Error(`level ${id} is not in the catalogue`)
  return level
}
