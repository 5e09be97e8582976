import { DataError } from '../../src/core/errors.ts'
import type { Cog } from '../readers/cog.ts'
import type { Position } from '../readers/communeCentres.ts'
import type { ContractTerritory } from './contractTerritories.ts'
import type { NeighbourhoodRow } from './neighbourhoods.ts'

/** A territory, as the table territories holds it. */
export interface TerritoryRow {
  readonly [column: string]: unknown
  readonly level: 'country' | 'region' | 'department' | 'epci' | 'contract' | 'commune'
  readonly code: string
  readonly departments: string
  readonly qpv_population_2015: number | null
  readonly qpv_population_2024: number | null
  readonly qpv_count: number
  readonly lon: number
  readonly lat: number
}

/** Columns that only contracts and communes fill. */
export const withoutContract = { epci: null, contract_codes_2015: null, contract_codes_2024: null }

/** Its QPV 2024: how many, and their inhabitants, null when one of them is unknown or there is none. */
export function neighbourhoodFigures(own: readonly NeighbourhoodRow[]) {
  const unknown = own.length === 0 || own.some((row) => row.population === null)
  return {
    qpv_population_2024: unknown ? null : own.reduce((sum, row) => sum + (row.population ?? 0), 0),
    qpv_count: own.length
  }
}

/** Inhabitants of QPV 2015, known only where every contract of the area lies wholly inside it. */
export function firstGenerationPopulation(
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

/** All inhabitants of the communes that are inside. */
export function inhabitants(
  cog: Cog,
  inside: (commune: { department: string; region: string }) => boolean
): number {
  let sum = 0
  for (const commune of cog.communes.values()) if (inside(commune)) sum += commune.population
  return sum
}

/** How many communes of today are inside. */
export function communeCount(cog: Cog, inside: (commune: { department: string; region: string }) => boolean) {
  return [...cog.communes.values()].filter(inside).length
}

/**
 * The middle of its QPV, where an area without an outline or a usable point stands.
 * @throws DataError when it has none
 */
export function middle(own: readonly NeighbourhoodRow[], code: string): Position {
  if (own.length === 0) throw new DataError(`territory ${code} has no known place`)
  const mean = (of: (row: NeighbourhoodRow) => number) =>
    own.reduce((sum, row) => sum + of(row), 0) / own.length
  return [mean((row) => row.lon), mean((row) => row.lat)]
}

/** Such numbers end in zero bits: the table weighs a tenth less than with rounded decimals, and it is 2 m. */
const stepsInDegree = 2 ** 16

/** The columns of a position, on a grid of less than 2 m. */
export function place([lon, lat]: Position): { lon: number; lat: number } {
  const snap = (degrees: number) => Math.round(degrees * stepsInDegree) / stepsInDegree
  return { lon: snap(lon), lat: snap(lat) }
}

/** The code when there is one, null when there are several. */
export function only(codes: readonly string[]): string | null {
  return codes.length === 1 ? (codes[0] ?? null) : null
}

/** @throws DataError when the COG has no such area */
export function known<T>(areas: ReadonlyMap<string, T>, code: string, what: string): T {
  const area = areas.get(code)
  if (area === undefined) throw new DataError(`${what} ${code} is not in the COG`)
  return area
}

/** Each code once, sorted. */
export function sortedCodes(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort()
}
