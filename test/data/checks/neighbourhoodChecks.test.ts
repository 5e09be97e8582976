import { expect, test } from 'vitest'
import { neighbourhoodChecks } from '../../../data/checks/neighbourhoodChecks.ts'
import type { NeighbourhoodRow } from '../../../data/tables/neighbourhoods.ts'

const superseded = Array.from({ length: 42 }, (_, index) => `QN976${String(index + 1).padStart(2, '0')}M`)
const row = (code: string, change: Partial<NeighbourhoodRow> = {}): NeighbourhoodRow => ({
  code,
  communes: '97611',
  department: code.slice(2, 5).replace(/^0/, ''),
  region: '06',
  epci: '1',
  contract: '1',
  population: 1,
  npnru: false,
  lon: 45,
  lat: -12,
  ...change
})
const inForce = [
  ...Array.from({ length: 1362 }, (_, index) => row(`QN001${index}`)),
  ...Array.from({ length: 222 }, (_, index) => row(`QN976${index}C`))
]
const check = (id: string, rows: readonly NeighbourhoodRow[]) =>
  neighbourhoodChecks(rows, [], superseded).find((one) => one.id === id)

test('1 584 QPV in force, none of those that were replaced', () => {
  expect(neighbourhoodChecks(inForce, [], superseded).filter(({ status }) => status !== 'ok')).toEqual([])
})

test('the 42 superseded QPV of Mayotte are caught', () => {
  const rows = [...inForce, ...superseded.map((code) => row(code))]
  expect(check('qpv-superseded', rows)).toMatchObject({
    status: 'failed',
    found: '42, dont QN97601M, QN97602M, QN97603M, QN97604M, QN97605M et 37 autres'
  })
  expect(check('qpv-2024', rows)?.status).toBe('failed')
})

test('what has no commune, EPCI, contract or population is told', () => {
  const rows = [
    ...inForce.slice(1),
    row('QN00199M', { communes: '', epci: null, contract: null, population: null })
  ]
  const ids = neighbourhoodChecks(rows, [], superseded).filter(({ status }) => status !== 'ok')
  expect(ids.map(({ id, status }) => [id, status])).toEqual([
    ['qpv-places', 'failed'],
    ['qpv-epci', 'warning'],
    ['qpv-population', 'warning']
  ])
})
