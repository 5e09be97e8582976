import type { TakeAway } from '../../exports/data/index.ts'
import type { Subject } from '../../query/subject.ts'
import type { AskedSql } from '../askedSql.ts'
import type { Atlas } from '../atlas.svelte.ts'
import { outcomeChips } from '../outcomes/chips.ts'
import type { Outcomes } from '../outcomes/outcomes.svelte.ts'
import type { Picture } from '../picture.svelte.ts'
import { investmentMethod } from './investmentMethod.ts'
import { investmentTakeAway } from './investments.ts'
import type { Method } from './method.ts'
import { outcomeMethod } from './outcomeMethod.ts'
import { outcomeTakeAway } from './outcomes.ts'
import { t } from '../../words/t.ts'

/** What can be taken away from the screen: as it stands when it is asked for, a brush costs nothing before. */
export interface OnScreen {
  method(): Method
  takeAway(): TakeAway
}

/** The outcomes that filters and brushes keep; null until there are any figures. */
export function outcomesOnScreen(outcomes: Outcomes): OnScreen | null {
  const { atlas } = outcomes
  const { ready } = outcomes.latest
  if (!ready) return null
  const method = () => {
    const { selected, coverage } = outcomes
    const filters = outcomeChips(atlas.navigation.choice, ready.subject, selected).map(({ text }) => text)
    const selecting = selected.isAsked
      ? [{ says: t('Quartiers que le filtre et les formes gardent'), sql: selected.filter.sql }]
      : []
    return outcomeMethod(filters, ready, selecting, coverage.value ?? [], atlas.tables, atlas)
  }
  return {
    method,
    takeAway() {
      const { rows, kept } = outcomes
      const keptRows = rows.filter((row) => kept[row.index] === 1)
      return outcomeTakeAway(ready.subject, keptRows, ready.result.areas, method(), new Date())
    }
  }
}

/** The rows of the map of investments; null until there are any. */
export function investmentsOnScreen(atlas: Atlas, picture: Picture): OnScreen | null {
  const { ready } = atlas.figures
  if (!ready || !picture.known) return null
  const { subject, sql } = ready
  const method = () => investmentMethod(subject, [{ says: figuresSay(subject), sql }], atlas.tables, atlas)
  return {
    method,
    takeAway() {
      const rows = picture.rows.filter(({ status }) => status !== 'outside')
      const { id } = subject.level
      const outlines = id === 'contract' ? null : atlas.tables.outlines[id]
      return investmentTakeAway(subject, rows, outlines, method(), new Date())
    }
  }
}

/** How everything in the reading panel of the investments was made, the map included. */
export function panelMethod(atlas: Atlas): Method {
  const asked = [
    [atlas.totals, t('Chiffres du territoire')],
    [atlas.figures, figuresSay(atlas.subject)],
    [atlas.trend, t('Évolution par année')],
    [atlas.beneficiaries, t('Principaux bénéficiaires')],
    [atlas.programmeTotals, t('Montants par programme')],
    [atlas.projects, t('Projets localisés')],
    [atlas.unplaced, t('Montants sans lieu connu à ce niveau')],
    [atlas.neighbourhoodCount, t('Nombre de quartiers')]
  ] as const
  const questions = asked.flatMap(([{ ready }, says]): AskedSql[] =>
    ready ? [{ says, sql: ready.sql }] : []
  )
  return investmentMethod(atlas.subject, questions, atlas.tables, atlas)
}

function figuresSay({ level }: Subject): string {
  return t('Carte, classement et tableau {by}', { by: level.by })
}
