import type { TakeAway } from '../../exports/data/index.ts'
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

/** What can be taken away from the screen as it stands: made when it is asked for. */
export interface OnScreen {
  /** how many rows the table has */
  readonly rows: number
  method(): Method
  takeAway(): TakeAway
}

/** The outcomes that filters and brushes keep; null until there are any figures. */
export function outcomesOnScreen(outcomes: Outcomes): OnScreen | null {
  const { atlas, rows, kept, coverage } = outcomes
  const { ready } = outcomes.latest
  if (!ready) return null
  const keptRows = rows.filter((row) => kept[row.index] === 1)
  const method = () => {
    const { selected } = outcomes
    const filters = outcomeChips(atlas.navigation.choice, ready.subject, selected).map(({ text }) => text)
    const selecting = selected.isAsked
      ? [{ says: 'Quartiers que le filtre et les formes gardent', sql: selected.filter.sql }]
      : []
    return outcomeMethod(filters, ready, selecting, coverage.value ?? [], atlas.tables, atlas)
  }
  return {
    rows: keptRows.length,
    method,
    takeAway: () => outcomeTakeAway(ready.subject, keptRows, ready.result.areas, method(), new Date())
  }
}

/** The rows of the map of investments; null until there are any. */
export function investmentsOnScreen(atlas: Atlas, { rows, subject, known }: Picture): OnScreen | null {
  const { figures, tables } = atlas
  const { ready } = figures
  if (!ready || !known) return null
  const inside = rows.filter(({ status }) => status !== 'outside')
  const method = () => investmentMethod(subject, [{ says: figuresSay(atlas), sql: ready.sql }], tables, atlas)
  return {
    rows: inside.length,
    method,
    takeAway: () =>
      investmentTakeAway(subject, inside, outlinesOf(subject.level.id, atlas), method(), new Date())
  }
}

/** How everything in the reading panel of the investments was made, the map included. */
export function panelMethod(atlas: Atlas): Method {
  const asked = [
    [atlas.totals, 'Chiffres du territoire'],
    [atlas.figures, figuresSay(atlas)],
    [atlas.trend, 'Évolution par année'],
    [atlas.beneficiaries, 'Principaux bénéficiaires'],
    [atlas.programmeTotals, 'Montants par programme'],
    [atlas.projects, 'Projets localisés'],
    [atlas.unplaced, 'Montants sans lieu connu à ce niveau'],
    [atlas.neighbourhoodCount, 'Nombre de quartiers']
  ] as const
  const questions = asked.flatMap(([{ ready }, says]): AskedSql[] =>
    ready ? [{ says, sql: ready.sql }] : []
  )
  return investmentMethod(atlas.subject, questions, atlas.tables, atlas)
}

function figuresSay({ subject }: Atlas): string {
  return `Carte, classement et tableau ${subject.level.by}`
}

function outlinesOf(level: Picture['subject']['level']['id'], { tables }: Atlas) {
  return level === 'contract' ? null : tables.outlines[level]
}
