import type { OwnMeasure } from '../../catalogue/ownMeasures.ts'
import { hasNumber } from '../../catalogue/status.ts'
import type { Engine } from '../../engine/engine.ts'
import { frameOf } from '../../geo/frame.ts'
import { mapTypeOf } from '../../maps/index.ts'
import type { BaseGeography } from '../../maps/baseStyle.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import type { Choice } from '../choice.ts'
import type { OutcomesChoice } from '../choices/outcomes.ts'
import type { Coverage } from '../coverage.ts'
import type { AreaSet } from '../outcomes/areaSet.ts'
import { firstCell, secondCell } from '../outcomes/cells.ts'
import { outcomesToExport, type OutcomesShown } from '../outcomes/mapToExport.ts'
import { closeAt, outcomeDrawing, paintOutcomes } from '../outcomes/paint.ts'
import { outcomeResult, type OutcomeResult } from '../outcomes/result.ts'
import { keptMask, outcomeRows, type OutcomeRow } from '../outcomes/rows.ts'
import { outcomeScale, type OutcomeScale } from '../outcomes/scale.ts'
import { outcomeSubjectOf, type OutcomeSubject, type Selected } from '../outcomes/subject.ts'
import { canBePinned, lacks, lackTexts, scaleText, zoomOf, type DrawMember, type Lack } from './drawing.ts'
import type { Series, SeriesMember } from './series.ts'

/** What the view of outcomes knows and a map of it is drawn with. */
export interface OutcomeKnowledge {
  readonly geography: BaseGeography
  readonly coverage: { readonly value: readonly Coverage[] | null }
  /** columns of the visitor's open files */
  readonly own: readonly OwnMeasure[]
  readonly selected: OutcomesShown['outcomes']['selected'] & {
    /** null: every neighbourhood; undefined: not yet known */
    at(level: OutcomesChoice['level']): Selected | null | undefined
  }
  /** null while those of 2015 arrive */
  areasAt(level: OutcomesChoice['level']): AreaSet | null
}

/** The same with what runs its questions. */
export interface OutcomeGround {
  readonly engine: Engine
  readonly tables: AtlasTables
  readonly knowledge: OutcomeKnowledge
  /** of the screen's map, whose symbols the paper keeps */
  readonly widthPx: number
  readonly heightPx: number
}

/** The question of a choice; null while years, outlines or the selection are not known. */
export function outcomeSubjectIn(
  { coverage, own, selected }: OutcomeKnowledge,
  { places }: AtlasTables,
  choice: Choice
): OutcomeSubject | null {
  const selection = selected.at(choice.outcomes.level)
  if (!coverage.value || selection === undefined) return null
  return outcomeSubjectOf(choice, places, coverage.value, own, selection)
}

/** An answer before any territory is looked at. */
interface Answered {
  readonly key: string
  readonly areas: AreaSet
  readonly result: OutcomeResult
}

/**
 * Makes ready to draw maps of outcomes, each as the screen would draw it.
 * @param members those that are asked for
 * @param isShared whether the classes of years are those of all of them; territories always share theirs, which are
 * cut from every area of the country
 * @throws QueryError, DataError; the signal's reason when cancelled
 */
export async function outcomeMaps(
  ground: OutcomeGround,
  series: Series,
  members: readonly SeriesMember[],
  isShared: boolean,
  signal: AbortSignal
): Promise<DrawMember> {
  const { tables, knowledge, widthPx, heightPx } = ground
  const { places, outlines } = tables
  const ask = asking(ground)
  const shared = isShared && series.varies === 'year' ? await yearsScale(ask, series, signal) : null
  return async (member, signal) => {
    const pinned = shared && canBePinned(shared.limits) ? shared.limits : member.choice.outcomes.bounds
    const choice = { ...member.choice, outcomes: { ...member.choice.outcomes, bounds: pinned } }
    const { outcomes, zone } = choice
    const { subject, areas, rows } = await ask(choice, signal)
    const kept = keptMask(rows, outcomes.brushes)
    const zoom = zoomOf(choice, frameOf(zone, places, outlines), widthPx, heightPx)
    const { picture, legend } = paintOutcomes(
      rows,
      kept,
      areas,
      subject,
      shared ?? scaleOf(rows, subject, choice),
      outcomeDrawing(outcomes.map, closeAt(zoom), widthPx, heightPx)
    )
    const map = outcomesToExport({
      outcomes: {
        atlas: { tables, navigation: { choice } },
        coverage: knowledge.coverage,
        geography: knowledge.geography,
        choice: outcomes,
        selected: knowledge.selected
      },
      subject,
      map: outcomes.map,
      type: mapTypeOf(outcomes.map),
      picture: { ...picture, selected: outcomes.picked ? areas.indexOf(outcomes.picked) : -1, hovered: -1 },
      legend,
      width: widthPx,
      height: heightPx
    })
    if (!map) throw new Error(`no map of ${member.name}`)
    const lack = lackOf(
      rows.filter((_, i) => kept[i] === 1),
      outcomes.map === 'bivariate'
    )
    const isAlike = isShared || series.varies === 'territory'
    return {
      map: {
        ...map,
        cautions: [...lackTexts(lack), ...map.cautions, scaleText(isAlike, members.length)]
      },
      choice,
      lack
    }
  }
}

function lackOf(kept: readonly OutcomeRow[], isCrossed: boolean): Lack {
  if (kept.length === 0) return lacks.territory
  const isTold = ({ first, second }: OutcomeRow) =>
    hasNumber(first.status) && (!isCrossed || hasNumber(second.status))
  return kept.some(isTold) ? lacks.nothing : lacks.figures
}

function scaleOf(rows: readonly OutcomeRow[], subject: OutcomeSubject, choice: Choice): OutcomeScale {
  const { classing, classes, outcomes } = choice
  return outcomeScale(rows, subject, { map: outcomes.map, classing, classes, bounds: outcomes.bounds })
}

/** Asks what the screen would ask. Only the latest answer is kept: territories of a series share it. */
function asking({ engine, tables, knowledge }: OutcomeGround) {
  let latest: Answered | null = null
  return async (choice: Choice, signal: AbortSignal) => {
    const { level } = choice.outcomes
    const subject = outcomeSubjectIn(knowledge, tables, choice)
    const areas = latest?.areas.level === level ? latest.areas : knowledge.areasAt(level)
    if (!subject || !areas) throw new Error('years, outlines or the selection are not known yet')
    const key = JSON.stringify([
      level,
      subject.npnru,
      asked(subject.first),
      subject.second && asked(subject.second)
    ])
    if (latest?.key !== key)
      latest = { key, areas, result: await outcomeResult(engine, subject, areas, tables, signal) }
    signal.throwIfAborted()
    const { result } = latest
    const rows = outcomeRows(areas, subject, firstCell(subject, result), secondCell(subject, result))
    return { subject, areas, rows }
  }
}

function asked({ measure, year, from, shows, reference }: OutcomeSubject['first']) {
  return [measure.id, year, from, shows, reference]
}

/** Cut from the areas of all years. */
async function yearsScale(
  ask: ReturnType<typeof asking>,
  { members }: Series,
  signal: AbortSignal
): Promise<OutcomeScale | null> {
  const [first] = members
  if (!first) return null
  const rows: OutcomeRow[] = []
  let subject: OutcomeSubject | null = null
  for (const { choice } of members) {
    const answer = await ask(choice, signal)
    subject ??= answer.subject
    rows.push(...answer.rows)
  }
  return subject && scaleOf(rows, subject, first.choice)
}
