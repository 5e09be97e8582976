import type { Generation } from '../../catalogue/generation.ts'
import { indicatorTable, outcomeMeasureOf, type OutcomeMeasure } from '../../catalogue/outcomeMeasures.ts'
import type { OwnMeasure } from '../../catalogue/ownMeasures.ts'
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

/** Neighbourhoods that a selection keeps, and the areas of the level that hold one of them. */
export interface Selected {
  readonly codes: ReadonlySet<string>
  readonly areas: ReadonlySet<string>
}

/** A question about outcomes, every id resolved. */
export interface OutcomeSubject {
  readonly generation: Generation
  readonly level: OutcomesChoice['level']
  readonly zone: Zone | null
  readonly npnru: NpnruChoice
  /** the neighbourhoods that the reader's filter and shapes keep; null: all */
  readonly selection: Selected | null
  readonly first: AskedFigure
  readonly second: AskedFigure | null
}

/**
 * The choice with its ids resolved, and its open years filled in.
 * @param own columns of the visitor's open files
 */
export function outcomeSubjectOf(
  { outcomes, zone, npnru }: Choice,
  places: Places,
  coverage: readonly Coverage[],
  own: readonly OwnMeasure[] = [],
  selection: Selected | null = null
): OutcomeSubject {
  const { generation, level, shows, reference } = outcomes
  const asked = (id: string, wanted: number | null, how: OutcomesChoice['shows']): AskedFigure => {
    const measure = outcomeMeasureOf(id, own)
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
    selection,
    first: asked(outcomes.measure, outcomes.year, shows),
    second: outcomes.second === null ? null : asked(outcomes.second, outcomes.secondYear, 'value')
  }
}

/** The SQL question behind an indicator; null for money and for columns of the visitor's, which have their own. */
export function questionOf(
  subject: Pick<OutcomeSubject, 'generation' | 'level' | 'npnru' | 'selection'>,
  { measure, shows, from, year }: AskedFigure
): OutcomeQuestion | null {
  if (measure.kind !== 'indicator') return null
  const { generation, level } = subject
  return {
    indicator: measure.indicator,
    table: indicatorTable(measure.indicator, generation),
    ...membersOf(subject),
    sameIn: shows === 'change' && from !== null && level !== 'neighbourhood' ? [from, year] : null
  }
}

/**
 * The neighbourhoods that a level's figures are made of. At their own level the question takes them all, and filters
 * choose among its rows: a scale is cut from every area, whatever is filtered.
 */
export function membersOf({
  generation,
  level,
  npnru,
  selection
}: Pick<OutcomeSubject, 'generation' | 'level' | 'npnru' | 'selection'>): Pick<
  OutcomeQuestion,
  'generation' | 'level' | 'npnru' | 'codes'
> {
  if (level === 'neighbourhood') return { generation, level, npnru: 'all', codes: null }
  return { generation, level, npnru, codes: selection && [...selection.codes] }
}
