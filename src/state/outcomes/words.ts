import { formatCount, formatNumber } from '../../core/format.ts'
import { unitWords } from '../indicatorWords.ts'
import { notOfficial } from '../own/words.ts'
import { isRelative } from './cells.ts'
import { undated } from './figure.ts'
import type { AskedFigure, OutcomeSubject } from './subject.ts'
import { plural, t } from '../../words/t.ts'

const noBreak = '\u00a0'

/** What the QPV of a level and generation are called. */
export const levelWords = {
  neighbourhood: { singular: t('quartier'), plural: t('quartiers'), by: t('par quartier prioritaire') },
  contract: {
    singular: t('contrat de ville'),
    plural: t('contrats de ville'),
    by: t('par contrat de ville')
  },
  department: { singular: t('département'), plural: t('départements'), by: t('par département') }
} as const

/** What a gap is measured from, in words. */
export const referenceWords = {
  all: t('l’ensemble des quartiers'),
  department: t('les quartiers du département'),
  contract: t('les quartiers du contrat de ville'),
  commune: t('la commune'),
  france: t('la France')
} as const

/** A figure of a measure as text, with its unit: '43,2 %', '12 450 €', '1 204'. */
export function formatFigure({ measure }: AskedFigure, value: number): string {
  if (measure.kind === 'funding') return inEuros(formatNumber(value, 1))
  if (measure.kind === 'own') {
    const number = formatNumber(value, Number.isInteger(value) ? 0 : 2)
    return measure.unit === '' ? number : `${number}${noBreak}${measure.unit}`
  }
  const { unit } = measure.indicator
  if (unit === 'percent') return inPercent(formatNumber(value, 1))
  if (unit === 'eur') return inEuros(formatCount(value))
  return unit === 'ratio' ? formatNumber(value, 2) : formatCount(value)
}

/** A change or gap as text, signed: '+2,1 points', '−3,4 %'. */
export function formatDifference(figure: AskedFigure, value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : ''
  return `${sign}${formatDistance(figure, Math.abs(value))}`
}

/** How far from no difference, unsigned: '2,1 points'. */
export function formatDistance(figure: AskedFigure, distance: number): string {
  const { measure } = figure
  const decimals = measure.kind === 'indicator' && measure.indicator.unit === 'ratio' ? 2 : 1
  const rounded = Number(distance.toFixed(decimals))
  const number = formatNumber(rounded, Number.isInteger(rounded) ? 0 : decimals)
  if (isRelative(figure)) return inPercent(number)
  const isShare = measure.kind === 'indicator' && measure.indicator.unit === 'percent'
  return isShare ? `${number}${noBreak}${plural(rounded, t('point'), t('points'))}` : number
}

const inPercent = (figure: string) => t('{figure}\u00a0%', { figure })
const inEuros = (figure: string) => t('{figure}\u00a0€', { figure })

/** The first figure of a subject as text, whatever it is. */
export function formatAsked(figure: AskedFigure, value: number): string {
  return figure.shows === 'value' ? formatFigure(figure, value) : formatDifference(figure, value)
}

/** A class limit as text, without its unit. */
export function formatLimit(figure: AskedFigure): (limit: number) => string {
  const { measure } = figure
  if (
    measure.kind === 'indicator' &&
    measure.indicator.unit !== 'percent' &&
    measure.indicator.unit !== 'ratio'
  )
    return formatCount
  return (limit) => formatNumber(limit, Number.isInteger(limit) ? 0 : Number.isInteger(limit * 10) ? 1 : 2)
}

/** 'Taux de pauvreté à 60 %' */
export function measureText({ measure }: AskedFigure): string {
  return measure.label
}

/** What the numbers are in: '%', 'euros', 'personnes', 'points', '% de l’année de départ'. */
export function unitText(figure: AskedFigure): string {
  const { measure, shows } = figure
  if (shows !== 'value' && isRelative(figure))
    return shows === 'change' ? t('% de l’année de départ') : t('% de la référence')
  if (measure.kind === 'funding') return t('€ par habitant')
  if (measure.kind === 'own') return measure.unit
  if (shows !== 'value' && measure.indicator.unit === 'percent') return t('points')
  return measure.indicator.unit === 'ratio' ? '' : unitWords[measure.indicator.unit]
}

/** '2019', '2016 à 2019', 'année non dite par la source'; of the visitor's own, that it is hers */
export function whenText({ measure, year, from, shows }: AskedFigure): string {
  if (measure.kind === 'own') return notOfficial
  if (year === undated) return t('année non dite par la source')
  return shows === 'change' && from !== null ? t('{from} à {to}', { from, to: year }) : String(year)
}

/** A figure as a heading: 'Taux de pauvreté à 60 %, évolution' */
export function figureText(figure: AskedFigure): string {
  return [measureText(figure), kindText(figure)].filter(Boolean).join(', ')
}

/** What is shown of a measure; '' where it is the measure itself. */
function kindText({ shows, reference }: AskedFigure): string {
  if (shows === 'value') return ''
  return shows === 'change'
    ? t('évolution')
    : t('écart avec {reference}', { reference: referenceWords[reference] })
}

/** The title of the map: 'Taux de pauvreté à 60 % par quartier prioritaire, Hérault'. */
export function outcomeTitle({ first, second, level, zone }: OutcomeSubject, both: boolean): string {
  const alone = measureText(first)
  const measures =
    both && second ? t('{first} et {second}', { first: alone, second: lowered(measureText(second)) }) : alone
  const where = zone ? `, ${zone.name}` : ''
  const label = `${measures} ${levelWords[level].by}${where}`
  const kind = kindText(first)
  return kind ? t('{label}\u00a0: {text}', { label, text: kind }) : label
}

/** Year, unit and generation: '2019, %, quartiers de 2015'. */
export function outcomeSubtitle({ first, second, generation }: OutcomeSubject, both: boolean): string {
  const told = (figure: AskedFigure) => [whenText(figure), unitText(figure)].filter(Boolean).join(', ')
  return t('{figures}\u202f; quartiers de {generation}', {
    figures:
      both && second ? t('{first} et {second}', { first: told(first), second: told(second) }) : told(first),
    generation
  })
}

/** A label inside a sentence: an acronym at its head stays one. */
export function lowered(text: string): string {
  // 'FONJEP par habitant' begins with an acronym.
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
