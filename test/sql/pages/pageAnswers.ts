import { indicators } from '../../../src/catalogue/indicators/index.ts'
import type { TableName } from '../../../src/catalogue/tables/index.ts'
import { areaFiguresSql } from '../../../src/query/pages/areaFigures.ts'
import type { Generation } from '../../../src/catalogue/generation.ts'
import type { AreaSet } from '../../../src/query/pages/areaSet.ts'
import { setFiguresSql } from '../../../src/query/pages/setFigures.ts'
import { givenFigures, setFigures, type Figure } from '../../../src/state/pages/figure.ts'
import type { openDatabase } from '../database.ts'

export type Database = Awaited<ReturnType<typeof openDatabase>>

/** The tables that the figures of pages come from. */
export const pageTables: readonly TableName[] = [
  'territories',
  'neighbourhoods',
  'neighbourhoods_2015',
  'crosswalk',
  'indicators_2024',
  'indicators_income',
  'indicators_employment',
  'indicators_population',
  'indicators_communes',
  'funding'
]

/** The figures of one QPV as its page shows them. */
export function ofArea(database: Database, code: string, generation: Generation) {
  return (
    givenFigures(database.run(areaFiguresSql([code], generation))).get(code) ?? new Map<string, Figure[]>()
  )
}

/** The figures of a set of QPV as a page shows them. */
export function ofSet(
  database: Database,
  set: Omit<AreaSet, 'id'>,
  generation: Generation,
  rule: 'made' | 'median' = 'made'
) {
  const sql = setFiguresSql([{ id: 'set', ...set }], generation, indicators)
  return setFigures(database.run(sql), () => rule).get('set') ?? new Map<string, Figure[]>()
}

/** The figure of a year; NaN for the figures that say none. */
export function inYear(figures: ReadonlyMap<string, readonly Figure[]>, indicator: string, year: number) {
  return figures.get(indicator)?.find((figure) => Object.is(figure.year, year))
}
