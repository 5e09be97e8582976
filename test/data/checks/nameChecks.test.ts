import { expect, test } from 'vitest'
import { nameChecks } from '../../../data/checks/nameChecks.ts'
import { neighbourhoodNameRows } from '../../../data/tables/neighbourhoodNames.ts'

const qpv = (code: string, name: string) => ({
  code,
  name,
  outlined: true,
  communes: 'Toulouse',
  department: '31'
})
const former = [qpv('QP031007', 'Grand Mirail'), qpv('QP031009', 'Bourbaki'), qpv('QP031011', 'Les Izards')]
const page = (name: string, codes: string[]) => ({
  name,
  departments: ['31'],
  codes,
  source: 'faubourg-npnru-interest'
})
const pages = [page('Reynerie', ['QP031007']), page('REYNERIE', ['QP031007']), page('Texaco', [])]
const overlap = (code_2015: string, code_2024: string) => ({
  code_2015,
  code_2024,
  area_km2: 1,
  share_of_2015: 1,
  share_of_2024: 1
})
const rows = neighbourhoodNameRows(
  former,
  pages,
  [overlap('QP031007', 'QN03107M'), overlap('QP031011', 'QN03110M')],
  new Map([
    ['QN03107M', 'Grand Mirail'],
    ['QN03110M', 'Izards - 3 Cocus']
  ])
)
const officials = [
  { name: 'Grand Mirail', department: '31' },
  { name: 'Izards - 3 Cocus', department: '31' }
]
const check = (id: string, found = rows) =>
  nameChecks(found, former, pages, officials).find((one) => one.id === id)

test('every QPV 2015 is found: by a name that stayed, by one that changed, or for itself', () => {
  expect(check('names-2015')).toMatchObject({ status: 'ok', found: '3 sur 3\u00a0: 1, 1, 1' })
})

test('a QPV 2015 whose name leads nowhere stops the run', () => {
  const cut = rows.filter(({ name }) => name !== 'Bourbaki')
  expect(check('names-2015', cut)).toMatchObject({ status: 'failed', found: '2 sur 3\u00a0: 1, 1, 0' })
})

test('names of pages are counted once, and those that lead nowhere are named', () => {
  expect(check('names-npnru-interest')).toMatchObject({
    status: 'warning',
    found: '1 sur 2\u202f; sans quartier\u00a0: Texaco (31)'
  })
})
