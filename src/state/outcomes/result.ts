import { levelOf } from '../../catalogue/levels.ts'
import { measures } from '../../catalogue/measures.ts'
import type { Engine } from '../../engine/engine.ts'
import { figuresSql } from '../../query/figures.ts'
import { allNeighbourhoodsSql, communeFiguresSql } from '../../query/outcomes/references.ts'
import { ownFiguresSql } from '../../query/outcomes/own.ts'
import { outcomeSeriesSql, outcomeTables } from '../../query/outcomes/series.ts'
import type { OutcomeQuestion } from '../../query/outcomes/question.ts'
import type { Subject } from '../../query/subject.ts'
import { areaRows } from '../areaRows.ts'
import { recording, type AskedSql } from '../askedSql.ts'
import type { AtlasTables } from '../atlas.svelte.ts'
import type { AreaSet } from './areaSet.ts'
import { nationalFigures, type NationalFigure } from '../pages/nationalFigures.ts'
import { outcomeSeriesOf, undated, yearKey, type OutcomeCell, type OutcomeSeries } from './figure.ts'
import { membersOf, questionOf, type AskedFigure, type OutcomeSubject } from './subject.ts'
import { levelWords, measureText } from './words.ts'
import { t } from '../../words/t.ts'

/** What one figure of a reference is, and where it comes from. */
export interface ReferenceFigure {
  readonly value: number
  readonly year: number
  /** the producer's own; else made of the QPV as the indicator's rule allows */
  readonly published: boolean
}

/** Everything that the view of outcomes shows, of one question: it is replaced whole. */
export interface OutcomeResult {
  readonly areas: AreaSet
  /** every statement that was run for it, in order */
  readonly asked: readonly AskedSql[]
  /** of a change above the neighbourhood, made of the QPV known in both years alone */
  readonly first: OutcomeSeries
  /** the first measure of every QPV known in each year */
  readonly own: OutcomeSeries
  readonly second: OutcomeSeries | null
  /** the first measure at every QPV of the generation, whatever the level; null for money */
  readonly neighbourhoods: OutcomeSeries | null
  /** the first measure over all QPV, by year; empty for money */
  readonly all: readonly (ReferenceFigure & { readonly known: number; readonly parts: number })[]
  /** the first measure by group of QPV (department or contract), when a gap is measured from it */
  readonly groups: OutcomeSeries | null
  /** the first measure of the communes of each QPV, when a gap is measured from them */
  readonly communes: ReadonlyMap<string, readonly ReferenceFigure[]> | null
  /** national figures that public pages give, the nearest in time first, when a gap is measured from them */
  readonly national: readonly NationalFigure[]
}

/** Asks DuckDB for all of it. @throws QueryError, DataError; the signal's reason when cancelled */
export async function outcomeResult(
  engine: Engine,
  subject: OutcomeSubject,
  areas: AreaSet,
  tables: AtlasTables,
  signal: AbortSignal
): Promise<OutcomeResult> {
  const asked: AskedSql[] = []
  const saying = (says: string) => recording(engine, says, asked)
  const series = async (
    figure: AskedFigure,
    at: Pick<OutcomeSubject, 'generation' | 'level' | 'npnru' | 'selection'>
  ) => {
    const question = questionOf(at, figure)
    const asking = saying(`${measureText(figure)} ${levelWords[at.level].by}`)
    if (question) return indicatorSeries(asking, question, signal)
    return figure.measure.kind === 'own'
      ? ownSeries(asking, at, figure.measure, signal)
      : fundingSeries(asking, subject, figure, areas, tables, signal)
  }
  const { first, second } = subject
  const question = questionOf(subject, first)
  const byQpv = { ...subject, level: 'neighbourhood' as const }
  const firstSeries = await series(first, subject)
  return {
    areas,
    asked,
    first: firstSeries,
    own: question?.sameIn ? await series({ ...first, shows: 'value' }, subject) : firstSeries,
    second: second && (await series(second, subject)),
    neighbourhoods:
      question &&
      (subject.level === 'neighbourhood' ? firstSeries : await series({ ...first, shows: 'value' }, byQpv)),
    all: question
      ? await allFigures(
          saying(t('{measure}, ensemble des quartiers', { measure: measureText(first) })),
          question,
          signal
        )
      : [],
    groups:
      question &&
      first.shows === 'gap' &&
      (first.reference === 'department' || first.reference === 'contract')
        ? await series(
            { ...first, shows: 'value' },
            { ...subject, npnru: 'all', selection: null, level: first.reference }
          )
        : null,
    communes:
      question && first.shows === 'gap' && first.reference === 'commune'
        ? await communeFigures(
            saying(t('{measure}, communes des quartiers', { measure: measureText(first) })),
            question,
            signal
          )
        : null,
    national:
      question && first.shows === 'gap' && first.reference === 'france'
        ? nationalFigures(
            await tables.columns('indicators_national'),
            question.indicator.id,
            'france',
            first.year === undated ? Number.NaN : first.year
          )
        : []
  }
}

