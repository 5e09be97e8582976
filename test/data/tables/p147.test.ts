import { expect, test } from 'vitest'
import { cdcChecks, siteChecks } from '../../../data/checks/grantChecks.ts'
import { annexChecks, p147Checks } from '../../../data/checks/p147Checks.ts'
import { concernsNeighbourhoods, readCdcGrants } from '../../../data/readers/cdcGrants.ts'
import type { P147Grants } from '../../../data/readers/p147.ts'
import { readCog } from '../../../data/readers/cog.ts'
import { cdcFundingRows, p147FundingRows, siteFundingRows } from '../../../data/tables/grantFunding.ts'
import type { FundingRow } from '../../../data/tables/funding.ts'
import {
  p147AnnexRows,
  p147BeneficiaryRows,
  p147DepartmentRows,
  p147GrantRows,
  p147YearRows,
  postHolders
} from '../../../data/tables/p147.ts'
import { readSiteAmounts } from '../../../data/readers/siteAmounts.ts'
import { sourcesFolder } from '../sourcesFixture.ts'

const post = (siren: string, department: string | null, year = 2024): FundingRow => ({
  id: 'p',
  programme: 'adultes-relais',
  funder: 'anct',
  title: null,
  beneficiary: `Association ${year}`,
  siren,
  year,
  amount_eur: 1,
  amount_kind: 'annual-grant',
  amount_note: null,
  posts: 1,
  level: 'department',
  neighbourhood: null,
  contract: null,
  contract_generation: null,
  department,
  region: null,
  places: null,
  status: 'unknown',
  quality: null,
  confidence: null,
  source: 's',
  page_url: null
})

type Grant = readonly [beneficiary: string, year: number, amountEur: number]
const grantsOf = (...rows: Grant[]): P147Grants => ({
  length: rows.length,
  beneficiaries: rows.map(([beneficiary]) => beneficiary),
  years: Int32Array.from(rows, ([, year]) => year),
  amountsEur: Float64Array.from(rows, ([, , amount]) => amount),
  kinds: rows.map(() => 'grant')
})

const holders = postHolders([
  post('356000000', '93'),
  post('356000000', '93', 2020),
  post('552100554', '13'),
  post('552100554', '84')
])
const hash = 'N29cc1936f22d'
const grants = grantsOf(
  ['S356000000', 2024, 0.1],
  ['S356000000', 2024, 0.2],
  ['S552100554', 2024, 5],
  [hash, 2021, 7],
  ['S356000000', 2027, 3500]
)

test('a beneficiary stands in the only department of its posts, under its latest name; in two it stands in none', () => {
  expect(holders.get('356000000')).toEqual({ name: 'Association 2024', department: '93' })
  expect(holders.get('552100554')?.department).toBeNull()
})

test('years add up without the noise of fractions, and the grant dated 2027 is in none', () => {
  expect(p147YearRows(grants, holders)).toMatchObject([
    { year: 2021, grants: 1, amount_eur: 7 },
    { year: 2024, grants: 3, beneficiaries: 2, amount_eur: 5.3, placed_grants: 2, placed_amount_eur: 0.3 }
  ])
})

test('a year without any SIREN has nothing placed: unknown, not zero', () => {
  expect(p147YearRows(grants, holders)[0]).toMatchObject({ placed_grants: null, placed_amount_eur: null })
})

test('departments and what could not be placed add up to the year', () => {
  expect(p147DepartmentRows(grants, holders).filter(({ year }) => year === 2024)).toMatchObject([
    { department: '93', grants: 2, amount_eur: 0.3 },
    { department: null, grants: 1, amount_eur: 5 }
  ])
})

test('grants keep the row of the file, beneficiaries their SIREN as text', () => {
  expect(p147GrantRows(grants).map(({ row }) => row)).toEqual([1, 2, 3, 4])
  expect(p147BeneficiaryRows(grants, holders)).toMatchObject([
    { beneficiary: hash, siren: null, name: null },
    { beneficiary: 'S356000000', siren: '356000000', name: 'Association 2024', grants: 2, amount_eur: 0.3 },
    { beneficiary: 'S552100554', siren: '552100554', department: null }
  ])
})

