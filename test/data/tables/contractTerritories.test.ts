import { expect, test } from 'vitest'
import { readCog } from '../../../data/readers/cog.ts'
import type { ContractRow } from '../../../data/readers/contracts.ts'
import { contractTerritories } from '../../../data/tables/contractTerritories.ts'

const cog = readCog()
const row = (change: Partial<ContractRow>): ContractRow => ({
  edition: '2024',
  codgeo: '200059228',
  code: 'CN07702M',
  name: 'CA Grand Paris Sud',
  department: '77',
  qpvPopulation: 100,
  point: [2.5, 48.6],
  ...change
})
const centres = new Map<string, readonly [number, number]>([
  ['97302', [-52.3, 4.9]],
  ['97117', [-61.3, 16.3]]
])
const territories = (...rows: ContractRow[]) => contractTerritories(rows, cog, centres)

test('a contract over two departments is one territory of one EPCI', () => {
  const found = territories(row({}), row({ code: 'CN09103M', department: '91' }))
  expect(found).toMatchObject([
    { code: '200059228', departments: ['77', '91'], regions: ['11'], codes2024: ['CN07702M', 'CN09103M'] }
  ])
})

test('contracts of both generations of one EPCI are one territory, named by the newest', () => {
  const old = row({ edition: '2015-2023', code: 'CV100', name: 'CA Sénart', qpvPopulation: 80 })
  expect(territories(old, row({}))).toMatchObject([
    { name: 'CA Grand Paris Sud', codes2015: ['CV100'], codes2024: ['CN07702M'], qpvPopulation2015: 80 }
  ])
})

test('a contract of several communes is one territory that bears its newest code', () => {
  const found = territories(
    row({ code: 'CN98701M', codgeo: '97302', department: '973' }),
    row({ code: 'CN98701M', codgeo: '97117', department: '973' }),
    row({ code: 'CV416', codgeo: '97117', department: '973' })
  )
  expect(found).toMatchObject([{ code: 'CN98701M', codgeos2024: ['97117', '97302'], codes2015: ['CV416'] }])
})

test('an overseas contract stands at its commune, never at the point moved beside France', () => {
  const [cayenne] = territories(
    row({ codgeo: '97302', code: 'CN97301I', department: '973', point: [-2.3, 42.9] })
  )
  expect(cayenne).toMatchObject({ position: [-52.3, 4.9], positionAsFiled: false })
})

test('a missing department is read in the code of 2024, or in the communes', () => {
  const lac = row({ codgeo: '200068674', code: 'CN07303M', department: null })
  const bastia = row({ codgeo: '242000354', code: 'CV368', department: null, edition: '2015-2023' })
  expect(territories(lac, bastia)).toMatchObject([
    { departments: ['73'], departmentFilled: true },
    { departments: ['2B'], departmentFilled: true }
  ])
})

test('the population of a contract with two rows counts once', () => {
  const old = row({ edition: '2015-2023', code: 'CV043', department: '13', qpvPopulation: 1916 })
  expect(territories(old, { ...old, department: '84' })[0]?.qpvPopulation2015).toBe(1916)
})

test('an overseas contract without any known commune is refused', () => {
  const nowhere = row({ codgeo: '97301', code: 'CN97301I', department: '973' })
  expect(() => territories(nowhere)).toThrow('contract 97301: no commune of it has a known centre')
})