async function indicatorSeries(
  engine: Engine,
  question: OutcomeQuestion,
  signal: AbortSignal
): Promise<OutcomeSeries> {
  for (const table of outcomeTables(question)) await engine.load(table)
  return outcomeSeriesOf(await engine.run(outcomeSeriesSql(question), signal))
}

/** A column of the visitor's; nothing while its file is not open in this browser. */
async function ownSeries(
  engine: Engine,
  at: Pick<OutcomeSubject, 'generation' | 'level' | 'npnru' | 'selection'>,
  { figure, file }: Extract<AskedFigure['measure'], { kind: 'own' }>,
  signal: AbortSignal
): Promise<OutcomeSeries> {
  if (file === null) return new Map()
  if (at.generation === '2015') await engine.load('neighbourhoods_2015')
  return outcomeSeriesOf(await engine.run(ownFiguresSql(figure, membersOf(at)), signal))
}

/** Euros per inhabitant of the QPV, by the same path as on the map of investments: what the files leave out is missing. */
async function fundingSeries(
  engine: Engine,
  { level }: OutcomeSubject,
  { measure, year }: AskedFigure,
  areas: AreaSet,
  { places, gaps }: AtlasTables,
  signal: AbortSignal
): Promise<OutcomeSeries> {
  if (measure.kind !== 'funding') throw new Error(`${measure.id} is not an amount`)
  const subject: Subject = {
    zone: null,
    programmes: measure.programmes,
    funder: null,
    years: [year, year],
    // A contract's amount is not told by neighbourhood: that of some of them over the people of all would be false.
    npnru: 'all',
    level: levelOf(level),
    measure: measures.find(({ id }) => id === 'per-inhabitant')!
  }
  const columns = await engine.run(figuresSql(subject), signal)
  const rows = areaRows(columns, subject, places, gaps)
  return new Map(
    rows.flatMap((row): [string, Map<number, OutcomeCell>][] => {
      if (row.status === 'outside') return []
      const cell = {
        value: row.status === 'missing' ? Number.NaN : row.perInhabitant,
        status: row.status,
        known: row.status === 'missing' ? 0 : (areas.places[row.index]?.neighbourhoods ?? 0),
        parts: areas.places[row.index]?.neighbourhoods ?? 0,
        note: null
      }
      return [[row.place.code, new Map([[year, cell]])]]
    })
  )
}

async function allFigures(
  engine: Engine,
  question: OutcomeQuestion,
  signal: AbortSignal
): Promise<OutcomeResult['all']> {
  for (const table of outcomeTables({ ...question, level: 'department' })) await engine.load(table)
  const columns = await engine.run(allNeighbourhoodsSql(question), signal)
  const [years, values] = [columns.numbers('year'), columns.numbers('value')]
  const [published, known, parts] = ['published', 'known', 'parts'].map((name) => columns.numbers(name))
  return Array.from(years, (year, row) => ({
    year: yearKey(year),
    value: values[row] ?? Number.NaN,
    published: published?.[row] === 1,
    known: known?.[row] ?? 0,
    parts: parts?.[row] ?? 0
  }))
}

async function communeFigures(
  engine: Engine,
  question: OutcomeQuestion,
  signal: AbortSignal
): Promise<ReadonlyMap<string, readonly ReferenceFigure[]>> {
  await engine.load('indicators_communes')
  const columns = await engine.run(communeFiguresSql(question), signal)
  const [years, values] = [columns.numbers('year'), columns.numbers('value')]
  const found = new Map<string, ReferenceFigure[]>()
  columns.texts('code').forEach((code, row) => {
    const figure = { year: yearKey(years[row]), value: values[row] ?? Number.NaN, published: true }
    found.set(code ?? '', [...(found.get(code ?? '') ?? []), figure])
  })
  return found
}
