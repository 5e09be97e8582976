import { indicators } from '../catalogue/indicators/index.ts'
import type { Indicator, IndicatorUnit } from '../catalogue/indicators/indicator.ts'
import { formatCount } from '../core/format.ts'
import { fold } from '../core/fold.ts'
import type { Coverage } from './coverage.ts'

/** Units in words. */
export const unitWords: Readonly<Record<IndicatorUnit, string>> = {
  inhabitants: 'habitants',
  households: 'ménages',
  people: 'personnes',
  dwellings: 'logements',
  eur: 'euros',
  percent: '%',
  ratio: 'rapport, sans unité'
}

/** Whether more of it is good news. */
export const directionWords: Readonly<Record<Indicator['direction'], string>> = {
  'more-is-better': 'plus il est élevé, mieux c’est',
  'more-is-worse': 'plus il est élevé, plus la situation est difficile',
  neither: 'ni bon ni mauvais en soi'
}

/** How the figures of several areas make one, in words. */
export function aggregationText({ aggregation }: Indicator): string {
  if (aggregation.kind === 'sum') return 'les nombres s’additionnent d’un territoire à l’autre'
  if (aggregation.kind === 'never') return `ne s’agrège jamais : ${aggregation.why.fr}`
  const by = indicators.find((indicator) => indicator.id === aggregation.by)?.label.fr ?? aggregation.by
  return `moyenne pondérée par « ${by} » : une approximation, toujours dite comme telle`
}

/** Whether every word of a query is in the label, the definition or the id, accents and case apart. */
export function answersIndicatorQuery({ id, label, definition }: Indicator, query: string): boolean {
  const text = fold(`${label.fr} ${definition.fr} ${id}`)
  return fold(query)
    .split(' ')
    .every((word) => text.includes(word))
}

/** 'secret 12, manquant 3': what the areas without a figure have instead. */
export function absentText({ missing, secret, notApplicable }: Coverage): string {
  const parts = [
    ...(secret > 0 ? [`secret statistique ${formatCount(secret)}`] : []),
    ...(missing > 0 ? [`manquant ${formatCount(missing)}`] : []),
    ...(notApplicable > 0 ? [`sans objet ${formatCount(notApplicable)}`] : [])
  ]
  return parts.join(', ')
}

/** A year as it is told: '2022', 'année non dite'. */
export function yearText(year: number): string {
  return Number.isNaN(year) ? 'année non dite' : String(year)
}

/** '1 indicateur', '21 indicateurs' */
export function indicatorsText(count: number): string {
  return `${formatCount(count)} ${count > 1 ? 'indicateurs' : 'indicateur'}`
}
