import { expect, test } from 'vitest'
import { neighbourhoodNameRows } from '../../../data/tables/neighbourhoodNames.ts'

const former = (code: string, name: string, change: object = {}) => ({
  code,
  name,
  outlined: true,
  communes: 'Toulouse',
  department: '31',
  ...change
})
const page = (name: string, ...codes: string[]) => ({
  name,
  departments: ['31'],
  codes,
  source: 'faubourg-npnru-interest'
})
const overlap = (code_2015: string, code_2024: string, share_of_2015: number, share_of_2024 = 0.5) => ({
  code_2015,
  code_2024,
  area_km2: 1,
  share_of_2015,
  share_of_2024
})
const officialNames = new Map([
  ['QN03107M', 'Grand Mirail'],
  ['QN03108M', 'La Vache'],
  ['QN03109M', 'Trois Cocus']
])
type Input = Parameters<typeof neighbourhoodNameRows>
const led = (qpvs: Input[0], pages: Input[1], crosswalk: Input[2]) =>
  neighbourhoodNameRows(qpvs, pages, crosswalk, officialNames).map(
    ({ name, kind, code_2015, neighbourhood, share }) => [name, kind, code_2015, neighbourhood, share]
  )

test('a page’s name leads through the QPV 2015 to the QPV 2024; an official name that stayed is not repeated', () => {
  expect(
    neighbourhoodNameRows(
      [former('QP031007', 'Grand Mirail')],
      [page("Val d'Aran", 'QP031007'), page('GRAND-MIRAIL', 'QP031007'), page('Texaco')],
      [overlap('QP031007', 'QN03107M', 0.9886)],
      officialNames
    )
  ).toEqual([
    {
      name: 'Val d’Aran',
      folded: 'val d aran',
      kind: 'page',
      code_2015: 'QP031007',
      name_2015: 'Grand Mirail',
      commune_names_2015: 'Toulouse',
      department: '31',
      neighbourhood: 'QN03107M',
      share: 0.9886,
      source: 'faubourg-npnru-interest'
    }
  ])
})

test('a QPV 2015 leads to those that hold a tenth of it; where none does, to its main successor', () => {
  const cut = [
    overlap('QP031011', 'QN03108M', 0.6),
    overlap('QP031011', 'QN03109M', 0.3),
    overlap('QP031011', 'QN03107M', 0.04, 0.3)
  ]
  expect(led([former('QP031011', 'Les Izards')], [], cut)).toEqual([
    ['Les Izards', 'qpv2015', 'QP031011', 'QN03108M', 0.6],
    ['Les Izards', 'qpv2015', 'QP031011', 'QN03109M', 0.3]
  ])
  expect(led([former('QP031011', 'Les Izards')], [], cut.slice(2))).toEqual([
    ['Les Izards', 'qpv2015', 'QP031011', 'QN03107M', 0.04]
  ])
})

test('a QPV 2015 without a successor, or without an outline, keeps its names and leads to itself', () => {
  const [official, spoken, overseas] = neighbourhoodNameRows(
    [
      former('QP031009', 'Bourbaki'),
      former('QP973012', 'Village Chinois', { outlined: false, communes: null, department: '973' })
    ],
    [page('Caserne', 'QP031009')],
    [overlap('QP031009', 'QN03107M', 0.02, 0.02)],
    officialNames
  )
  expect(official).toMatchObject({ name: 'Bourbaki', neighbourhood: null, share: null })
  expect(spoken).toMatchObject({ name: 'Caserne', kind: 'page', neighbourhood: null })
  expect(overseas).toMatchObject({
    name: 'Village Chinois',
    commune_names_2015: null,
    source: 'insee-population-qpv-2015'
  })
})

test('a page’s name stays with the part that bears it, where the QPV 2015 was cut up', () => {
  const cut = [overlap('QP031011', 'QN03108M', 0.6), overlap('QP031011', 'QN03109M', 0.3)]
  const qpv = former('QP031011', 'Izards - Trois Cocus - La Vache')
  expect(
    led([qpv], [page('Les Trois Cocus', 'QP031011')], cut).filter(([, kind]) => kind === 'page')
  ).toEqual([['Les Trois Cocus', 'page', 'QP031011', 'QN03109M', 0.3]])
  expect(
    led([qpv], [page('Borderouge', 'QP031011')], cut).filter(([, kind]) => kind === 'page')
  ).toHaveLength(2)
})

test('a name written twice stands once, the official before the page’s', () => {
  const pages = [
    page('l’Arche-Guédon', 'QP031007'),
    page('Reynerie', 'QP031007'),
    page('REYNERIE', 'QP031007')
  ]
  expect(
    led([former('QP031007', 'L’Arche Guédon')], pages, [overlap('QP031007', 'QN03107M', 1)]).map(
      ([name, kind]) => [name, kind]
    )
  ).toEqual([
    ['L’Arche Guédon', 'qpv2015'],
    ['Reynerie', 'page']
  ])
})

test('a page’s name that is officially that of another QPV 2015 of the commune is left out', () => {
  const qpvs = [
    former('QP031007', 'Lecocq'),
    former('QP031008', 'Centre Ville'),
    former('QP031009', 'Bellevue', { communes: 'Muret' })
  ]
  const pages = [page('Centre-ville', 'QP031007'), page('Bellevue', 'QP031007')]
  expect(led(qpvs, pages, []).filter(([, kind]) => kind === 'page')).toEqual([
    ['Bellevue', 'page', 'QP031007', null, null]
  ])
})
