import type { Cog } from '../readers/cog.ts'
import { contractGeneration } from '../readers/contractCode.ts'
import type { PostRow } from '../readers/posts.ts'
import type { ContractTerritory } from './contractTerritories.ts'
import type { FundingRow } from './funding.ts'
import { groupBy } from './groupBy.ts'

/** What a programme's posts have in common. */
export interface PostProgramme {
  /** id in catalogue/programmes.ts */
  readonly programme: string
  readonly funder: string
  /** id in data/sources.ts */
  readonly source: string
}

/**
 * One funding row per id_poste of one year. The files hold a row per post *and contract*: a post of a contract
 * over two departments stands there twice, and FONJEP repeats some rows as they are.
 * @param filed rows of one programme and one year, in file order: where rows of a post differ in amount or
 *   beneficiary the first is kept, and flagged
 */
export function postFundingRows(
  filed: readonly PostRow[],
  common: PostProgramme,
  contracts: readonly ContractTerritory[],
  cog: Cog
): FundingRow[] {
  const territoryOf = new Map(
    contracts.flatMap((territory) =>
      [...territory.codes2015, ...territory.codes2024].map((code) => [code, territory] as const)
    )
  )
  return [...groupBy(filed, (row) => row.id).values()].map((rows) => postRow(rows, common, territoryOf, cog))
}

function postRow(
  rows: readonly PostRow[],
  common: PostProgramme,
  territoryOf: ReadonlyMap<string, ContractTerritory>,
  cog: Cog
): FundingRow {
  const first = rows[0] as PostRow
  const flags: string[] = []
  if (new Set(rows.map((row) => row.beneficiary)).size > 1) flags.push('conflicting-beneficiary')
  if (new Set(rows.map((row) => row.amountEur)).size > 1) flags.push('conflicting-amount')
  const contract = contractOf(rows, territoryOf, flags)
  const departments = departmentsOf(rows, contract?.territory, flags)
  const regions = departments.length > 0 ? regionsOf(departments, cog) : (contract?.territory.regions ?? [])
  const department = only(departments)
  const region = only(regions)
  return {
    id: first.id,
    programme: common.programme,
    funder: common.funder,
    title: null,
    beneficiary: first.beneficiary,
    siren: first.siren,
    year: first.year,
    amount_eur: first.amountEur,
    amount_kind: 'annual-grant',
    amount_note: null,
    posts: 1,
    level: contract
      ? 'contract'
      : department !== null
        ? 'department'
        : region !== null
          ? 'region'
          : 'country',
    neighbourhood: null,
    contract: contract?.territory.code ?? null,
    contract_generation: contract?.generation ?? null,
    department,
    region,
    places: departments.length > 1 ? departments.join(';') : null,
    // The files say neither committed nor paid.
    status: 'unknown',
    quality: flags.join(';') || null,
    confidence: null,
    source: common.source,
    page_url: null
  }
}

/** The one territory that all the post's contracts belong to; null, with its reason flagged, when there is none. */
function contractOf(
  rows: readonly PostRow[],
  territoryOf: ReadonlyMap<string, ContractTerritory>,
  flags: string[]
): { territory: ContractTerritory; generation: 2015 | 2024 } | null {
  if (rows.some((row) => row.contracts.length > 1)) {
    flags.push('packed-contracts')
    return null
  }
  const codes = rows.flatMap((row) => row.contracts)
  if (codes.length === 0) {
    flags.push('no-contract')
    return null
  }
  const territories = new Set(codes.map((code) => territoryOf.get(code)))
  const [territory] = territories
  if (territories.has(undefined) || territory === undefined) {
    flags.push('unknown-contract')
    return null
  }
  if (territories.size > 1) {
    flags.push('several-contracts')
    return null
  }
  return { territory, generation: contractGeneration(codes[0] as string) }
}

function departmentsOf(
  rows: readonly PostRow[],
  territory: ContractTerritory | undefined,
  flags: string[]
): readonly string[] {
  const filed = [...new Set(rows.flatMap((row) => row.department ?? []))].sort()
  if (filed.length > 1) flags.push('shared-departments')
  if (filed.length > 0) return filed
  flags.push('no-department')
  return territory?.departments ?? []
}

function regionsOf(departments: readonly string[], cog: Cog): string[] {
  return [...new Set(departments.flatMap((code) => cog.departments.get(code)?.region ?? []))]
}

function only(codes: readonly string[]): string | null {
  return codes.length === 1 ? (codes[0] ?? null) : null
}
