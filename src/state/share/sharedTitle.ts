import type { Atlas } from '../atlas.svelte.ts'
import { isMapView, type ViewId } from '../choice.ts'
import { titleText } from '../words.ts'

const viewTitles: Record<ViewId, string> = {
  investments: 'Investissements',
  partners: 'Partenaires de la politique de la ville',
  outcomes: 'Résultats',
  area: 'Fiche',
  compare: 'Comparaison de territoires',
  workshop: 'Atelier',
  data: 'Données et qualité'
}

/** What a view that is shared is called: the title of its map, or the name of its place. */
export function sharedTitle(atlas: Pick<Atlas, 'navigation' | 'offered' | 'pageName' | 'subject'>): string {
  const { view } = atlas.navigation.choice
  if (view === 'investments') return titleText(atlas.subject)
  const map = isMapView(view) ? atlas.offered?.map() : null
  return map?.title ?? [atlas.pageName, viewTitles[view]].filter(Boolean).join(' – ')
}
