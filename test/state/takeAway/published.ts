import { readFileSync } from 'node:fs'
import type { Manifest } from '../../../src/catalogue/manifest.ts'
import type { TableName } from '../../../src/catalogue/tables/index.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { outlinesFromArrow } from '../../../src/geo/outlines.ts'
import { places2015 } from '../../../src/geo/places2015.ts'
import type { AtlasTables } from '../../../src/state/atlas.svelte.ts'
import { opening, type Choice } from '../../../src/state/choice.ts'
import { changedOutcomes } from '../../../src/state/choices/outcomeRules.ts'
import type { OutcomesChoice } from '../../../src/state/choices/outcomes.ts'
import { coverageOf } from '../../../src/state/coverage.ts'
import { gapsOf } from '../../../src/state/gaps.ts'
import { areaSetOf } from '../../../src/state/outcomes/areaSet.ts'
import { firstCell, secondCell } from '../../../src/state/outcomes/cells.ts'
import { outcomeResult } from '../../../src/state/outcomes/result.ts'
import { keptMask, outcomeRows } from '../../../src/state/outcomes/rows.ts'
import { outcomeSubjectOf } from '../../../src/state/outcomes/subject.ts'
import { noOwnTables } from '../../engine/noOwnTables.ts'
import { openDatabase, publishedPlaces, tableBytes, tableColumns } from '../../sql/database.ts'

const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest

/** The tables as the page has them when it opens. */
export const tables: AtlasTables = {
  manifest,
  places: publishedPlaces(),
  outlines: {
    neighbourhood: outlinesFromArrow(tableBytes('neighbourhood_outlines')),
    department: outlinesFromArrow(tableBytes('department_outlines')),
    region: outlinesFromArrow(tableBytes('region_outlines'))
  },
  openingFigures: tableColumns('opening_figures'),
  gaps: gapsOf(tableColumns('gaps')),
  files: { manifest, bytes: (name) => Promise.resolve(tableBytes(name)) },
  columns: (name) => Promise.resolve(tableColumns(name)),
  outlines2015: () => Promise.resolve(outlinesFromArrow(tableBytes('neighbourhood_outlines_2015')))
}

export const coverage = coverageOf(tableColumns('indicator_coverage'))

/** The shipped DuckDB as the views ask it, with the tables that they say they need and no other. */
export async function engineWith(names: readonly TableName[]): Promise<Engine> {
  const { run } = await openDatabase(names)
  return {
    run: (sql) => Promise.resolve().then(() => run(sql)),
    load: () => Promise.resolve(),
    ...noOwnTables
  }
}

/** The view of outcomes after a change of its opening: choice, result, rows and those that are kept. */
export async function outcomesAfter(
  engine: Engine,
  change: Partial<OutcomesChoice>,
  rest: Partial<Choice> = {}
) {
  const choice = { ...opening, ...rest, outcomes: changedOutcomes(opening.outcomes, change) }
  const subject = outcomeSubjectOf(choice, tables.places, coverage)
  const areas = areaSetOf(subject.generation, subject.level, tables, {
    places: places2015(tableColumns('neighbourhoods_2015'), tables.places),
    outlines: await tables.outlines2015()
  })
  if (!areas) throw new Error('no areas')
  const result = await outcomeResult(engine, subject, areas, tables, new AbortController().signal)
  const rows = outcomeRows(areas, subject, firstCell(subject, result), secondCell(subject, result))
  const kept = keptMask(rows, choice.outcomes.brushes)
  return { choice, subject, result, areas, kept: rows.filter((row) => kept[row.index] === 1) }
}
