import { hasNumber, type Status } from '../../catalogue/status.ts'
import type { Columns } from '../../core/columns.ts'

/** One figure of one area. */
export interface OutcomeCell {
  /** in the figure's unit; NaN unless status is value or zero */
  readonly value: number
  readonly status: Status
  /** of an aggregate: QPV that it is made of, and those there are; 1 and 1 at a QPV */
  readonly known: number
  readonly parts: number
  /** the producer's quality code at a QPV, as written; null where the file has none */
  readonly note: string | null
}

/** The key of figures whose year the source does not say (QPV 2024). */
export const undated = 0

/** Figures by area, then by year. */
export type OutcomeSeries = ReadonlyMap<string, ReadonlyMap<number, OutcomeCell>>

/** What an area has when no file lists it. */
export const absent: OutcomeCell = { value: Number.NaN, status: 'missing', known: 0, parts: 0, note: null }

/** The answer of outcomeSeriesSql by area and year. */
export function outcomeSeriesOf(columns: Columns): OutcomeSeries {
  const [codes, statuses, notes] = [columns.texts('code'), columns.texts('status'), columns.texts('note')]
  const [years, values] = [columns.numbers('year'), columns.numbers('value')]
  const [known, parts] = [columns.numbers('known'), columns.numbers('parts')]
  const series = new Map<string, Map<number, OutcomeCell>>()
  codes.forEach((code, row) => {
    const area = series.get(code ?? '') ?? new Map<number, OutcomeCell>()
    series.set(code ?? '', area)
    area.set(yearKey(years[row]), {
      value: values[row] ?? Number.NaN,
      status: statuses[row] as Status,
      known: known[row] ?? 0,
      parts: parts[row] ?? 0,
      note: notes[row] ?? null
    })
  })
  return series
}

/** A year as the key of a series. */
export function yearKey(year: number | null | undefined): number {
  return year === null || year === undefined || Number.isNaN(year) ? undated : year
}

/** The cell of an area in a year. */
export function cellAt(series: OutcomeSeries, code: string, year: number): OutcomeCell {
  return series.get(code)?.get(year) ?? absent
}

/**
 * How a figure differs from another.
 * @param relative in percent of the other; else in the figures' own unit (points, for percents)
 * @returns missing unless both are known; a difference relative to zero has no meaning
 */
export function difference(cell: OutcomeCell, base: OutcomeCell, relative: boolean): OutcomeCell {
  const known = Math.min(cell.known, base.known)
  const whole = { known, parts: cell.parts, note: cell.note }
  if (!hasNumber(cell.status)) return { ...whole, value: Number.NaN, status: cell.status }
  if (!hasNumber(base.status)) return { ...whole, value: Number.NaN, status: base.status }
  if (relative && base.value === 0) return { ...whole, value: Number.NaN, status: 'not_applicable' }
  const value = relative ? (cell.value / base.value - 1) * 100 : cell.value - base.value
  // 12.3 - 12.1 is 0.2, not 0.20000000000000107: figures have at most two decimals.
  const rounded = Math.round(value * 1e6) / 1e6
  return { ...whole, value: rounded, status: rounded === 0 ? 'zero' : 'value' }
}
