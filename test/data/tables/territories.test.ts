import { expect, test } from 'vitest'
import { readCog } from '../../../data/readers/cog.ts'
import type { ContractTerritory } from '../../../data/tables/contractTerritories.ts'
import type { NeighbourhoodRow } from '../../../data/tables/neighbourhoods.ts'
import { territoryRows } from '../../../data/tables/territories.ts'

const cog = readCog()
const contract = (change: Partial<ContractTerritory>): ContractTerritory => ({
  code: '200040350',
  name: 'CC Bugey Sud',
  departments: ['01'],
  regions: ['84'],
  codes2015: ['CV003'],
  codes2024: ['CN00101I'],
  codgeos2024: ['200040350'],
  qpvPopulation2015: 927,
  filedPopulation2024: 5000,
  position: [5.67, 45.85],
  positionAsFiled: true,
  departmentFilled: false,
  ...change
})
const neighbourhood = (change: Partial<NeighbourhoodRow>): NeighbourhoodRow => ({
  code: 'QN00101I',
  communes: '01034',
  department: '01',
  region: '84',
  contract: '200040350',
  population: 1104,
  npnru: false,
  lon: 5.7,
  lat: 45.7,
  ...change
})
const build = (contracts: ContractTerritory[], neighbourhoods: NeighbourhoodRow[]) =>
  territoryRows(cog, contracts, neighbourhoods, new Map([['01034', [5.69, 45.76]]]), {
    departments: new Map([
      ['01', [5.3, 46.1]],
      ['38', [5.6, 45.2]]
    ]),
    regions: new Map([['84', [4.5, 45.5]]])
  })
const find = (rows: ReturnType<typeof build>, level: string, code: string) =>
  rows.find((row) => row.level === level && row.code === code)

test('the country, regions, departments, EPCI, contracts and communes follow each other', () => {
  const rows = build([contract({})], [neighbourhood({})])
  expect(rows.map(({ level, code }) => `${level} ${code}`)).toEqual([
    'country FR',
    'region 84',
    'department 01',
    'department 38',
    'epci 200040350',
    'contract 200040350',
    'commune 01034'
  ])
})

test('the inhabitants of QPV 2024 are those of INSEE, not those of the contracts file', () => {
  const rows = build([contract({})], [neighbourhood({}), neighbourhood({ code: 'QN00102M', population: 6 })])
  expect(find(rows, 'contract', '200040350')).toMatchObject({ qpv_population_2024: 1110, qpv_count: 2 })
  expect(find(rows, 'region', '84')).toMatchObject({ qpv_population_2024: 1110, qpv_count: 2 })
})

test('each area knows its parents, and the country counts all communes', () => {
  const rows = build([contract({})], [neighbourhood({})])
  expect(find(rows, 'commune', '01034')).toMatchObject({ epci: '200040350', department: '01', region: '84' })
  expect(find(rows, 'contract', '200040350')).toMatchObject({ epci: '200040350' })
  expect(find(rows, 'epci', '200040350')).toMatchObject({ epci: null, regions: '84', qpv_count: 1 })
  // 34 875 communes and the 94 of the collectivities; inhabitants of 2023, 2017 in Mayotte.
  expect(find(rows, 'country', 'FR')).toMatchObject({ commune_count: 34969, population: 68952941 })
})

test('an EPT stands under its métropole, which counts its QPV too', () => {
  const saintDenis = neighbourhood({
    communes: '93066;93001',
    department: '93',
    region: '11',
    contract: null
  })
  const rows = territoryRows(
    cog,
    [],
    [saintDenis],
    new Map([
      ['93066', [2.36, 48.94]],
      ['93001', [2.38, 48.91]]
    ]),
    {
      departments: new Map([['93', [2.5, 48.9]]]),
      regions: new Map([['11', [2.5, 48.7]]])
    }
  )
  expect(find(rows, 'epci', '200057867')).toMatchObject({
    name: 'Plaine Commune',
    epci: '200054781',
    qpv_count: 1
  })
  expect(find(rows, 'epci', '200054781')).toMatchObject({
    epci: null,
    department: null,
    region: '11',
    qpv_count: 1
  })
})

test('one QPV without population leaves the sum unknown', () => {
  const rows = build(
    [contract({})],
    [neighbourhood({}), neighbourhood({ code: 'QN00102M', population: null })]
  )
  expect(find(rows, 'contract', '200040350')?.qpv_population_2024).toBeNull()
  expect(find(rows, 'department', '38')).toMatchObject({ qpv_population_2024: null, qpv_count: 0 })
})

test('a contract over two departments makes the population of 2015 unknown in both, and known in their region', () => {
  const shared = contract({ code: '200', departments: ['01', '38'], qpvPopulation2015: 100 })
  const rows = build([contract({}), shared], [neighbourhood({})])
  expect(find(rows, 'department', '01')?.qpv_population_2015).toBeNull()
  expect(find(rows, 'region', '84')?.qpv_population_2015).toBe(1027)
  expect(find(rows, 'contract', '200')).toMatchObject({
    department: null,
    departments: '01;38',
    region: '84'
  })
})

test('a collectivity without outline stands in the middle of its QPV', () => {
  const papeete = { department: '987', region: '987', communes: '98735', contract: null }
  const rows = build(
    [],
    [
      neighbourhood({ ...papeete, lon: -149, lat: -17 }),
      neighbourhood({ ...papeete, code: 'QN98701M', lon: -150, lat: -18 })
    ]
  )
  expect(find(rows, 'department', '987')).toMatchObject({
    name: 'Polynésie française',
    lon: -149.5,
    lat: -17.5
  })
})

test('a contract without a usable point stands in the middle of its QPV, else of its communes', () => {
  const moved = contract({ positionAsFiled: false, position: [-53, 4] })
  const found = (own: NeighbourhoodRow[]) => find(build([moved], own), 'contract', '200040350')
  expect(found([neighbourhood({ lon: -54.125, lat: 5.5 })])).toMatchObject({ lon: -54.125, lat: 5.5 })
  expect(found([])).toMatchObject({ lon: -53, lat: 4 })
})

test('the inhabitants of a QPV over two communes are not given to either', () => {
  const rows = build([], [neighbourhood({ communes: '01034;01033' })])
  expect(find(rows, 'commune', '01034')).toMatchObject({ qpv_population_2024: null, qpv_count: 1 })
})
