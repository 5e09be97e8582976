import type { Atlas } from '../atlas.svelte.ts'
import { areaText } from '../choices/pages.ts'
import type { ViewId } from '../choice.ts'
import { titleText } from '../words.ts'
import { t } from '../../words/t.ts'

const names: Record<Exclude<ViewId, 'investments'>, string> = {
  partners: t('Partenaires'),
  outcomes: t('Résultats'),
  area: t('Fiche'),
  compare: t('Comparaison'),
  workshop: t('Atelier'),
  data: t('Données et qualité')
}

/** What the view on the screen calls itself: the title of its map, the name of its place, else its own. */
export function viewTitle(atlas: Atlas): string {
  const { view, pages } = atlas.navigation.choice
  if (view === 'investments') return titleText(atlas.subject)
  const map = atlas.offered?.map()?.title
  if (map) return map
  if (atlas.pageName) return t('{label} : {text}', { label: names[view], text: atlas.pageName })
  return view === 'area' && pages.area ? `${names[view]} ${areaText(pages.area)}` : names[view]
}
