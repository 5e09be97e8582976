import type { Cog } from '../readers/cog.ts'
import type { Position } from '../readers/communeCentres.ts'
import type { ContractTerritory } from './contractTerritories.ts'
import { frenchName } from './frenchName.ts'
import { groupBy } from './groupBy.ts'
import { groupingOf, type NeighbourhoodRow } from './neighbourhoods.ts'
import {
  known,
  middle,
  neighbourhoodFigures,
  only,
  place,
  sortedCodes,
  withoutContract,
  type TerritoryRow
} from './territoryRow.ts'

/**
 * The EPCI of the QPV, and in Greater Paris their EPT under the métropole, sorted by code. A QPV of an EPT counts
 * in both: only rows without an epci of their own may be added up.
 */
export function groupingRows(cog: Cog, neighbourhoods: readonly NeighbourhoodRow[]): TerritoryRow[] {
  const codes = neighbourhoods.flatMap((row) => {
    const commune = firstCommune(row)
    return [cog.eptOf.get(commune) ?? [], cog.epciOf.get(commune) ?? []].flat()
  })
  return sortedCodes(codes).map((code) => groupingRow(code, cog, neighbourhoods))
}

function groupingRow(code: string, cog: Cog, neighbourhoods: readonly NeighbourhoodRow[]): TerritoryRow {
  const grouping = known(cog.groupings, code, 'EPCI')
  const members = grouping.members.map((member) => known(cog.communes, member, 'commune'))
  const inside = new Set(grouping.members)
  const own = neighbourhoods.filter((row) => inside.has(firstCommune(row)))
  const departments = sortedCodes(members.map((commune) => commune.department))
  const regions = sortedCodes(members.map((commune) => commune.region))
  return {
    level: 'epci',
    code,
    name: frenchName(grouping.name),
    department: only(departments),
    region: only(regions),
    departments: departments.join(';'),
    regions: regions.join(';'),
    ...withoutContract,
    epci: grouping.kind === 'ept' ? (cog.epciOf.get(members[0]?.code ?? '') ?? null) : null,
    population: members.reduce((sum, commune) => sum + commune.population, 0),
    commune_count: members.length,
    qpv_population_2015: null,
    ...neighbourhoodFigures(own),
    ...place(middle(own, code))
  }
}

// A QPV over several communes goes with its first, as it does for its contract.
function firstCommune(row: NeighbourhoodRow): string {
  return row.communes.split(';')[0] ?? ''
}

/** The territories of the contrats de ville, in the order given. */
export function contractRows(
  contracts: readonly ContractTerritory[],
  cog: Cog,
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
    epci: groupingOfContract(contract.code, cog),
    contract_codes_2015: contract.codes2015.join(';') || null,
    contract_codes_2024: contract.codes2024.join(';') || null,
    population: null,
    commune_count: null,
    qpv_population_2015: contract.qpvPopulation2015,
    ...neighbourhoodFigures(own.get(contract.code) ?? []),
    ...place(contractPosition(contract, own.get(contract.code) ?? []))
  }))
}

// A contract of several EPCI or communes bears its own code, which is neither.
function groupingOfContract(code: string, cog: Cog): string | null {
  return cog.groupings.has(code) ? code : groupingOf(code, cog)
}

// Where the filed point is of no use, the middle of its QPV: the centre of an overseas commune may be forest
// (Guyane) or open sea (Polynesia). Former contracts, without a QPV of today, keep the centre of their communes.
function contractPosition(contract: ContractTerritory, own: readonly NeighbourhoodRow[]): Position {
  return contract.positionAsFiled || own.length === 0 ? contract.position : middle(own, contract.code)
}
