import { programmes } from '../../catalogue/programmes.ts'
import { changed, type Choice } from '../choice.ts'
import { changedOutcomes } from '../choices/outcomeRules.ts'
import { undated } from '../outcomes/figure.ts'
import type { OutcomeSubject } from '../outcomes/subject.ts'
import { comparableYears } from '../outcomes/years.ts'
import type { Series, SeriesMember } from './series.ts'
import { t } from '../../words/t.ts'

/**
 * One map a year: of the chosen programmes, or of the indicator.
 * @param outcome what the view of outcomes asks; null in the others
 * @returns null where fewer than two years are known
 */
export function yearSeries(choice: Choice, outcome: OutcomeSubject | null): Series | null {
  const members = outcome ? outcomeYears(choice, outcome) : programmeYears(choice)
  const [first, last] = [members[0], members.at(-1)]
  if (!first || !last || members.length < 2) return null
  return {
    id: 'years',
    label: t('Années'),
    each: t('une carte par année'),
    within: t('{from} à {to}', { from: first.name, to: last.name }),
    varies: 'year',
    zone: choice.zone,
    members,
    caution:
      outcome && first.choice.outcomes.brushes.length < choice.outcomes.brushes.length
        ? t('L’intervalle choisi sur un graphique est celui d’une année : il ne s’applique pas à la série.')
        : ''
  }
}

function programmeYears(choice: Choice): SeriesMember[] {
  const known = programmes.flatMap(({ id, years }) =>
    choice.programmes.includes(id) && years ? [years] : []
  )
  if (known.length === 0) return []
  const first = Math.min(...known.map(([from]) => from))
  const last = Math.max(...known.map(([, to]) => to))
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
    code: String(year),
    name: String(year),
    choice: changed(choice, { years: [year, year] })
  }))
}

function outcomeYears(choice: Choice, { first }: OutcomeSubject): SeriesMember[] {
  const { measure, years, shows } = first
  return years
    .filter((year) => year !== undated)
    .filter((year) => shows !== 'change' || comparableYears(measure, years, year).length > 0)
    .map((year) => {
      const dated = changedOutcomes(choice.outcomes, { year })
      // The year on the screen loses its range with the others: one filtered map among them would mislead.
      const brushes = dated.brushes.filter(({ on }) => on !== 'first')
      return {
        code: String(year),
        name: String(year),
        choice: changed(choice, { outcomes: { ...dated, brushes } })
      }
    })
}
