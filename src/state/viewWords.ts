import type { ViewId } from './choice.ts'
import { t } from '../words/t.ts'

/** What each view is called. */
export const viewWords: Record<ViewId, string> = {
  investments: t('Investissements'),
  partners: t('Partenaires'),
  outcomes: t('Résultats'),
  area: t('Fiche'),
  compare: t('Comparer'),
  workshop: t('Atelier'),
  data: t('Données et qualité')
}
