import type { Generation } from '../../catalogue/generation.ts'
import { indicatorTable, outcomeMeasureOf, type OutcomeMeasure } from '../../catalogue/outcomeMeasures.ts'
import type { Places } from '../../geo/places.ts'
import type { OutcomeQuestion } from '../../query/outcomes/question.ts'
import type { NpnruChoice, Zone } from '../../query/subject.ts'
import type { Choice } from '../choice.ts'
import type { OutcomesChoice } from '../choices/outcomes.ts'
import type { Coverage } from '../coverage.ts'
import { undated } from './figure.ts'
import { comparableYears, yearsKnown } from './years.ts'

/** One figure asked of every area: a measure in a year, as it is or against another. */
export interface AskedFigure {
  readonly measure: OutcomeMeasure
  /** every year that it is known in, oldest first */
  readonly years: readonly number[]
  /** undated where the source does not say */
  readonly year: number
  readonly shows: OutcomesChoice['shows']
  /** year that a change starts from; null unless a change is shown, or when no year compares */
  readonly from: number | null
  readonly reference: OutcomesChoice['reference']
}

/** A question about outcomes, every id resolved. */
export interface OutcomeSubject {
  readonly generation: Generation
  readonly level: OutcomesChoice['level']
  readonly zone: Zone | null
  readonly npnru: NpnruChoice
  readonly first: AskedFigure
  readonly second: AskedFigure | null
}

/** The choice with its ids resolved, and its open years filled in. */
export function outcomeSubjectOf(
  { outcomes, zone, npnru }: Choice,
  places: Places,
  coverage: readonly Coverage[]
): OutcomeSubject {
  const { generation, level, shows, reference } = outcomes
  const asked = (id: string, wanted: number | null, how: OutcomesChoice['shows']): AskedFigure => {
    const measure = outcomeMeasureOf(id)
    if (!measure) throw new Error(`measure ${id} is not in the catalogue`)
    const years = yearsKnown(measure, generation, coverage, level !== 'neighbourhood')
    const year = wanted !== null && years.includes(wanted) ? wanted : (years.at(-1) ?? undated)
    const comparable = comparableYears(measure, years, year)
    const from = comparable.find((candidate) => candidate === outcomes.from) ?? comparable[0] ?? null
    return { measure, years, year, shows: how, from: how === 'change' ? from : null, reference }
  }
  return {
    generation,
    level,
    zone: zone && { ...zone, name: places.find(zone.level, zone.code)?.name ?? zone.code },
    npnru,
    first: asked(outcomes.measure, outcomes.year, shows),
    second: outcomes.second === null ? null : asked(outcomes.second, outcomes.secondYear, 'value')
  }
}

/** The SQL question behind a figure; null for money, which table funding answers. */
export function questionOf(
  { generation, level, npnru }: Pick<OutcomeSubject, 'generation' | 'level' | 'npnru'>,
  { measure, shows, from, year }: AskedFigure
): OutcomeQuestion | null {
  if (measure.kind === 'funding') return null
  return {
    indicator: measure.indicator,
    table: indicatorTable(measure.indicator, generation),
    generation,
    level,
    npnru: level === 'neighbourhood' ? 'all' : npnru,
    sameIn: shows === 'change' && from !== null && level !== 'neighbourhood' ? [from, year] : null
  }
}
