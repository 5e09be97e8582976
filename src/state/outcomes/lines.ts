import type { Generation } from '../../catalogue/generation.ts'
import type { Series } from '../../charts/timeSeries.ts'
import { quartiles } from '../../core/statistics.ts'
import { formatCount } from '../../core/format.ts'
import { isCounted } from '../choices/outcomeRules.ts'
import { cellAt, undated } from './figure.ts'
import type { ReadyOutcomes } from './outcomes.svelte.ts'
import type { OutcomeRow } from './rows.ts'
import { levelWords } from './words.ts'
import { t } from '../../words/t.ts'

/**
 * The first measure over the years: the area that is picked, against the median of the areas kept that are known
 * every year, and against all QPV as published or computed.
 * @param byYear figures of the rows for each dated year of the measure, see figuresByYear
 * @returns nothing where the years are not known
 */
export function outcomeLines(
  { subject, result }: ReadyOutcomes,
  byYear: readonly Float64Array[],
  rows: readonly OutcomeRow[],
  kept: Uint8Array,
  picked: string | null
): Series[] {
  const years = subject.first.years.filter((year) => year !== undated)
  if (subject.first.measure.kind !== 'indicator' || years.length === 0) return []
  const valueOf = (code: string, year: number) => cellAt(result.own, code, year).value
  const place = picked === null ? undefined : result.areas.places[result.areas.indexOf(picked)]
  // The same areas every year: a change of who is counted is not a change of the figure.
  const isAlways = ({ index }: OutcomeRow) => byYear.every((values) => Number.isFinite(values[index]))
  const always = rows.filter((row) => kept[row.index] === 1 && isAlways(row))
  const medianOf = (some: readonly OutcomeRow[]) =>
    byYear.map((values) => quartiles(some.map(({ index }) => values[index] ?? Number.NaN)).median)
  // Its own department, whatever territory is chosen.
  const [department] = place?.departments ?? []
  const neighbours =
    subject.level === 'neighbourhood' && department
      ? rows.filter((row) => row.place.departments[0] === department && isAlways(row))
      : []
  const whole = years.map((year) => result.all.find((one) => one.year === year)?.value ?? Number.NaN)
  const words = levelWords[subject.level]
  return [
    ...(place
      ? [
          {
            id: 'picked',
            label: place.name,
            years,
            values: years.map((year) => valueOf(place.code, year)),
            kind: 'area' as const
          }
        ]
      : []),
    {
      id: 'median',
      label: t('{singular} médian des {count} connus chaque année', {
        singular: words.singular,
        count: formatCount(always.length)
      }),
      years,
      values: medianOf(always),
      kind: place ? 'reference' : 'area'
    },
    ...(neighbours.length > 1
      ? [
          {
            id: 'department',
            label: t('quartier médian du département ({count})', { count: formatCount(neighbours.length) }),
            years,
            values: medianOf(neighbours),
            kind: 'reference' as const
          }
        ]
      : []),
    // The sum of all dwarfs the figure of one.
    ...(isCounted(subject.first.measure.id)
      ? []
      : [
          {
            id: 'all',
            label: wholeLabel(subject.generation, result.all),
            years,
            values: whole,
            kind: 'reference' as const
          }
        ])
  ]
}

/** All QPV, and whose the figures over them are. */
function wholeLabel(generation: Generation, all: ReadyOutcomes['result']['all']): string {
  const what = t('ensemble des QPV {generation}', { generation })
  const known = all.filter(({ value }) => !Number.isNaN(value))
  if (known.every(({ published }) => published)) return t('{what}, publié', { what })
  return known.some(({ published }) => published)
    ? t('{what}, publié puis calculé', { what })
    : t('{what}, calculé', { what })
}
