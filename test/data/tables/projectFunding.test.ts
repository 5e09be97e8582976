import { expect, test } from 'vitest'
import { readCog } from '../../../data/readers/cog.ts'
import { readNpnruProjects, type NpnruProject } from '../../../data/readers/npnruProjects.ts'
import type { CrosswalkRow } from '../../../data/tables/crosswalk.ts'
import type { NeighbourhoodRow } from '../../../data/tables/neighbourhoods.ts'
import { amountKind, projectFundingRows } from '../../../data/tables/projectFunding.ts'

const cog = readCog()
// The rows that the doubtful list names must be there: the file itself, beside the project under test.
const collected = readNpnruProjects()
const overlap = (
  code_2015: string,
  code_2024: string,
  share_of_2015: number,
  share_of_2024: number
): CrosswalkRow => ({
  code_2015,
  code_2024,
  area_km2: 1,
  share_of_2015,
  share_of_2024
})
const neighbourhood = (code: string, contract: string | null): NeighbourhoodRow => ({
  code,
  communes: '25056',
  department: '25',
  region: '27',
  contract,
  population: 10,
  npnru: true,
  lon: 6,
  lat: 47
})
const project = (change: Partial<NpnruProject>): NpnruProject => ({
  id: 'npnru-999',
  name: 'Planoise',
  department: '25',
  signed: null,
  amountMeur: 53,
  grantsMeur: null,
  loansMeur: null,
  note: 'ANRU funding',
  pageUrl: 'https://example.org',
  confidence: 'high',
  quartiers: ['QP025004'],
  agglomeration: false,
  partlyMatched: false,
  summed: true,
  ...change
})
function row(change: Partial<NpnruProject>, crosswalk: CrosswalkRow[], neighbourhoods: NeighbourhoodRow[]) {
  const rows = projectFundingRows([...collected, project(change)], crosswalk, neighbourhoods, cog)
  return rows.find(({ id }) => id === 'npnru-999')
}
const planoise = [neighbourhood('QN02501M', '242500361')]

test('one quartier carried whole to one QPV 2024 is known at that neighbourhood', () => {
  expect(row({}, [overlap('QP025004', 'QN02501M', 0.97, 0.8)], planoise)).toMatchObject({
    level: 'neighbourhood',
    neighbourhood: 'QN02501M',
    contract: '242500361',
    amount_eur: 53_000_000,
    quality: 'carried-over'
  })
})

test.each([
  { what: 'less than nine tenths of it', shares: [0.89, 0.8] },
  { what: 'more other ground than its own', shares: [0.97, 0.49] }
])('a QPV 2024 that holds $what does not bear its amount', ({ shares: [of2015 = 0, of2024 = 0] }) => {
  expect(row({}, [overlap('QP025004', 'QN02501M', of2015, of2024)], planoise)).toMatchObject({
    level: 'contract',
    neighbourhood: null,
    contract: '242500361'
  })
})

test('an amount of several quartiers stays with the group', () => {
  const crosswalk = [overlap('QP025004', 'QN02501M', 1, 1), overlap('QP025011', 'QN02502M', 1, 1)]
  const quartiers = ['QP025004', 'QP025011']
  const one = [...planoise, neighbourhood('QN02502M', '242500361')]
  const two = [...planoise, neighbourhood('QN02502M', '200065647')]
  expect(row({ quartiers }, crosswalk, one)).toMatchObject({
    level: 'contract',
    quality: 'group;carried-over'
  })
  expect(row({ quartiers }, crosswalk, two)).toMatchObject({
    level: 'department',
    contract: null,
    quality: 'group'
  })
})

test('an amount of several quartiers of which one only was matched is not shown on that one', () => {
  const whole = [overlap('QP025004', 'QN02501M', 1, 1)]
  expect(row({ partlyMatched: true }, whole, planoise)).toMatchObject({
    level: 'contract',
    neighbourhood: null,
    quality: 'group;carried-over'
  })
})

test('an amount of an agglomeration is never shown on a quartier', () => {
  const whole = [overlap('QP025004', 'QN02501M', 1, 1)]
  expect(row({ agglomeration: true }, whole, planoise)).toMatchObject({
    level: 'contract',
    neighbourhood: null,
    quality: 'agglomeration;carried-over'
  })
})

test('a quartier without successor is known at its department, and over two at their region', () => {
  expect(row({}, [], planoise)).toMatchObject({
    level: 'department',
    department: '25',
    region: '27',
    quality: null
  })
  const quartiers = ['QP025004', 'QP039001']
  expect(row({ department: null, quartiers }, [], planoise)).toMatchObject({ level: 'region', region: '27' })
})

test('rows that overlap others are left out', () => {
  expect(row({ summed: false }, [], planoise)).toBeUndefined()
})

test('doubtful amounts are flagged', () => {
  const rows = projectFundingRows(collected, [], [], cog).filter((found) =>
    found.quality?.includes('doubtful')
  )
  expect(rows).toHaveLength(4)
})

test.each([
  { note: 'concours financiers ANRU', loansMeur: null, grantsMeur: null, kind: 'grants-and-loans' },
  { note: 'ANRU 100 = loans and grants', loansMeur: null, grantsMeur: null, kind: 'grants-and-loans' },
  { note: 'ANRU near 17 %', loansMeur: 30, grantsMeur: 70, kind: 'grants-and-loans' },
  { note: '52 M€ State subsidy', loansMeur: null, grantsMeur: null, kind: 'grants' },
  { note: 'as printed', loansMeur: null, grantsMeur: 53, kind: 'grants' },
  {
    note: 'ANRU after avenant; page also says 11 M€ more of subsidised loans',
    loansMeur: null,
    grantsMeur: null,
    kind: 'unspecified'
  },
  { note: 'ANRU envelope', loansMeur: null, grantsMeur: null, kind: 'unspecified' }
])('"$note" is $kind', ({ note, loansMeur, grantsMeur, kind }) => {
  expect(amountKind({ amountMeur: 53, note, loansMeur, grantsMeur })).toBe(kind)
})
