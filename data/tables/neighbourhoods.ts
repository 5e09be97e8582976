import type { Cog, Commune } from '../readers/cog.ts'
import type { Position } from '../readers/communeCentres.ts'
import type { Qpv2024 } from '../readers/qpv2024.ts'
import { DataError } from '../../src/core/errors.ts'
import { currentContractOf } from './contractFinder.ts'
import type { ContractTerritory } from './contractTerritories.ts'
import { frenchName } from './frenchName.ts'
import { groupBy } from './groupBy.ts'

/** A QPV 2024 in force, as the table neighbourhoods holds it. */
export interface NeighbourhoodRow {
  readonly [column: string]: unknown
  readonly code: string
  readonly communes: string
  readonly department: string
  readonly region: string
  readonly contract: string | null
  readonly population: number | null
  readonly npnru: boolean
  readonly lon: number
  readonly lat: number
}

/** What the outlines and the crosswalk say of the QPV, by code. */
export interface NeighbourhoodFacts {
  readonly areaKm2: ReadonlyMap<string, number>
  readonly labelPoints: ReadonlyMap<string, Position>
  readonly populations: ReadonlyMap<string, number>
  /** NPNRU QPV 2015 that overlap each QPV 2024 */
  readonly npnruCodes: ReadonlyMap<string, readonly string[]>
}

/**
 * One row per QPV 2024, in the order given. A QPV over several communes takes department, region, EPCI and
 * contract from the first that has one; the screen lists all its communes.
 * @throws DataError when a commune is not in the COG or a fact is missing
 */
export function neighbourhoodRows(
  qpvs: readonly Qpv2024[],
  cog: Cog,
  contracts: readonly ContractTerritory[],
  facts: NeighbourhoodFacts
): { rows: NeighbourhoodRow[]; betweenContracts: string[] } {
  const contractsOf = contractFinder(contracts, cog)
  const betweenContracts: string[] = []
  const rows = qpvs.map((qpv) => {
    const communes = qpv.communes.map((code) => communeOf(qpv, code, cog))
    const [first] = communes
    if (!first) throw new DataError(`QPV ${qpv.code} has no commune`)
    const found = [...new Set(communes.flatMap((commune) => contractsOf(commune) ?? []))]
    if (found.length > 1) betweenContracts.push(qpv.code)
    const [lon, lat] = fact(facts.labelPoints, qpv.code, 'label point')
    const npnruCodes = facts.npnruCodes.get(qpv.code) ?? []
    return {
      code: qpv.code,
      name: frenchName(qpv.name),
      kind: qpv.kind,
      communes: [...new Set(communes.map((commune) => commune.code))].join(';'),
      commune_names: [...new Set(communes.map((commune) => frenchName(commune.name)))].join(', '),
      department: first.department,
      region: first.region,
      epci: groupingOf(first.code, cog),
      contract: found[0] ?? null,
      area_km2: fact(facts.areaKm2, qpv.code, 'area'),
      population: facts.populations.get(qpv.code) ?? null,
      npnru: npnruCodes.length > 0,
      npnru_codes_2015: npnruCodes.length > 0 ? npnruCodes.join(';') : null,
      lon,
      lat
    }
  })
  return { rows, betweenContracts }
}

/** SIREN of the EPT in Greater Paris, else of the EPCI; null where there is none (islands, Polynesia). */
export function groupingOf(commune: string, cog: Cog): string | null {
  return cog.eptOf.get(commune) ?? cog.epciOf.get(commune) ?? null
}

function communeOf(qpv: Qpv2024, code: string, cog: Cog): Commune {
  const commune = cog.communeNow(code)
  if (!commune) throw new DataError(`QPV ${qpv.code}: commune ${code} is not in the COG`)
  return commune
}

function fact<T>(facts: ReadonlyMap<string, T>, code: string, what: string): T {
  const found = facts.get(code)
  if (found === undefined) throw new DataError(`QPV ${code} has no ${what}`)
  return found
}

// One contract covers French Polynesia, and its file names the seats of two communes only.
function contractFinder(contracts: readonly ContractTerritory[], cog: Cog) {
  const named = currentContractOf(contracts, cog)
  const current = contracts.filter((contract) => contract.codes2024.length > 0)
  const byDepartment = groupBy(current, (contract) => contract.departments[0])
  return ({ code, department }: Commune): string | undefined => {
    const all = byDepartment.get(department) ?? []
    return named(code) ?? (all.length === 1 ? all[0]?.code : undefined)
  }
}
