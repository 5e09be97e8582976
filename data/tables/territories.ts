import type { Cog } from '../readers/cog.ts'
import type { Position } from '../readers/communeCentres.ts'
import { isOverseas, type ContractTerritory } from './contractTerritories.ts'
import { frenchName } from './frenchName.ts'
import { contractRows, groupingRows } from './groupedTerritories.ts'
import { groupingOf, type NeighbourhoodRow } from './neighbourhoods.ts'
import {
  communeCount,
  firstGenerationPopulation,
  inhabitants,
  known,
  middle,
  neighbourhoodFigures,
  place,
  sortedCodes,
  withoutContract,
  type TerritoryRow
} from './territoryRow.ts'

export type { TerritoryRow } from './territoryRow.ts'

/** Where each area of one level stands: label points of the outlines of departments and regions. */
export interface LabelPoints {
  readonly departments: ReadonlyMap<string, Position>
  readonly regions: ReadonlyMap<string, Position>
}

/** Code of the only row of level country. */
export const countryCode = 'FR'

/** The middle of the Hexagone, where the map opens. */
const middleOfFrance: Position = [2.45, 46.6]

/**
 * The country, regions, departments, EPCI that have a QPV, contracts, then communes that have a QPV; each level
 * sorted by code. An EPT of Greater Paris stands among the EPCI, under the métropole that it is part of. Overseas
 * collectivities stand as a department and as a region of one code (978, 987), as the COG has them.
 * @throws DataError when an area has no name or no place
 */
export function territoryRows(
  cog: Cog,
  contracts: readonly ContractTerritory[],
  neighbourhoods: readonly NeighbourhoodRow[],
  centres: ReadonlyMap<string, Position>,
  labels: LabelPoints
): TerritoryRow[] {
  const departments = sortedCodes([
    ...labels.departments.keys(),
    ...neighbourhoods.map((row) => row.department),
    ...contracts.flatMap((contract) => contract.departments)
  ])
  const regions = sortedCodes(departments.map((code) => known(cog.departments, code, 'department').region))
  const communes = sortedCodes(neighbourhoods.flatMap((row) => row.communes.split(';')))
  return [
    countryRow(cog, contracts, neighbourhoods),
    ...regions.map((code) => regionRow(code, cog, departments, contracts, neighbourhoods, labels)),
    ...departments.map((code) => departmentRow(code, cog, contracts, neighbourhoods, labels)),
    ...groupingRows(cog, neighbourhoods),
    ...contractRows(contracts, cog, neighbourhoods),
    ...communes.map((code) => communeRow(code, cog, neighbourhoods, centres))
  ]
}

function countryRow(
  cog: Cog,
  contracts: readonly ContractTerritory[],
  neighbourhoods: readonly NeighbourhoodRow[]
): TerritoryRow {
  return {
    level: 'country',
    code: countryCode,
    name: 'France',
    department: null,
    region: null,
    departments: '',
    regions: '',
    ...withoutContract,
    population: inhabitants(cog, () => true),
    commune_count: cog.communes.size,
    qpv_population_2015: firstGenerationPopulation(contracts, () => [countryCode], countryCode),
    ...neighbourhoodFigures(neighbourhoods),
    ...place(middleOfFrance)
  }
}

function regionRow(
  code: string,
  cog: Cog,
  departments: readonly string[],
  contracts: readonly ContractTerritory[],
  neighbourhoods: readonly NeighbourhoodRow[],
  labels: LabelPoints
): TerritoryRow {
  const own = neighbourhoods.filter((row) => row.region === code)
  return {
    level: 'region',
    code,
    name: frenchName(known(cog.regions, code, 'region').name),
    department: null,
    region: code,
    departments: departments
      .filter((department) => cog.departments.get(department)?.region === code)
      .join(';'),
    regions: code,
    ...withoutContract,
    population: inhabitants(cog, (commune) => commune.region === code),
    commune_count: communeCount(cog, (commune) => commune.region === code),
    qpv_population_2015: firstGenerationPopulation(contracts, (contract) => contract.regions, code),
    ...neighbourhoodFigures(own),
    ...place(labels.regions.get(code) ?? middle(own, code))
  }
}

function departmentRow(
  code: string,
  cog: Cog,
  contracts: readonly ContractTerritory[],
  neighbourhoods: readonly NeighbourhoodRow[],
  labels: LabelPoints
): TerritoryRow {
  const own = neighbourhoods.filter((row) => row.department === code)
  const department = known(cog.departments, code, 'department')
  return {
    level: 'department',
    code,
    name: frenchName(department.name),
    department: code,
    region: department.region,
    departments: code,
    regions: department.region,
    ...withoutContract,
    population: inhabitants(cog, (commune) => commune.department === code),
    commune_count: communeCount(cog, (commune) => commune.department === code),
    qpv_population_2015: firstGenerationPopulation(contracts, (contract) => contract.departments, code),
    ...neighbourhoodFigures(own),
    ...place(labels.departments.get(code) ?? middle(own, code))
  }
}

function communeRow(
  code: string,
  cog: Cog,
  neighbourhoods: readonly NeighbourhoodRow[],
  centres: ReadonlyMap<string, Position>
): TerritoryRow {
  const commune = known(cog.communes, code, 'commune')
  const own = neighbourhoods.filter((row) => row.communes.split(';').includes(code))
  // The inhabitants of a QPV over several communes are known for the whole QPV only.
  const shared = own.some((row) => row.communes !== code)
  return {
    level: 'commune',
    code,
    name: frenchName(commune.name),
    department: commune.department,
    region: commune.region,
    departments: commune.department,
    regions: commune.region,
    ...withoutContract,
    epci: groupingOf(code, cog),
    population: commune.population,
    commune_count: null,
    qpv_population_2015: null,
    ...neighbourhoodFigures(own),
    ...(shared && { qpv_population_2024: null }),
    ...place((isOverseas(commune.department) ? null : centres.get(code)) ?? middle(own, code))
  }
}
