import type { Choice } from '../choice.ts'
import { changedOutcomes } from '../choices/outcomeRules.ts'
import type { Shape } from '../../geo/shapes/shape.ts'
import { isIncomplete, noFilter, type Filter } from '../../query/selection/filter.ts'
import { outcomes, type OutcomesChoice } from '../choices/outcomes.ts'
import { without } from '../selection/edits.ts'
import { conditionChip, filterWords, type Told } from '../selection/words.ts'
import type { SelectedNeighbourhoods } from './selected.svelte.ts'
import type { OutcomeSubject } from './subject.ts'
import { formatAsked, formatFigure, lowered, measureText } from './words.ts'
import { t } from '../../words/t.ts'

/** An active filter in words, and the change that takes it back. */
export interface OutcomeChip {
  readonly key: string
  readonly text: string
  readonly cleared: Partial<Choice>
}

/** Every filter in force: territory, NPNRU, conditions, shapes, each brush. */
export function outcomeChips(
  choice: Choice,
  subject: OutcomeSubject,
  words: Pick<SelectedNeighbourhoods, 'told' | 'nameOf'>
): OutcomeChip[] {
  const { brushes } = choice.outcomes
  return [
    ...(subject.zone ? [{ key: 'zone', text: subject.zone.name, cleared: { zone: null } }] : []),
    ...(subject.npnru === 'all'
      ? []
      : [
          {
            key: 'npnru',
            text: subject.npnru === 'with' ? t('NPNRU seulement') : t('Hors NPNRU'),
            cleared: { npnru: 'all' as const }
          }
        ]),
    ...filterChips(choice.outcomes, words.told),
    ...shapeChips(choice.outcomes, words.nameOf),
    ...brushes.flatMap(({ on, min, max }) => {
      const figure = subject[on]
      if (!figure) return []
      const format = on === 'first' ? formatAsked : formatFigure
      return {
        key: on,
        text: t('{measure}\u00a0: {from} à {to}', {
          measure: measureText(figure),
          from: format(figure, min),
          to: format(figure, max)
        }),
        cleared: { outcomes: { ...choice.outcomes, brushes: brushes.filter((one) => one.on !== on) } }
      }
    })
  ]
}

/** The conditions that all must hold, each by itself; else the filter as one. */
function filterChips(choice: OutcomesChoice, told: Told): OutcomeChip[] {
  const { filter } = choice
  if (isIncomplete(filter)) return []
  const chip = (key: string, text: string, left: Filter): OutcomeChip => ({
    key,
    text,
    cleared: { outcomes: { ...choice, filter: left } }
  })
  if (filter.join === 'or' || filter.not) return [chip('filter', filterWords(filter, told), noFilter)]
  return filter.parts.flatMap((part, i) =>
    isIncomplete(part)
      ? []
      : chip(
          `filter-${i}`,
          part.kind === 'group' ? filterWords(part, told) : conditionChip(part, told),
          without(filter, [i]).filter
        )
  )
}

/** Each shape, and what it takes to be caught by one where that is not to touch it. */
function shapeChips(choice: OutcomesChoice, nameOf: (shape: Shape) => string): OutcomeChip[] {
  const { shapes, rule } = choice
  const how =
    rule.kind === 'share'
      ? ` (${t('au moins {percent}\u00a0% de sa surface', { percent: rule.percent })})`
      : { touch: '', point: ` (${t('par son centre')})` }[rule.kind]
  const named = (shape: Shape) =>
    shape.effect === 'out' ? t('Hors {shape}', { shape: lowered(nameOf(shape)) }) : nameOf(shape)
  return shapes.map((shape, i) => ({
    key: `shape-${i}`,
    text: `${named(shape)}${how}`,
    cleared: { outcomes: { ...choice, shapes: shapes.toSpliced(i, 1) } }
  }))
}

/** The change that takes every filter back. */
export function withoutFilters(choice: Choice): Partial<Choice> {
  return {
    zone: null,
    npnru: 'all',
    outcomes: changedOutcomes(choice.outcomes, {
      brushes: outcomes.opening.brushes,
      filter: outcomes.opening.filter,
      shapes: outcomes.opening.shapes
    })
  }
}
