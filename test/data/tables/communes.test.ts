import { expect, test } from 'vitest'
import { readCog } from '../../../data/readers/cog.ts'
import type { Position } from '../../../data/readers/communeCentres.ts'
import { communeRows } from '../../../data/tables/communes.ts'

const square = (west: number, south: number) => [
  [
    [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south]
    ]
  ]
]
const centres = new Map<string, Position>([
  ['01053', [5.2, 46.2]],
  ['97411', [55.4, -20.9]],
  ['97415', [55.2, -22.5]],
  ['97302', [-52.3, 4.9]],
  ['98735', [-149.6, -17.5]]
])
const rows = communeRows(readCog(), {
  centres,
  departments: [
    { code: '974', geometry: square(55, -21) },
    { code: '973', geometry: square(-53, 4) }
  ],
  contract2015: () => undefined,
  contract2024: (commune) => (commune === '75056' ? 'p' : undefined)
})
const of = (code: string) => rows.find((row) => row.code === code)

test('every commune and arrondissement stands once, by code', () => {
  const codes = rows.map(({ code }) => code)
  expect(codes).toEqual([...new Set(codes)].sort())
  expect(rows.filter(({ kind }) => kind === 'arrondissement')).toHaveLength(45)
})

test('an arrondissement has the EPCI and the contract of its commune', () => {
  expect(of('75113')).toMatchObject({
    kind: 'arrondissement',
    commune: '75056',
    epci: '200054781',
    ept: null,
    contract_2024: 'p'
  })
})

test('a commune of Greater Paris has an EPCI and an EPT', () => {
  expect(of('93066')).toMatchObject({ commune: null, epci: '200054781', ept: '200057867' })
})

test('no inhabitant is counted where no population is published', () => {
  expect(of('98901')?.population).toBeNull()
})

test('overseas a centre is published only inside its outline, and never in the forest of Guyane', () => {
  const placed = ['01053', '97411', '97415', '97302', '98735'].map((code) => of(code)?.lon)
  expect(placed).toEqual([5.2, 55.4, null, null, null])
})
