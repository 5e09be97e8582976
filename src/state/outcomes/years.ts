import type { Generation } from '../../catalogue/generation.ts'
import { isParted } from '../../catalogue/indicators/indicator.ts'
import { fundingYears, type OutcomeMeasure } from '../../catalogue/outcomeMeasures.ts'
import type { Coverage } from '../coverage.ts'
import { undated, yearKey } from './figure.ts'
import { t } from '../../words/t.ts'

/**
 * The years in which a measure is known for a generation, oldest first; [undated] where the source does not say.
 * @param aggregate above the neighbourhood, where a weighted mean needs the population of the same year
 */
export function yearsKnown(
  measure: OutcomeMeasure,
  generation: Generation,
  coverage: readonly Coverage[],
  aggregate: boolean
): readonly number[] {
  if (measure.kind === 'funding') return fundingYears(generation)
  if (measure.kind === 'own') return measure.file === null ? [] : [undated]
  const of = (indicator: string) =>
    coverage
      .filter(
        (row) =>
          row.indicator === indicator &&
          row.level === 'neighbourhood' &&
          row.generation === generation &&
          row.known > 0
      )
      .map((row) => yearKey(row.year))
      .sort((a, b) => a - b)
  const years = of(measure.indicator.id)
  const { aggregation } = measure.indicator
  if (!aggregate || aggregation.kind !== 'weighted') return years
  const weights = of(aggregation.by)
  return years.filter((year) => weights.includes(year))
}

/** The years that one may be compared with: before it, of another edition, with no break of the series between. */
export function comparableYears(
  measure: OutcomeMeasure,
  years: readonly number[],
  year: number
): readonly number[] {
  if (measure.kind !== 'indicator') return []
  const { breaks, editions = [] } = measure.indicator
  const repeats = (from: number) => editions.some((years) => years.includes(from) && years.includes(year))
  return years.filter(
    (from) => from !== undated && from < year && !repeats(from) && !isParted(breaks, from, year)
  )
}

/** 'année non dite' or the year. */
export function yearLabel(year: number): string {
  return year === undated ? t('année non dite par la source') : String(year)
}
