import { language, locale } from '../words/language.ts'
import { t } from '../words/t.ts'

/** Numbers and dates as a reader of the page's language expects them. A missing figure is a dash, never a zero. */

const missing = '–'

/** How many decimals a figure is written with. */
type Decimals = 0 | 1 | 2

// Made once: a formatter costs 30 microseconds to make, and a table writes thousands of figures.
const upTo = byDecimals((most) => new Intl.NumberFormat(locale, { maximumFractionDigits: most }))
const exactly = byDecimals(
  (count) => new Intl.NumberFormat(locale, { minimumFractionDigits: count, maximumFractionDigits: count })
)
const days = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' })

/**
 * An amount in its natural unit: '12,4 M€', '5,78 Md€', '940 k€', '7 164 €'; '€12.4m', '€5.78bn', '€940k', '€7,164'.
 * @param eur euros; NaN is missing
 */
export function formatAmount(eur: number): string {
  if (Number.isNaN(eur)) return missing
  if (eur < 0) return `-${formatAmount(-eur)}`
  if (eur >= 999.5e6) return t('{figure}\u00a0Md€', { figure: upTo[2].format(eur / 1e9) })
  if (eur >= 999.5e3) return t('{figure}\u00a0M€', { figure: upTo[eur < 9.95e6 ? 2 : 1].format(eur / 1e6) })
  if (eur >= 99.95e3) return t('{figure}\u00a0k€', { figure: upTo[0].format(eur / 1e3) })
  return t('{figure}\u00a0€', { figure: upTo[0].format(eur) })
}

/** An amount to the cent: '7 164,00 €', '€7,164.00'. */
export function formatAmountExact(eur: number): string {
  if (Number.isNaN(eur)) return missing
  return eur < 0 ? `-${formatAmountExact(-eur)}` : t('{figure}\u00a0€', { figure: fixed(eur, 2) })
}

/** An amount in millions without its unit, for a column headed M€: '7,68', '7.68'. */
export function formatMillions(eur: number): string {
  return Number.isNaN(eur) ? missing : fixed(eur / 1e6, 2)
}

/** '23,3 €/hab.', '€23.3/inh.' */
export function formatPerInhabitant(eur: number): string {
  if (Number.isNaN(eur)) return missing
  return eur < 0 ? `-${formatPerInhabitant(-eur)}` : t('{figure}\u00a0€/hab.', { figure: fixed(eur, 1) })
}

/** A whole number: '6 496', '6,496'. */
export function formatCount(count: number): string {
  return Number.isNaN(count) ? missing : fixed(count, 0)
}

/** A number with a fixed count of decimals: '12,7', '12.7'. */
export function formatNumber(value: number, decimals: Decimals): string {
  return Number.isNaN(value) ? missing : fixed(value, decimals)
}

/** A share as percent: 0.723 is '72 %', 0.034 is '3,4 %'; '72%', '3.4%'. */
export function formatPercent(share: number): string {
  if (Number.isNaN(share)) return missing
  const percent = share * 100
  return t('{figure}\u00a0%', { figure: upTo[Math.abs(percent) < 9.95 ? 1 : 0].format(percent) })
}

/** A figure as text with its unit: '40 %', '1 000 habitants'; '40%', '€1,000', '1,000 inhabitants'. */
export function withUnit(figure: string, unit: string): string {
  if (unit === '') return figure
  if (unit === '%') return t('{figure}\u00a0%', { figure })
  if (unit !== '€') return `${figure}\u00a0${unit}`
  const [, sign = '', size = ''] = /^([-−]?)(.*)$/.exec(figure) ?? []
  return sign + t('{figure}\u00a0€', { figure: size })
}

/** Texts in a row, which may hold commas. */
export function semicolons(texts: readonly string[]): string {
  return texts.join(t('\u202f; '))
}

/** '2020 – 2024', '2020–2024': years without thousands separator. */
export function formatRange(first: number, last: number): string {
  return span(String(first), String(last))
}

/** '24/11/2026' */
export function formatDate(date: Date): string {
  return days.format(date)
}

/** Bytes in decimal units, as downloads are told: '7,6 Mo', '512 ko'; '7.6 MB', '512 kB'. */
export function formatBytes(bytes: number): string {
  return bytes >= 1e6
    ? t('{figure}\u00a0Mo', { figure: upTo[1].format(bytes / 1e6) })
    : t('{figure}\u00a0ko', { figure: upTo[0].format(bytes / 1e3) })
}

/**
 * What each class of a legend covers: 'moins de 12', '12 – 19', '36 et plus'; 'under 12', '12–19', '36 and over'.
 * @param limits classes + 1 increasing limits; the outer two are open, so that a value beyond them still
 * belongs to a class while limits stay fixed
 * @param format one limit as text, without unit
 */
export function classLabels(limits: readonly number[], format: (limit: number) => string): string[] {
  const last = limits.length - 2
  return Array.from({ length: last + 1 }, (_, i) => {
    const [low, high] = [format(limits[i] ?? Number.NaN), format(limits[i + 1] ?? Number.NaN)]
    if (last === 0) return low === high ? low : span(low, high)
    if (i === 0) return t('moins de {limit}', { limit: high })
    return i === last ? t('{limit} et plus', { limit: low }) : span(low, high)
  })
}

/** From one figure to another; a dash between negative ones would read as their sign. */
function span(low: string, high: string): string {
  return language === 'en' && low.startsWith('-')
    ? `${low} to ${high}`
    : t('{low}\u00a0–\u00a0{high}', { low, high })
}

function fixed(value: number, decimals: Decimals): string {
  return exactly[decimals].format(value)
}

function byDecimals<Format>(make: (decimals: Decimals) => Format): Record<Decimals, Format> {
  return { 0: make(0), 1: make(1), 2: make(2) }
}
