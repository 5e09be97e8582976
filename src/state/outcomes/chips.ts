import type { Choice } from '../choice.ts'
import { changedOutcomes } from '../choices/outcomeRules.ts'
import { outcomes } from '../choices/outcomes.ts'
import type { OutcomeSubject } from './subject.ts'
import { formatAsked, formatFigure, measureText } from './words.ts'

/** An active filter in words, and the change that takes it back. */
export interface OutcomeChip {
  readonly key: string
  readonly text: string
  readonly cleared: Partial<Choice>
}

/** Every filter in force: territory, NPNRU, each brush. */
export function outcomeChips(choice: Choice, subject: OutcomeSubject): OutcomeChip[] {
  const { brushes } = choice.outcomes
  return [
    ...(subject.zone ? [{ key: 'zone', text: subject.zone.name, cleared: { zone: null } }] : []),
    ...(subject.npnru === 'all'
      ? []
      : [
          {
            key: 'npnru',
            text: subject.npnru === 'with' ? 'NPNRU seulement' : 'Hors NPNRU',
            cleared: { npnru: 'all' as const }
          }
        ]),
    ...brushes.flatMap(({ on, min, max }) => {
      const figure = subject[on]
      if (!figure) return []
      const format = on === 'first' ? formatAsked : formatFigure
      return {
        key: on,
        text: `${measureText(figure)}\u00a0: ${format(figure, min)} à ${format(figure, max)}`,
        cleared: { outcomes: { ...choice.outcomes, brushes: brushes.filter((one) => one.on !== on) } }
      }
    })
  ]
}

/** The change that takes every filter back. */
export function withoutFilters(choice: Choice): Partial<Choice> {
  return {
    zone: null,
    npnru: 'all',
    outcomes: changedOutcomes(choice.outcomes, { brushes: outcomes.opening.brushes })
  }
}
