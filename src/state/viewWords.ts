import type { ViewId } from './choice.ts'

/** What each view is called. */
export const viewWords: Record<ViewId, string> = {
  investments: 'Investissements',
  partners: 'Partenaires',
  outcomes: 'Résultats',
  area: 'Fiche',
  compare: 'Comparer',
  workshop: 'Atelier',
  data: 'Données et qualité'
}
