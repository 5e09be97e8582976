import { locale } from '../words/language.ts'

/** Numbers and dates as a French reader expects them. A missing figure is a dash, never a zero. */

const missing = '–'

/** Intl separates thousands with U+202F already; before a unit French wants a no-break space. */
const noBreak = '\u00a0'

/** How many decimals a figure is written with. */
type Decimals = 0 | 1 | 2

// Made once: a formatter costs 30 microseconds to make, and a table writes thousands of figures.
const upTo = byDecimals((most) => new Intl.NumberFormat(locale, { maximumFractionDigits: most }))
const exactly = byDecimals(
  (count) => new Intl.NumberFormat(locale, { minimumFractionDigits: count, maximumFractionDigits: count })
)
const days = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' })

/**
 * An amount in its natural unit: '12,4 M€', '5,78 Md€', '940 k€', '7 164 €'.
 * @param eur euros; NaN is missing
 */
export function formatAmount(eur: number): string {
  if (Number.isNaN(eur)) return missing
  const size = Math.abs(eur)
  if (size >= 999.5e6) return withUnit(eur / 1e9, 2, 'Md€')
  if (size >= 999.5e3) return withUnit(eur / 1e6, size < 9.95e6 ? 2 : 1, 'M€')
  if (size >= 99.95e3) return withUnit(eur / 1e3, 0, 'k€')
  return withUnit(eur, 0, '€')
}

/** An amount to the cent: '7 164,00 €'. */
export function formatAmountExact(eur: number): string {
  return Number.isNaN(eur) ? missing : `${fixed(eur, 2)}${noBreak}€`
}

/** An amount in millions without its unit, for a column headed M€: '7,68'. */
export function formatMillions(eur: number): string {
  return Number.isNaN(eur) ? missing : fixed(eur / 1e6, 2)
}

/** '23,3 €/hab.' */
export function formatPerInhabitant(eur: number): string {
  return Number.isNaN(eur) ? missing : `${fixed(eur, 1)}${noBreak}€/hab.`
}

/** A whole number: '6 496'. */
export function formatCount(count: number): string {
  return Number.isNaN(count) ? missing : fixed(count, 0)
}

/** A number with a fixed count of decimals: '12,7'. */
export function formatNumber(value: number, decimals: Decimals): string {
  return Number.isNaN(value) ? missing : fixed(value, decimals)
}

/** A share as percent: 0.723 is '72 %', 0.034 is '3,4 %'. */
export function formatPercent(share: number): string {
  if (Number.isNaN(share)) return missing
  const percent = share * 100
  return withUnit(percent, Math.abs(percent) < 9.95 ? 1 : 0, '%')
}

/** 'a – b', years without thousands separator. */
export function formatRange(first: number, last: number): string {
  return `${first}${noBreak}–${noBreak}${last}`
}

/** '24/11/2026' */
export function formatDate(date: Date): string {
  return days.format(date)
}

/** Bytes in decimal units, as downloads are told: '7,6 Mo', '512 ko'. */
export function formatBytes(bytes: number): string {
  if (bytes >= 1e6) return withUnit(bytes / 1e6, 1, 'Mo')
  return withUnit(bytes / 1e3, 0, 'ko')
}

/**
 * What each class of a legend covers: 'moins de 12', '12 – 19', '36 et plus'.
 * @param limits classes + 1 increasing limits; the outer two are open, so that a value beyond them still
 * belongs to a class while limits stay fixed
 * @param format one limit as text, without unit
 */
export function classLabels(limits: readonly number[], format: (limit: number) => string): string[] {
  const last = limits.length - 2
  return Array.from({ length: last + 1 }, (_, i) => {
    const [low, high] = [format(limits[i] ?? Number.NaN), format(limits[i + 1] ?? Number.NaN)]
    if (last === 0) return low === high ? low : `${low}${noBreak}–${noBreak}${high}`
    if (i === 0) return `moins de ${high}`
    return i === last ? `${low} et plus` : `${low}${noBreak}–${noBreak}${high}`
  })
}

function withUnit(value: number, most: Decimals, unit: string): string {
  return `${upTo[most].format(value)}${noBreak}${unit}`
}

function fixed(value: number, decimals: Decimals): string {
  return exactly[decimals].format(value)
}

function byDecimals<Format>(make: (decimals: Decimals) => Format): Record<Decimals, Format> {
  return { 0: make(0), 1: make(1), 2: make(2) }
}
