import { isMapView, opening, type Choice } from '../choice.ts'
import { searchOf } from '../address.ts'
import { viewWords } from '../viewWords.ts'
import { sharedChoice } from './sharedChoice.ts'
import { t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

/** What the link to a view holds: one sentence. @param zone the territory's name; null for France */
export function contentsText(choice: Choice, zone: string | null, dataVersion: string): string {
  const { view, camera, workshop } = choice
  const { zone: code, camera: frame, view: shown, ...rest } = sharedChoice(choice)
  void [code, frame, shown]
  const isNarrowed = searchOf({ ...opening, ...rest }) !== ''
  const held = [
    t('la vue «\u00a0{view}\u00a0»', { view: viewWords[view] }),
    ...(zone !== null && view !== 'data' ? [t('le territoire ({zone})', { zone })] : []),
    ...(isNarrowed ? [t('vos choix et vos filtres')] : []),
    ...(camera && isMapView(view) ? [t('le cadrage')] : []),
    ...(view === 'workshop' && workshop.tool === 'sql' && workshop.sql !== null
      ? [t('le texte de la requête')]
      : []),
    t('la version des données ({dataVersion})', { dataVersion })
  ]
  return t('Ce lien contient {contents}. Rien d’autre, et rien sur vous.', {
    contents: new Intl.ListFormat(locale).format(held)
  })
}

/** Whether a view rests on a column of the visitor's own file, which a link names and does not carry. */
export function namesOwnColumn(choice: Choice): boolean {
  return /[=,(:~-]own:/.test(searchOf(sharedChoice(choice)))
}
