import { communes } from './communes.ts'
import { funding, gaps, openingFigures } from './funding.ts'
import {
  crosswalk,
  departmentOutlines,
  neighbourhoodOutlines,
  neighbourhoods,
  npnru,
  regionOutlines,
  territories
} from './geography.ts'
import { p147Beneficiaries, p147BudgetAnnex, p147Departments, p147Grants, p147Years } from './grants.ts'
import {
  indicatorCoverage,
  indicators2024,
  indicatorsCommunes,
  indicatorsEmployment,
  indicatorsIncome,
  indicatorsPopulation
} from './indicators.ts'
import { neighbourhoodNames } from './names.ts'
import { neighbourhoodOutlines2015, neighbourhoods2015 } from './neighbourhoods2015.ts'
import {
  agreements,
  documentFacts,
  events,
  fundingShares,
  indicatorsNational,
  names,
  partners,
  programmes,
  programmeSites
} from './partners.ts'
import { pnruPerimeters } from './pnru.ts'
import { neighbourhoodProgrammes, programmePresence } from './presence.ts'
import type { TableSchema } from './schema.ts'

/**
 * The tables that the pipeline writes under public/data and the browser reads: their one description. The
 * writer refuses a row that does not fit, the browser a file whose columns differ, and docs/data.md is made of it.
 */
export const tables = [
  territories,
  neighbourhoods,
  neighbourhoodOutlines,
  departmentOutlines,
  regionOutlines,
  neighbourhoods2015,
  neighbourhoodOutlines2015,
  neighbourhoodNames,
  crosswalk,
  npnru,
  communes,
  funding,
  gaps,
  openingFigures,
  p147Years,
  p147Departments,
  p147Beneficiaries,
  p147Grants,
  p147BudgetAnnex,
  indicatorsIncome,
  indicatorsEmployment,
  indicatorsPopulation,
  indicators2024,
  indicatorsCommunes,
  indicatorCoverage,
  indicatorsNational,
  programmes,
  partners,
  names,
  fundingShares,
  agreements,
  events,
  programmeSites,
  documentFacts,
  programmePresence,
  neighbourhoodProgrammes,
  pnruPerimeters
] as const

export type TableName = (typeof tables)[number]['name']

/** The schema of a table. @throws Error when there is none of that name: a fault of this program */
export function schemaOf(name: TableName): TableSchema {
  const schema = tables.find((table) => table.name === name)
  if (!schema) throw new Error(`no table ${name}`)
  return schema
}
