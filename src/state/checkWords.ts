import type { CheckKind, ManifestCheck } from '../catalogue/manifest.ts'

/** What each kind of check looks at, in the order readers care for it. */
export const checkKinds: readonly {
  readonly id: CheckKind
  readonly label: string
  readonly what: string
}[] = [
  { id: 'total', label: 'Totaux', what: 'Les sommes des tables retrouvent les totaux publiés.' },
  { id: 'coverage', label: 'Couverture', what: 'Ce qui devrait être là y est, ou ce qui manque est compté.' },
  { id: 'fault', label: 'Défauts des fichiers', what: 'Erreurs relevées dans les fichiers publiés.' },
  { id: 'join', label: 'Rapprochements', what: 'Part des lignes rattachées à un territoire ou à une liste.' },
  { id: 'change', label: 'Évolutions', what: 'Une année ne s’écarte pas trop de la précédente.' },
  { id: 'range', label: 'Valeurs possibles', what: 'Aucune valeur hors des bornes de son unité.' },
  { id: 'rows', label: 'Nombre de lignes', what: 'Les fichiers ont les lignes attendues.' },
  { id: 'keys', label: 'Clés', what: 'Aucune ligne n’est comptée deux fois.' },
  { id: 'geometry', label: 'Contours', what: 'Les contours se referment et ne se croisent pas.' },
  { id: 'edition', label: 'Éditions', what: 'Les fichiers sont ceux de l’édition de référence.' }
]

/** The result of a check in a word, singular and plural. */
export const checkStates: Readonly<
  Record<ManifestCheck['status'], { readonly one: string; readonly several: string }>
> = {
  ok: { one: 'conforme', several: 'conformes' },
  warning: { one: 'réserve', several: 'réserves' },
  failed: { one: 'échec', several: 'échecs' }
}

/** '12 conformes', '1 réserve' */
export function countOfState(count: number, status: ManifestCheck['status']): string {
  const { one, several } = checkStates[status]
  return `${count} ${count > 1 ? several : one}`
}
