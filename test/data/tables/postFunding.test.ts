import { expect, test } from 'vitest'
import { readCog } from '../../../data/readers/cog.ts'
import type { PostRow } from '../../../data/readers/posts.ts'
import type { ContractTerritory } from '../../../data/tables/contractTerritories.ts'
import { postFundingRows } from '../../../data/tables/postFunding.ts'

const cog = readCog()
const territory = (change: Partial<ContractTerritory>): ContractTerritory => ({
  code: '200040350',
  name: 'CC Bugey Sud',
  departments: ['01'],
  regions: ['84'],
  codes2015: ['CV003'],
  codes2024: ['CN00101I'],
  codgeos2024: ['200040350'],
  qpvPopulation2015: 927,
  filedPopulation2024: 1104,
  position: [5.67, 45.85],
  positionAsFiled: true,
  departmentFilled: false,
  ...change
})
const sud = territory({
  code: '200059228',
  departments: ['77', '91'],
  regions: ['11'],
  codes2015: [],
  codes2024: ['CN07702M', 'CN09103M']
})
const post = (change: Partial<PostRow>): PostRow => ({
  id: 'p1',
  year: 2024,
  beneficiary: 'ALFA',
  siren: null,
  amountEur: 100,
  contracts: ['CN00101I'],
  department: '01',
  region: '84',
  ...change
})
const common = { programme: 'adultes-relais', funder: 'anct', source: 'anct-adultes-relais' }
const rows = (...posts: PostRow[]) => postFundingRows(posts, common, [territory({}), sud], cog)

test('a post of a contract over two departments counts once, at its contract', () => {
  const found = rows(
    post({ contracts: ['CN07702M'], department: '77' }),
    post({ contracts: ['CN09103M'], department: '91' })
  )
  expect(found).toMatchObject([
    {
      level: 'contract',
      contract: '200059228',
      department: null,
      region: '11',
      places: '77;91',
      quality: 'shared-departments',
      amount_eur: 100,
      posts: 1
    }
  ])
})

test('a post listed twice in one department stays in that department', () => {
  const found = rows(
    post({ contracts: ['CN07702M'], department: '91' }),
    post({ contracts: ['CN09103M'], department: '91' })
  )
  expect(found).toMatchObject([{ contract: '200059228', department: '91', places: null, quality: null }])
})

test('the generation is the one of the code, whatever the year', () => {
  const found = rows(post({ contracts: ['CV003'] }), post({ id: 'p2' }))
  expect(found.map((row) => row.contract_generation)).toEqual([2015, 2024])
})

test.each([
  { what: 'two contracts in one cell', contracts: ['CV383', 'CV384'], quality: 'packed-contracts' },
  { what: 'a contract of no list', contracts: ['CV999'], quality: 'unknown-contract' },
  { what: 'no contract', contracts: [], quality: 'no-contract' }
])('$what: known at the department', ({ contracts, quality }) => {
  expect(rows(post({ contracts }))).toMatchObject([
    { level: 'department', contract: null, contract_generation: null, department: '01', quality }
  ])
})

test('contracts of two territories are never chosen between', () => {
  const found = rows(post({}), post({ contracts: ['CN07702M'] }))
  expect(found).toMatchObject([{ level: 'department', contract: null, quality: 'several-contracts' }])
})

test('a department missing from the file comes from the contract when it has one only', () => {
  const found = rows(
    post({ department: null, region: null }),
    post({ id: 'p2', department: null, region: null, contracts: ['CN07702M'] })
  )
  expect(found).toMatchObject([
    { department: '01', quality: 'no-department' },
    { department: null, region: '11', quality: 'no-department' }
  ])
})

test('a post without contract nor department is known for the country only', () => {
  expect(rows(post({ contracts: [], department: null, region: null }))).toMatchObject([
    { level: 'country', department: null, region: null, quality: 'no-contract;no-department' }
  ])
})

test('of two beneficiaries or amounts the first of the file is kept, and said', () => {
  const found = rows(post({}), post({ beneficiary: 'BETA', amountEur: 50 }))
  expect(found).toMatchObject([
    { beneficiary: 'ALFA', amount_eur: 100, quality: 'conflicting-beneficiary;conflicting-amount' }
  ])
})
