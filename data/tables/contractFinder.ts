import type { Cog } from '../readers/cog.ts'
import { contractGeneration } from '../readers/contractCode.ts'
import type { ContractRow } from '../readers/contracts.ts'
import type { ContractTerritory } from './contractTerritories.ts'

/** The territory of the contract that names the commune: its own contract, else its EPT's, else its EPCI's. */
export type ContractOf = (commune: string) => string | undefined

/**
 * Contracts of 2024 by the communes, EPT and EPCI that they name.
 */
export function currentContractOf(contracts: readonly ContractTerritory[], cog: Cog): ContractOf {
  return finder(
    contracts.flatMap((contract) => contract.codgeos2024.map((code) => [code, contract.code] as const)),
    cog
  )
}

/**
 * Contracts of 2015-2023, likewise. An EPCI of then that is none today leads nowhere.
 * @param filed rows of both editions
 */
export function formerContractOf(
  filed: readonly ContractRow[],
  contracts: readonly ContractTerritory[],
  cog: Cog
): ContractOf {
  const territoryOf = new Map(
    contracts.flatMap((contract) => contract.codes2015.map((code) => [code, contract.code] as const))
  )
  const rows = filed.filter((row) => contractGeneration(row.code) === 2015)
  return finder(
    rows.flatMap((row) => {
      const territory = territoryOf.get(row.code)
      const codgeo = cog.groupings.has(row.codgeo) ? row.codgeo : cog.communeNow(row.codgeo)?.code
      return territory && codgeo ? [[codgeo, territory] as const] : []
    }),
    cog
  )
}

/** Contracts of 2015-2023 whose commune or EPCI is none of today's, sorted by code. */
export function lostCodgeos(filed: readonly ContractRow[], cog: Cog): string[] {
  const lost = filed.filter(
    ({ codgeo, code }) =>
      contractGeneration(code) === 2015 && !cog.groupings.has(codgeo) && !cog.communeNow(codgeo)
  )
  return [...new Set(lost.map(({ code, codgeo }) => `${code} (${codgeo})`))].sort()
}

function finder(named: readonly (readonly [codgeo: string, contract: string])[], cog: Cog): ContractOf {
  const byCodgeo = new Map(named)
  return (commune) =>
    [commune, cog.eptOf.get(commune), cog.epciOf.get(commune)].flatMap(
      (code) => byCodgeo.get(code ?? '') ?? []
    )[0]
}
