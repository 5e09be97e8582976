import { DataError } from '../../src/core/errors.ts'
import type { Cog } from '../readers/cog.ts'
import type { Position } from '../readers/communeCentres.ts'
import { contractGeneration, departmentOfContract } from '../readers/contractCode.ts'
import type { ContractRow } from '../readers/contracts.ts'
import { connectedGroups } from './connectedGroups.ts'
import { frenchName } from './frenchName.ts'
import { groupBy } from './groupBy.ts'

/** The territory of one or several contrats de ville, of one or both generations. */
export interface ContractTerritory {
  readonly code: string
  readonly name: string
  readonly departments: readonly string[]
  readonly regions: readonly string[]
  readonly codes2015: readonly string[]
  readonly codes2024: readonly string[]
  /** EPCI or communes that the contracts of 2024 name */
  readonly codgeos2024: readonly string[]
  readonly qpvPopulation2015: number | null
  /** the producer's figure for 2024, only compared with INSEE's: it is wrong for several contracts */
  readonly filedPopulation2024: number | null
  readonly position: Position
  /** the position is the file's point; false: the centre of its communes */
  readonly positionAsFiled: boolean
  /** a department was missing from the file */
  readonly departmentFilled: boolean
}

/**
 * Contracts grouped by what links them: codes that share a codgeo, and codgeos that share a code. A contract
 * over two departments has one codgeo and two codes; an old and a new contract of one EPCI share its codgeo;
 * a contract of several communes has several codgeos.
 * @param rows both editions
 * @throws DataError when a territory has no department or no place
 */
export function contractTerritories(
  rows: readonly ContractRow[],
  cog: Cog,
  centres: ReadonlyMap<string, Position>
): ContractTerritory[] {
  const rowsOf = groupBy(rows, (row) => row.codgeo)
  return connectedGroups(rows.map((row) => [row.codgeo, row.code]))
    .map((names) => names.flatMap((name) => rowsOf.get(name) ?? []))
    .map((members) => territoryOf(members, cog, centres))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

function territoryOf(
  rows: readonly ContractRow[],
  cog: Cog,
  centres: ReadonlyMap<string, Position>
): ContractTerritory {
  const codes = sortedSet(rows.map((row) => row.code))
  const codgeos = sortedSet(rows.map((row) => row.codgeo))
  const codes2024 = codes.filter((code) => contractGeneration(code) === 2024)
  const code = codgeos.length === 1 ? codgeos[0] : (codes2024[0] ?? codes[0])
  if (code === undefined) throw new DataError('a contract territory has no code')
  const departments = sortedSet(rows.flatMap((row) => row.department ?? departmentsFromCodes(row, cog)))
  if (departments.length === 0) throw new DataError(`contract ${codes.join(', ')}: no department found`)
  const named = preferred(rows)
  const filed = departments.some(isOverseas) ? null : named.point
  const communes = codgeos.flatMap((codgeo) => cog.membersOf.get(codgeo) ?? [codgeo])
  return {
    code,
    name: contractName(named, cog),
    departments,
    regions: sortedSet(departments.map((department) => regionOf(department, cog))),
    codes2015: codes.filter((code) => contractGeneration(code) === 2015),
    codes2024,
    codgeos2024: sortedSet(
      rows.filter((row) => contractGeneration(row.code) === 2024).map((row) => row.codgeo)
    ),
    qpvPopulation2015: populationOnce(rows.filter((row) => row.edition === '2015-2023')),
    filedPopulation2024: populationOnce(
      rows.filter((row) => row.edition === '2024' && contractGeneration(row.code) === 2024)
    ),
    position: filed ?? weightedCentre(communes, cog, centres, code),
    positionAsFiled: filed !== null,
    departmentFilled: rows.some((row) => row.department === null)
  }
}

/** Departments and collectivities whose filed points are moved beside France. */
export function isOverseas(department: string): boolean {
  return department.startsWith('97') || department.startsWith('98')
}

// The newest row with a point speaks for the territory: contracts of 2024 of the file of 2024 first.
function preferred(rows: readonly ContractRow[]): ContractRow {
  const rank = (row: ContractRow) =>
    (row.edition === '2024' ? 0 : 4) + (contractGeneration(row.code) === 2024 ? 0 : 2) + (row.point ? 0 : 1)
  return rows.reduce((best, row) => (rank(row) < rank(best) ? row : best))
}

function contractName(row: ContractRow, cog: Cog): string {
  // "NA" where the producer found no label: the commune's own name.
  return frenchName(row.name === 'NA' ? (cog.communeNow(row.codgeo)?.name ?? row.codgeo) : row.name)
}

function departmentsFromCodes(row: ContractRow, cog: Cog): string[] {
  const written = departmentOfContract(row.code)
  if (written !== null) return [written]
  const communes = cog.membersOf.get(row.codgeo) ?? [row.codgeo]
  return communes.flatMap((code) => cog.communeNow(code)?.department ?? [])
}

function regionOf(department: string, cog: Cog): string {
  const region = cog.departments.get(department)?.region
  if (region === undefined) throw new DataError(`department ${department} of a contract is not in the COG`)
  return region
}

// A contract over two departments repeats its population on each row of its code.
function populationOnce(rows: readonly ContractRow[]): number | null {
  const populations = new Map(rows.map((row) => [row.code, row.qpvPopulation]))
  if (populations.size === 0) return null
  let sum = 0
  for (const population of populations.values()) {
    if (population === null) return null
    sum += population
  }
  return sum
}

function weightedCentre(
  communes: readonly string[],
  cog: Cog,
  centres: ReadonlyMap<string, Position>,
  contract: string
): Position {
  let weight = 0
  let lon = 0
  let lat = 0
  for (const code of communes) {
    const commune = cog.communeNow(code)
    const centre = commune && centres.get(commune.code)
    if (!centre) continue
    weight += commune.population
    lon += centre[0] * commune.population
    lat += centre[1] * commune.population
  }
  if (weight === 0) throw new DataError(`contract ${contract}: no commune of it has a known centre`)
  return [lon / weight, lat / weight]
}

function sortedSet(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort()
}
