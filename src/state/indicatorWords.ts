import { indicators } from '../catalogue/indicators/index.ts'
import type { Indicator, IndicatorUnit } from '../catalogue/indicators/indicator.ts'
import { formatCount } from '../core/format.ts'
import { fold } from '../core/fold.ts'
import type { Coverage } from './coverage.ts'
import { inLanguage, plural, t } from '../words/t.ts'

/** Units in words. */
export const unitWords: Readonly<Record<IndicatorUnit, string>> = {
  inhabitants: t('habitants'),
  households: t('ménages'),
  people: t('personnes'),
  dwellings: t('logements'),
  eur: t('euros'),
  percent: '%',
  ratio: t('rapport, sans unité')
}

/** Whether more of it is good news. */
export const directionWords: Readonly<Record<Indicator['direction'], string>> = {
  'more-is-better': t('plus il est élevé, mieux c’est'),
  'more-is-worse': t('plus il est élevé, plus la situation est difficile'),
  neither: t('ni bon ni mauvais en soi')
}

/** How the figures of several areas make one, in words. */
export function aggregationText({ aggregation }: Indicator): string {
  if (aggregation.kind === 'sum') return t('les nombres s’additionnent d’un territoire à l’autre')
  if (aggregation.kind === 'never')
    return t('ne s’agrège jamais : {why}', { why: inLanguage(aggregation.why) })
  const weight = indicators.find((indicator) => indicator.id === aggregation.by)
  const by = weight ? inLanguage(weight.label) : aggregation.by
  return t('moyenne pondérée par « {by} » : une approximation, toujours dite comme telle', { by })
}

/** Whether every word of a query is in the label, the definition or the id, accents and case apart. */
export function answersIndicatorQuery({ id, label, definition }: Indicator, query: string): boolean {
  const text = fold(`${inLanguage(label)} ${inLanguage(definition)} ${id}`)
  return fold(query)
    .split(' ')
    .every((word) => text.includes(word))
}

/** 'secret 12, manquant 3': what the areas without a figure have instead. */
export function absentText({ missing, secret, notApplicable }: Coverage): string {
  const parts = [
    ...(secret > 0 ? [t('secret statistique {count}', { count: formatCount(secret) })] : []),
    ...(missing > 0 ? [t('manquant {count}', { count: formatCount(missing) })] : []),
    ...(notApplicable > 0 ? [t('sans objet {count}', { count: formatCount(notApplicable) })] : [])
  ]
  return parts.join(', ')
}

/** A year as it is told: '2022', 'année non dite'. */
export function yearText(year: number): string {
  return Number.isNaN(year) ? t('année non dite') : String(year)
}

/** '1 indicateur', '21 indicateurs' */
export function indicatorsText(count: number): string {
  return `${formatCount(count)} ${plural(count, t('indicateur'), t('indicateurs'))}`
}
