import { DataError } from '../../src/core/errors.ts'
import type { Cog } from '../readers/cog.ts'
import type { Position } from '../readers/communeCentres.ts'
import { isOverseas, type ContractTerritory } from './contractTerritories.ts'
import { frenchName } from './frenchName.ts'
import { groupBy } from './groupBy.ts'
import { groupingOf, type NeighbourhoodRow } from './neighbourhoods.ts'

/** A territory, as the table territories holds it. */
export interface TerritoryRow {
  readonly [column: string]: unknown
  readonly level: 'region' | 'department' | 'contract' | 'commune'
  readonly code: string
  readonly departments: string
  readonly qpv_population_2015: number | null
  readonly qpv_population_2024: number | null
  readonly qpv_count: number
  readonly lon: number
  readonly lat: number
}

/** Where each area of one level stands: label points of the outlines of departments and regions. */
export interface LabelPoints {
  readonly departments: ReadonlyMap<string, Position>
  readonly regions: ReadonlyMap<string, Position>
}

/**
 * Regions, departments, contracts, then communes that have a QPV; each level sorted by code. Overseas
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
    ...regions.map((code) => regionRow(code, cog, departments, contracts, neighbourhoods, labels)),
    ...departments.map((code) => departmentRow(code, cog, contracts, neighbourhoods, labels)),
    ...contractRows(contracts, neighbourhoods),
    ...communes.map((code) => communeRow(code, cog, neighbourhoods, centres))
  ]
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
    qpv_population_2015: firstGenerationPopulation(contracts, (contract) => contract.departments, code),
    ...neighbourhoodFigures(own),
    ...place(labels.departments.get(code) ?? middle(own, code))
  }
}

function contractRows(
  contracts: readonly ContractTerritory[],
  neighbourhoods: readonly NeighbourhoodRow[]
): TerritoryRow[] {
  const own = groupBy(neighbourhoods, (row) => row.contract)
  return contracts.map((contract) => ({
    level: 'contract',
    code: contract.code,
    name: contract.name,
    department: only(contract.departments),
    region: only(contract.regions),
    departments: contract.departments.join(';'),
    regions: contract.regions.join(';'),
    epci: null,
    contract_codes_2015: contract.codes2015.join(';') || null,
    contract_codes_2024: contract.codes2024.join(';') || null,
    population: null,
    qpv_population_2015: contract.qpvPopulation2015,
    ...neighbourhoodFigures(own.get(contract.code) ?? []),
    ...place(contractPosition(contract, own.get(contract.code) ?? []))
  }))
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
    qpv_population_2015: null,
    ...neighbourhoodFigures(own),
    ...(shared && { qpv_population_2024: null }),
    ...place((isOverseas(commune.department) ? null : centres.get(code)) ?? middle(own, code))
  }
}

// Where the filed point is of no use, the middle of its QPV: the centre of an overseas commune may be forest
// (Guyane) or open sea (Polynesia). Former contracts, without a QPV of today, keep the centre of their communes.
function contractPosition(contract: ContractTerritory, own: readonly NeighbourhoodRow[]): Position {
  return contract.positionAsFiled || own.length === 0 ? contract.position : middle(own, contract.code)
}

const withoutContract = { epci: null, contract_codes_2015: null, contract_codes_2024: null }

function neighbourhoodFigures(own: readonly NeighbourhoodRow[]) {
  const unknown = own.length === 0 || own.some((row) => row.population === null)
  return {
    qpv_population_2024: unknown ? null : own.reduce((sum, row) => sum + (row.population ?? 0), 0),
    qpv_count: own.length
  }
}

// Known only where every contract of the area lies wholly inside it.
function firstGenerationPopulation(
  contracts: readonly ContractTerritory[],
  areasOf: (contract: ContractTerritory) => readonly string[],
  code: string
): number | null {
  const own = contracts.filter(
    (contract) => contract.codes2015.length > 0 && areasOf(contract).includes(code)
  )
  let sum = 0
  for (const contract of own) {
    if (areasOf(contract).length > 1 || contract.qpvPopulation2015 === null) return null
    sum += contract.qpvPopulation2015
  }
  return own.length > 0 ? sum : null
}

function inhabitants(cog: Cog, inside: (commune: { department: string; region: string }) => boolean): number {
  let sum = 0
  for (const commune of cog.communes.values()) if (inside(commune)) sum += commune.population
  return sum
}

// A collectivity without an outline stands in the middle of its QPV.
function middle(own: readonly NeighbourhoodRow[], code: string): Position {
  if (own.length === 0) throw new DataError(`territory ${code} has no known place`)
  const mean = (of: (row: NeighbourhoodRow) => number) =>
    own.reduce((sum, row) => sum + of(row), 0) / own.length
  return [mean((row) => row.lon), mean((row) => row.lat)]
}

// To a hundred-thousandth of a degree: one metre.
function place(position: Position) {
  const [lon, lat] = position.map((degrees) => Math.round(degrees * 1e5) / 1e5)
  return { lon: lon as number, lat: lat as number }
}

function only(codes: readonly string[]): string | null {
  return codes.length === 1 ? (codes[0] ?? null) : null
}

function known<T>(areas: ReadonlyMap<string, T>, code: string, what: string): T {
  const area = areas.get(code)
  if (area === undefined) throw new DataError(`${what} ${code} is not in the COG`)
  return area
}

function sortedCodes(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort()
}
