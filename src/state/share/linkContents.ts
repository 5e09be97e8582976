import { isMapView, opening, type Choice } from '../choice.ts'
import { searchOf } from '../address.ts'
import { viewWords } from '../viewWords.ts'
import { sharedChoice } from './sharedChoice.ts'

const noBreak = '\u00a0'

/** What the link to a view holds, in French: one sentence. @param zone the territory's name; null for France */
export function contentsText(choice: Choice, zone: string | null, dataVersion: string): string {
  const { view, camera, workshop } = choice
  const { zone: code, camera: frame, view: shown, ...rest } = sharedChoice(choice)
  void [code, frame, shown]
  const isNarrowed = searchOf({ ...opening, ...rest }) !== ''
  const held = [
    `la vue «${noBreak}${viewWords[view]}${noBreak}»`,
    ...(zone !== null && view !== 'data' ? [`le territoire (${zone})`] : []),
    ...(isNarrowed ? ['vos choix et vos filtres'] : []),
    ...(camera && isMapView(view) ? ['le cadrage'] : []),
    ...(view === 'workshop' && workshop.tool === 'sql' && workshop.sql !== null
      ? ['le texte de la requête']
      : []),
    `la version des données (${dataVersion})`
  ]
  return `Ce lien contient ${new Intl.ListFormat('fr-FR').format(held)}. Rien d’autre, et rien sur vous.`
}

/** Whether a view rests on a column of the visitor's own file, which a link names and does not carry. */
export function namesOwnColumn(choice: Choice): boolean {
  return /[=,(:~-]own:/.test(searchOf(sharedChoice(choice)))
}
