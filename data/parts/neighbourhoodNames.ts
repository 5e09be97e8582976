import { neighbourhoodNames as schema } from '../../src/catalogue/tables/names.ts'
import { nameChecks } from '../checks/nameChecks.ts'
import { rowsOf, type Part } from '../part.ts'
import { readPageNames } from '../readers/pageNames.ts'
import type { Neighbourhood2015Row } from '../tables/neighbourhoods2015.ts'
import { neighbourhoodNameRows } from '../tables/neighbourhoodNames.ts'
import type { Geography } from './geography.ts'

/**
 * Table neighbourhood_names, made of the QPV 2015 and of the pages collected by hand.
 * @throws DataError naming file, row and column where a page's row does not fit
 */
export function neighbourhoodNamesPart(
  rows2015: readonly Neighbourhood2015Row[],
  { crosswalk, neighbourhoods }: Pick<Geography, 'crosswalk' | 'neighbourhoods'>
): Part {
  const former = rows2015.map((row) => ({
    code: row.code,
    name: String(row['name']),
    outlined: row.outlined,
    communes: row.commune_names,
    department: row.department
  }))
  const officials = neighbourhoods.map((row) => ({
    code: row.code,
    name: String(row['name']),
    department: row.department
  }))
  const pageNames = readPageNames()
  const rows = neighbourhoodNameRows(
    former,
    pageNames,
    crosswalk,
    new Map(officials.map(({ code, name }) => [code, name]))
  )
  return {
    tables: [
      {
        schema,
        rows: rowsOf(rows),
        sources: [
          'anct-qpv-2015',
          'insee-population-qpv-2015',
          'faubourg-npnru-interest',
          'faubourg-npnru-projects',
          'anct-qpv-2024'
        ]
      }
    ],
    readings: [],
    checks: nameChecks(rows, former, pageNames, officials)
  }
}
