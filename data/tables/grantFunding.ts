import { fold } from '../../src/core/fold.ts'
import type { Cog } from '../readers/cog.ts'
import type { CdcGrant } from '../readers/cdcGrants.ts'
import { sirenOfBeneficiary } from '../readers/p147.ts'
import type { SiteAmount } from '../readers/siteAmounts.ts'
import type { FundingRow } from './funding.ts'
import { groupBy } from './groupBy.ts'
import { departmentOf, type p147DepartmentRows, type PostHolder } from './p147.ts'

/** What most grants have not. */
const unsaid = {
  title: null,
  beneficiary: null,
  siren: null,
  amount_note: null,
  posts: 0,
  neighbourhood: null,
  contract: null,
  contract_generation: null,
  places: null,
  status: 'unknown',
  confidence: null,
  page_url: null
} as const

/** Programme 147 by year and department, and what of each year could not be placed. */
export function p147FundingRows(rows: ReturnType<typeof p147DepartmentRows>, cog: Cog): FundingRow[] {
  return rows.map(({ year, department, amount_eur, source }) => ({
    ...unsaid,
    id: `p147-${year}-${department ?? 'FR'}`,
    programme: 'p147',
    funder: 'anct',
    year,
    amount_eur,
    amount_kind: 'grants',
    // The file says "attribué" of every row: granted, which is not yet paid.
    status: 'committed',
    level: department === null ? 'country' : 'department',
    department,
    region: department === null ? null : regionOf(department, cog),
    quality: department === null ? 'unplaced' : 'placed-by-posts',
    source
  }))
}

/** Grants of the Caisse des Dépôts whose purpose names priority neighbourhoods; placed like programme 147. */
export function cdcFundingRows(
  grants: readonly CdcGrant[],
  holders: ReadonlyMap<string, PostHolder>,
  cog: Cog
): FundingRow[] {
  return grants.flatMap((grant, index) => {
    if (!grant.concernsNeighbourhoods) return []
    const siren = sirenOfBeneficiary(grant.beneficiary)
    const department = departmentOf(grant.beneficiary, holders)
    return {
      ...unsaid,
      id: `cdc-${String(index + 1).padStart(4, '0')}`,
      programme: 'cdc-grants',
      funder: 'cdc',
      beneficiary: (siren === null ? null : holders.get(siren)?.name) ?? null,
      siren,
      year: grant.year,
      amount_eur: grant.amountEur,
      amount_kind: 'grants',
      level: department === null ? ('country' as const) : ('department' as const),
      department,
      region: department === null ? null : regionOf(department, cog),
      quality: department === null ? 'chosen-by-words;unplaced' : 'chosen-by-words;placed-by-posts',
      source: 'cdc-grants'
    }
  })
}

/** Amounts that public pages give of one site of a programme; placed by the name of its commune where one has it. */
export function siteFundingRows(sites: readonly SiteAmount[], cog: Cog): FundingRow[] {
  const byName = groupBy([...cog.communes.values()], (commune) => fold(commune.name))
  return sites.map((site) => {
    const named = site.commune === null ? [] : (byName.get(fold(site.commune)) ?? [])
    const commune = named.length === 1 ? named[0] : undefined
    const department = site.department ?? commune?.department ?? null
    return {
      ...unsaid,
      id: site.id,
      programme: site.programme,
      funder: site.funder,
      title: site.name,
      year: site.year,
      amount_eur: site.amountEur,
      amount_kind: site.amountKind,
      amount_note: site.words,
      level: department === null ? ('country' as const) : ('department' as const),
      department,
      region: department === null ? null : regionOf(department, cog),
      places: commune?.code ?? null,
      status: site.status,
      quality: department === null ? 'unplaced' : site.department === null ? 'placed-by-name' : null,
      confidence: site.confidence,
      source: 'faubourg-sites',
      page_url: site.pageUrl
    }
  })
}

function regionOf(department: string, cog: Cog): string | null {
  return cog.departments.get(department)?.region ?? null
}
