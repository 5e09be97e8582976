import type { Indicator } from '../../catalogue/indicators/indicator.ts'
import { formatCount, formatNumber } from '../../core/format.ts'
import type { Change, NoChange } from './change.ts'
import { isKnown, type Figure } from './figure.ts'
import { plural, t } from '../../words/t.ts'

const noBreak = '\u00a0'

/** A figure with its unit: '39,4 %', '14 470 €', '0,24', '2 938'. */
export function valueText(value: number, { unit }: Pick<Indicator, 'unit'>): string {
  if (unit === 'percent')
    return t('{figure}\u00a0%', { figure: formatNumber(value, Number.isInteger(value) ? 0 : 1) })
  if (unit === 'eur') return t('{figure}\u00a0€', { figure: formatCount(value) })
  if (unit === 'ratio') return formatNumber(value, Math.abs(value) < 1 ? 2 : 1)
  return formatCount(value)
}

/** Above the figures of a block: 'Quartier', 'Ensemble, année non dite'. */
export function ownHeading({ code }: { readonly code: string | null }, isDated: boolean): string {
  const label = code === null ? t('Ensemble') : t('Quartier')
  return isDated ? label : t('{label}, année non dite', { label })
}

/** A figure as it is read, or in words why there is none. */
export function figureText(figure: Figure, indicator: Indicator): string {
  return isKnown(figure) ? valueText(figure.value, indicator) : absenceText(figure)
}

/** Why there is no figure. */
export function absenceText({ status, how, used, areas }: Figure): string {
  if (status === 'secret') return t('secret statistique')
  if (status === 'missing' && how !== 'given' && used < areas) return t('trop peu de quartiers connus')
  return status === 'not_applicable' ? t('sans objet') : t('non publié')
}

/** The year of a figure: '2019', 'année non dite'. */
export function yearOf(year: number): string {
  return Number.isNaN(year) ? t('année non dite') : String(year)
}

/** What a figure made of several QPV is: 'somme', 'médiane, 18 des 19 QPV'; '' for one that is given. */
export function madeText(figure: Figure): string {
  if (figure.how === 'given') return ''
  if (!isKnown(figure)) return usedText(figure)
  return [howWords[figure.how], usedText(figure)].filter(Boolean).join(', ')
}

/** The same on paper, where the notes say what it stands for: 'som.', 'méd. 18/19'. */
export function madeShort(figure: Figure): string {
  if (figure.how === 'given') return ''
  const { used, areas } = figure
  return `${shortWords[figure.how]}${used === areas ? '' : `${noBreak}${used}/${areas}`}`
}

/** How many QPV a figure is made of, where it is not all: '18 des 19 QPV'. */
function usedText({ used, areas }: Pick<Figure, 'used' | 'areas'>): string {
  return used === areas
    ? ''
    : t('{used} des {areas}\u00a0QPV', { used: formatCount(used), areas: formatCount(areas) })
}

const shortWords = { sum: t('som.'), weighted: t('moy.'), median: t('méd.') } as const
const howWords = { sum: t('somme'), weighted: t('moyenne pondérée'), median: t('médiane') } as const

/** Beyond this many lines of one cell, paper gives their range. */
const mostLines = 2

/**
 * The range of many figures, for paper: '15 150 – 16 620 €, 5 communes, 2021'; '' where each has room.
 * The screen names them one by one.
 */
export function rangeText(
  lines: readonly { readonly value: number; readonly year: number }[],
  indicator: Pick<Indicator, 'unit'>
): string {
  if (lines.length <= mostLines) return ''
  const values = lines.map(({ value }) => value)
  const years = [...new Set(lines.map(({ year }) => yearOf(year)))].join(', ')
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return t('{low} à {high}, {count}\u00a0communes, {years}', {
    low: valueText(low, indicator),
    high: valueText(high, indicator),
    count: lines.length,
    years
  })
}

/** What the producer says of the quality of a figure; '' when nothing. */
export function noteText({ note }: Figure): string {
  return note === null || note === '0' ? '' : t('code qualité {note} du producteur', { note })
}

/** '+1,2 point', '−3 %', '+0,02' */
export function changeText({ amount, kind }: Change): string {
  const sign = amount > 0 ? '+' : amount < 0 ? '−' : ''
  const size = Math.abs(amount)
  if (kind === 'points') {
    const change = `${sign}${formatNumber(size, 1)}`
    return plural(size, t('{change}\u00a0point', { change }), t('{change}\u00a0points', { change }))
  }
  if (kind === 'share') return t('{figure}\u00a0%', { figure: `${sign}${formatNumber(size * 100, 1)}` })
  return `${sign}${formatNumber(size, 2)}`
}

/** Why no change is shown, in words. */
export const noChangeWords: Readonly<Record<NoChange, string>> = {
  'one-year': t('une seule année comparable'),
  consecutive: t('deux millésimes qui se suivent : pas une évolution'),
  'other-areas': t('pas les mêmes quartiers d’une année à l’autre')
}
