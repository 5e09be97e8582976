import { expect, test } from 'vitest'
import { readCog } from '../../../data/readers/cog.ts'
import type { ContractRow } from '../../../data/readers/contracts.ts'
import { formerContractOf, lostCodgeos } from '../../../data/tables/contractFinder.ts'
import { contractTerritories } from '../../../data/tables/contractTerritories.ts'

const cog = readCog()
const row = (codgeo: string, code: string): ContractRow => ({
  edition: '2015-2023',
  codgeo,
  code,
  name: codgeo,
  department: '93',
  qpvPopulation: null,
  point: [2.4, 48.9]
})
const filed = [
  row('200057867', 'CV001'), // Plaine Commune, an EPT
  row('93059', 'CV002'), // Pierrefitte, part of Saint-Denis since 2025
  row('249300000', 'CV003') // an EPCI of then
]
const contractOf = formerContractOf(filed, contractTerritories(filed, cog, new Map()), cog)

test('a contract of the commune comes before the one of its EPT', () => {
  expect(contractOf('93001')).toBe('200057867')
  expect(contractOf('93066')).toBe('93059')
})

test('an EPCI of then leads nowhere, and is listed', () => {
  expect(contractOf('01053')).toBeUndefined()
  expect(lostCodgeos(filed, cog)).toEqual(['CV003 (249300000)'])
})
