import { formatCount } from '../../core/format.ts'
import type { ExactCell, ExactColumn } from '../../engine/exactCells.ts'
import { locale } from '../../words/language.ts'
import { inLanguage, plural, t } from '../../words/t.ts'

const usual = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
const small = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 })

/** How the cells of a column are written; null cells are the view's to show. */
export type CellWords = (cell: Exclude<ExactCell, null>) => string

/** Every figure as it is, with a point: what can be copied into another program. */
export const rawWords: CellWords = (cell) => String(cell)

/** A column's cells as a reader of the page's language expects them; its years without separator. */
export function readerWords(column: ExactColumn): CellWords {
  if (isYears(column)) return rawWords
  return (cell) => {
    if (typeof cell === 'boolean') return cell ? t('oui') : t('non')
    if (typeof cell === 'number') return figureText(cell)
    return column.kind === 'digits' ? digitsText(cell) : cell
  }
}

/** '1 234,5'; NaN and the infinities by their names, which no figure has. */
export function figureText(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  return value !== 0 && Math.abs(value) < 1e-4 ? small.format(value) : usual.format(value)
}

/** Digits that no number of JavaScript holds keep every one of them. */
function digitsText(digits: string): string {
  const [whole = '', decimals] = digits.split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, inLanguage({ fr: '\u202f', en: ',' }))
  return decimals === undefined ? grouped : grouped + inLanguage({ fr: ',', en: '.' }) + decimals
}

/** '1 ligne', '3 412 lignes' */
export function rowsText(count: number): string {
  const told = { count: formatCount(count) }
  return plural(count, t('{count}\u00a0ligne', told), t('{count}\u00a0lignes', told))
}

/** Whole numbers of four digits under a name of a year. */
export function isYears({ name, kind, cells }: ExactColumn): boolean {
  if (kind !== 'number' || !/(^|_)(ann[ée]e|year|an|mill[ée]sime)s?(_|$)/i.test(name)) return false
  const known = cells.filter((cell) => cell !== null)
  const isYear = (cell: ExactCell) => Number.isInteger(cell) && Number(cell) >= 1800 && Number(cell) <= 2200
  return known.length > 0 && known.every(isYear)
}

/** Whether figures of a column stand on its right. */
export function isFigures({ kind }: ExactColumn): boolean {
  return kind === 'number' || kind === 'digits'
}
