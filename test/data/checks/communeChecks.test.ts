import { expect, test } from 'vitest'
import { communeChecks, type CommuneReferences } from '../../../data/checks/communeChecks.ts'
import { readCog } from '../../../data/readers/cog.ts'
import type { CommuneRow } from '../../../data/tables/communes.ts'

const cog = readCog()
const square = [[[[4, 45], [6, 45], [6, 47], [4, 47], [4, 45]]]] // prettier-ignore
const row = (code: string, change: Partial<CommuneRow> = {}): CommuneRow => ({
  code,
  name: code,
  kind: 'commune',
  commune: null,
  epci: null,
  ept: null,
  department: '01',
  region: '84',
  population: 100,
  contract_2015: null,
  contract_2024: null,
  lon: 5,
  lat: 46,
  ...change
})
const old = (code: string, change: object = {}) => ({
  code,
  name: 'Bourg-en-Bresse',
  department: '01',
  region: '84',
  population: cog.communes.get('01053')?.population ?? null,
  epci: '200071751',
  ...change
})
function check(id: string, rows: CommuneRow[], references: Partial<CommuneReferences> = {}) {
  return communeChecks(rows, cog, {
    communes2024: [],
    departmentNames: [],
    regionNames: [],
    centres: new Map(rows.map(({ code }) => [code, [5, 46]])),
    departments: [{ code: '01', geometry: square }],
    lostContracts: [],
    ...references
  }).find((one) => one.id === id)
}

test('communes merged or renamed since 2024 are told; one that leads nowhere stops the run', () => {
  const communes2024 = [old('01053'), old('93059', { name: 'Pierrefitte-sur-Seine', population: null })]
  const changes = check('communes-2024-changes', [], { communes2024 })
  expect(changes?.found).toMatch(/^1 fusionnées \(Pierrefitte-sur-Seine\), .* 0 renommées/)
  expect(check('communes-2024-lost', [], { communes2024 })?.status).toBe('ok')
  expect(check('communes-2024-lost', [], { communes2024: [old('00000')] })?.status).toBe('failed')
})

test('a lost leading zero is caught', () => {
  expect(check('communes-2024-lost', [], { communes2024: [old('1053')] })).toMatchObject({
    status: 'failed',
    found: '1053'
  })
})

test('another population in the list of 2024 is told', () => {
  const communes2024 = [old('01053', { population: 1 })]
  expect(check('communes-2024-populations', [], { communes2024 })).toMatchObject({
    status: 'warning',
    found: 'Bourg-en-Bresse'
  })
})

test('a name that differs from INSEE’s fails', () => {
  const departmentNames = [{ code: '01', name: 'Aine', region: '84' }]
  expect(check('cog-names', [], { departmentNames })).toMatchObject({
    status: 'failed',
    found: '1, 0\u202f; autrement\u00a0: Aine'
  })
})

test('arrondissements must fill their commune', () => {
  const part = (code: string) => row(code, { kind: 'arrondissement', commune: '75056', population: 40 })
  const rows = [row('75056'), part('75101'), part('75102')]
  expect(check('communes-arrondissements', rows)?.found).toBe('2\u202f; 75056')
})

test('a centre that is missing, far away or withheld is told', () => {
  expect(check('commune-centres', [row('01053')], { centres: new Map() })?.status).toBe('failed')
  expect(check('commune-centres-far', [row('01053'), row('01054', { lon: 7 })])?.found).toBe('01054 (01054)')
  const overseas = row('97302', { department: '973', lon: null, lat: null })
  expect(check('commune-centres-overseas', [overseas])?.found).toBe('0 sur 1')
})

test('contracts whose EPCI is gone are listed', () => {
  expect(check('commune-contracts', [], { lostContracts: ['CV003 (249300000)'] })?.found).toBe(
    'CV003 (249300000)'
  )
})
