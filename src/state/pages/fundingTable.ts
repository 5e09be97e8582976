import { amountKinds } from '../../catalogue/amountKinds.ts'
import { fundingProgrammes, type Programme } from '../../catalogue/programmes.ts'
import { qualityFlags } from '../../catalogue/quality.ts'
import type { Columns } from '../../core/columns.ts'
import { firstYearOf2024Contracts } from '../../query/conditions.ts'
import type { Gap } from '../gaps.ts'
import { t } from '../../words/t.ts'

/** An amount, or why there is none: no row of an exhaustive file is a zero, of another it is unknown. */
export interface FundingCell {
  readonly status: 'value' | 'zero' | 'missing' | 'left_out' | 'not_applicable' | 'finer'
  /** euros; NaN unless value or zero */
  readonly amount: number
  readonly posts: number
}

/** A programme and what is known of it each year. */
export interface FundingLine {
  readonly programme: Programme
  readonly kind: string
  /** one per year of the table */
  readonly cells: readonly FundingCell[]
  /** agreements over several years; null where there is none */
  readonly allYears: FundingCell | null
}

/** What is known at one level. */
export interface FundingTable {
  readonly years: readonly number[]
  readonly lines: readonly FundingLine[]
  /** reservations, in words */
  readonly cautions: readonly string[]
}

/** What the years of a table mean for its area. */
export interface FundingContext {
  /** what the files leave out in its departments */
  readonly gaps: readonly Gap[]
  /** whether the area existed under the contracts of 2015-2023, of 2024 */
  readonly in2015: boolean
  readonly in2024: boolean
  /** the rows are what is known no more finely: what is not there may be known below */
  readonly onlyThere: boolean
}

/** The answer of areaFundingSql as a table of programmes by year. */
export function fundingTable(columns: Columns, context: FundingContext): FundingTable {
  const rows = rowsOf(columns)
  const found = fundingProgrammes.flatMap((programme) => {
    const own = rows.filter((row) => row.programme === programme.id)
    const kinds = [...new Set(own.map((row) => row.kind))]
    return kinds.map((kind) => ({ programme, kind, own: own.filter((row) => row.kind === kind) }))
  })
  const years = yearsOf(found)
  return {
    years,
    lines: found.map(({ programme, kind, own }) => ({
      programme,
      kind: amountKinds.find(({ id }) => id === kind)?.label ?? kind,
      cells: years.map((year) => {
        const row = own.find((one) => one.year === year)
        return row ? cellOf(row) : absence(programme, year, context)
      }),
      allYears: own.flatMap((row) => (Number.isNaN(row.year) ? cellOf(row) : []))[0] ?? null
    })),
    cautions: [
      ...new Set(rows.flatMap(({ flags }) => flags)),
      ...new Set(
        found.map(({ programme }) =>
          t('{label} : {text}', { label: programme.label, text: programme.caution })
        )
      )
    ]
  }
}

/** From the first to the last year that a programme's file covers. */
function yearsOf(found: readonly { programme: Programme; own: readonly Row[] }[]): number[] {
  const named = found.flatMap(({ programme, own }) =>
    programme.exhaustive
      ? [...(programme.years ?? [])]
      : own.flatMap(({ year }) => (Number.isNaN(year) ? [] : year))
  )
  if (named.length === 0) return []
  const [first, last] = [Math.min(...named), Math.max(...named)]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

function absence(
  programme: Programme,
  year: number,
  { gaps, in2015, in2024, onlyThere }: FundingContext
): FundingCell {
  const none = { amount: Number.NaN, posts: 0 }
  if (gaps.some((gap) => gap.programme === programme.id && gap.year === year))
    return { status: 'left_out', ...none }
  const exists = year < firstYearOf2024Contracts ? in2015 : in2024
  if (!exists && programme.family === 'posts') return { status: 'not_applicable', ...none }
  const [first = Infinity, last = -Infinity] = programme.years ?? []
  const isZero = programme.exhaustive && year >= first && year <= last
  if (isZero && onlyThere) return { status: 'finer', ...none }
  return isZero ? { status: 'zero', amount: 0, posts: 0 } : { status: 'missing', ...none }
}

interface Row {
  readonly programme: string
  readonly kind: string
  readonly year: number
  readonly amount: number
  readonly posts: number
  readonly flags: readonly string[]
}

function cellOf({ amount, posts }: Row): FundingCell {
  return { status: amount === 0 ? 'zero' : 'value', amount, posts }
}

function rowsOf(columns: Columns): Row[] {
  const [ids, kinds, quality] = ['programme', 'amount_kind', 'quality'].map((name) => columns.texts(name))
  const [years, amounts, posts] = ['year', 'amount_eur', 'posts'].map((name) => columns.numbers(name))
  return Array.from({ length: columns.length }, (_, row) => ({
    programme: ids?.[row] ?? '',
    kind: kinds?.[row] ?? '',
    year: years?.[row] ?? Number.NaN,
    amount: amounts?.[row] ?? Number.NaN,
    posts: posts?.[row] ?? 0,
    flags: flagWords(quality?.[row] ?? '')
  }))
}

/** Flags of catalogue/quality.ts, ';' between, in words. */
export function flagWords(flags: string): string[] {
  return [...new Set(flags.split(';'))].flatMap(
    (id) => qualityFlags.find((flag) => flag.id === id)?.label ?? []
  )
}
