import type { CheckKind, ManifestCheck } from '../catalogue/manifest.ts'
import { plural, t } from '../words/t.ts'

/** What each kind of check looks at, in the order readers care for it. */
export const checkKinds: readonly {
  readonly id: CheckKind
  readonly label: string
  readonly what: string
}[] = [
  { id: 'total', label: t('Totaux'), what: t('Les sommes des tables retrouvent les totaux publiés.') },
  {
    id: 'coverage',
    label: t('Couverture'),
    what: t('Ce qui devrait être là y est, ou ce qui manque est compté.')
  },
  { id: 'fault', label: t('Défauts des fichiers'), what: t('Erreurs relevées dans les fichiers publiés.') },
  {
    id: 'join',
    label: t('Rapprochements'),
    what: t('Part des lignes rattachées à un territoire ou à une liste.')
  },
  { id: 'change', label: t('Évolutions'), what: t('Une année ne s’écarte pas trop de la précédente.') },
  { id: 'range', label: t('Valeurs possibles'), what: t('Aucune valeur hors des bornes de son unité.') },
  { id: 'rows', label: t('Nombre de lignes'), what: t('Les fichiers ont les lignes attendues.') },
  { id: 'keys', label: t('Clés'), what: t('Aucune ligne n’est comptée deux fois.') },
  { id: 'geometry', label: t('Contours'), what: t('Les contours se referment et ne se croisent pas.') },
  { id: 'edition', label: t('Éditions'), what: t('Les fichiers sont ceux de l’édition de référence.') }
]

/** The result of a check in a word, singular and plural. */
export const checkStates: Readonly<
  Record<ManifestCheck['status'], { readonly one: string; readonly several: string }>
> = {
  ok: { one: t('conforme'), several: t('conformes') },
  warning: { one: t('réserve'), several: t('réserves') },
  failed: { one: t('échec'), several: t('échecs') }
}

/** '12 conformes', '1 réserve' */
export function countOfState(count: number, status: ManifestCheck['status']): string {
  const { one, several } = checkStates[status]
  return `${count} ${plural(count, one, several)}`
}