test('an amount that the republication rejected is absent from the annex, not zero', () => {
  const annex = grantsOf(['S356000000', 2011, Number.NaN], ['S356000000', 2012, 0], ['S356000000', 2012, 4])
  expect(p147AnnexRows(annex)).toMatchObject([
    { year: 2011, grants: 1, amount_eur: null, rejected: 1 },
    { year: 2012, grants: 2, amount_eur: 4, rejected: 0 }
  ])
})

test('the faults of programme 147 are caught: a grant of 2027, a year without SIREN, another total', () => {
  const years = p147YearRows(grants, holders)
  const funding = p147FundingRows(p147DepartmentRows(grants, holders), readCog())
  const checks = new Map(
    p147Checks(grants, years, funding, { misread: 3, repeated: 1 }).map((check) => [check.id, check])
  )
  expect(checks.get('p147-dated')).toMatchObject({ status: 'warning', found: '1' })
  expect(checks.get('p147-siren-years')).toMatchObject({
    status: 'warning',
    found: '2021\u00a0: 0\u00a0%, 2024\u00a0: 100\u00a0%'
  })
  expect(checks.get('p147-totals')?.status).toBe('failed')
  expect(checks.get('p147-adds-up')?.status).toBe('ok')
  expect(checks.get('p147-repeated')?.status).toBe('warning')
  expect(p147Checks(grants, years, funding.slice(1), { misread: 0, repeated: 0 })[2]?.status).toBe('failed')
})

test('an annex larger than the programme is caught', () => {
  const years = p147YearRows(grants, holders)
  const annex = (amount: number) => p147AnnexRows(grantsOf(['S356000000', 2024, amount]))
  expect(annexChecks(annex(5), years)[0]?.status).toBe('ok')
  expect(annexChecks(annex(6), years)[0]?.status).toBe('failed')
})

test('programme 147 is funding of a department, or of the country where nothing places it', () => {
  const rows = p147FundingRows(p147DepartmentRows(grants, holders), readCog())
  expect(rows.map(({ id, level, region, quality }) => [id, level, region, quality])).toEqual([
    ['p147-2021-FR', 'country', null, 'unplaced'],
    ['p147-2024-93', 'department', '11', 'placed-by-posts'],
    ['p147-2024-FR', 'country', null, 'unplaced']
  ])
})

test.each([
  ['BUS FS QPV AVENIR 84', true],
  ['Cités éducatives de Trappes', true],
  ['93 - QUARTIERS FERTILES', true],
  ['Etude commerces quartier gare', false],
  ['Manufacture de proximité', false],
  ['', false]
])('the purpose %j concerns priority neighbourhoods: %s', (purpose, concerns) => {
  expect(concernsNeighbourhoods(purpose)).toBe(concerns)
})

test('a grant that stands twice counts once, and only the words of its purpose choose it', () => {
  const header = 'benef_id,year,amount_eur,donor_name_raw,purpose_raw,source_id,source_label,source_url'
  const line = (purpose: string) => `S356000000,2023,30000.0,CDC,${purpose},a,b,c`
  const file = readCdcGrants(
    sourcesFolder({
      'cdc-grants/cdc_subventions.csv': [header, line('QPV'), line('QPV'), line('Musée')].join('\n')
    })
  )
  expect([file.filedRows, file.repeatedRows, file.grants.length]).toEqual([3, 1, 2])
  expect(cdcFundingRows(file.grants, holders, readCog())).toMatchObject([
    { id: 'cdc-0001', amount_eur: 30_000, department: '93', quality: 'chosen-by-words;placed-by-posts' }
  ])
  expect(cdcChecks(file).map(({ found }) => found)).toEqual([
    '1 sur 2, 0,030\u00a0M€ sur 0,060\u00a0M€',
    '0',
    '1 sur 3'
  ])
})

test('sites are placed by their department, else by a commune name that is one commune’s alone', () => {
  const sites = siteFundingRows(readSiteAmounts().sites, readCog())
  const of = (title: string) => sites.find((site) => site.title === title)
  expect(of('Valenciennes')).toMatchObject({ department: '59', places: '59606', quality: 'placed-by-name' })
  expect(of('Saint-Denis')).toMatchObject({ level: 'country', quality: 'unplaced' })
  expect(of('Melun / Le Mée-sur-Seine')).toMatchObject({ department: '77', quality: null })
  expect(siteChecks(sites).status).toBe('warning')
  // The whole cost of a project is no funder's amount.
  expect(sites.some((site) => site.programme === 'npnru')).toBe(false)
})
