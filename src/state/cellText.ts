import type { ColumnSchema } from '../catalogue/tables/schema.ts'
import type { Columns } from '../core/columns.ts'
import { locale } from '../words/language.ts'
import { t } from '../words/t.ts'

const missing = '–'
const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })

/** A cell of a table as it is read: a year without separator, a flag as a word, an absent one as a dash. */
export function cellText(columns: Columns, { name, type, unit }: ColumnSchema, row: number): string {
  if (type === 'label' || type === 'text') return columns.texts(name)[row] ?? missing
  const value = columns.numbers(name)[row] ?? Number.NaN
  if (Number.isNaN(value)) return missing
  if (type === 'flag') return value === 0 ? t('non') : t('oui')
  return unit === 'year' ? String(value) : numbers.format(value)
}
