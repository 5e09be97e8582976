import { expect, test } from 'vitest'
import { readCog } from '../../../data/readers/cog.ts'
import type { Qpv2024 } from '../../../data/readers/qpv2024.ts'
import type { ContractTerritory } from '../../../data/tables/contractTerritories.ts'
import { neighbourhoodRows } from '../../../data/tables/neighbourhoods.ts'

const cog = readCog()
const contract = (code: string, department: string): ContractTerritory => ({
  code,
  name: code,
  departments: [department],
  regions: ['11'],
  codes2015: [],
  codes2024: [`CN${code}`],
  codgeos2024: [code],
  qpvPopulation2015: null,
  filedPopulation2024: null,
  position: [0, 0],
  positionAsFiled: true,
  departmentFilled: false
})
const contracts = [
  contract('200057867', '93'), // Plaine Commune, an EPT
  contract('200057875', '93'), // Est Ensemble, an EPT
  contract('97407', '974'), // Le Port, a commune
  contract('98735', '987') // the only contract of French Polynesia
]
function row(communes: string[], name = 'Centre', code = 'QN09301M') {
  const qpv: Qpv2024 = {
    code,
    name,
    kind: 'M',
    communes,
    department: null,
    region: null,
    epci: null,
    geometry: { type: 'MultiPolygon', coordinates: [] }
  }
  return neighbourhoodRows([qpv], cog, contracts, {
    areaKm2: new Map([[code, 0.5]]),
    labelPoints: new Map([[code, [2.3, 48.9]]]),
    populations: new Map(),
    npnruCodes: new Map()
  })
}

test('in Greater Paris the contract is the one of the EPT', () => {
  expect(row(['93066']).rows[0]).toMatchObject({
    contract: '200057867',
    epci: '200057867',
    department: '93',
    region: '11'
  })
})

test('a contract of the commune itself comes first', () => {
  expect(row(['97407']).rows[0]?.contract).toBe('97407')
})

test('a commune merged since is shown as the commune of today', () => {
  expect(row(['93059']).rows[0]).toMatchObject({
    communes: '93066',
    commune_names: 'Saint-Denis',
    contract: '200057867'
  })
})

test('the only contract of a department holds all its QPV', () => {
  expect(row(['98733']).rows[0]?.contract).toBe('98735')
})

test('a QPV between two contracts goes with its first commune, and is listed', () => {
  const found = row(['93008', '93066'])
  expect(found.rows[0]?.contract).toBe('200057875')
  expect(found.betweenContracts).toEqual(['QN09301M'])
})

test('names bear typographic apostrophes, and an unknown population stays unknown', () => {
  expect(row(['93066'], "L'Orme  Seul").rows[0]).toMatchObject({
    name: 'L’Orme Seul',
    population: null,
    npnru: false
  })
})

test('a commune that INSEE never had is refused', () => {
  expect(() => row(['00000'])).toThrow('QPV QN09301M: commune 00000 is not in the COG')
})
