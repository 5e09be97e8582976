import { expect, test } from 'vitest'
import { opening, type Choice } from '../../src/state/choice.ts'
import {
  filtersText,
  frenchSpaces,
  gapsText,
  generationText,
  licenceText,
  sourceIds,
  subtitleText,
  titleText,
  yearsText
} from '../../src/state/words.ts'
import { subjectOf } from '../../src/state/subjectOf.ts'
import { smallPlaces } from './places.ts'

const places = smallPlaces()
const subject = (change: Partial<Choice> = {}) => subjectOf({ ...opening, ...change }, places)
const zone = { level: 'department', code: '93' } as const

test('a title names programmes, level and territory', () => {
  expect(titleText(subject({ zone }))).toBe(
    'Adultes-relais et FONJEP par contrat de ville, Seine-Saint-Denis'
  )
})

test('a subtitle names years, measure and unit', () => {
  expect(subtitleText(subject({ measure: 'posts', years: [2020, 2023] }), true)).toBe(
    '2020\u00a0–\u00a02023, nombre de postes financés'
  )
})

test('agreements have no year to name', () => {
  expect(yearsText(subject({ programmes: ['npnru'] }))).toBe('toutes années')
})

test('every active filter is said, by the key that takes it back', () => {
  const said = filtersText(subject({ zone, funder: 'anct', npnru: 'with' }))
  expect(said.map(({ key }) => key)).toEqual(['zone', 'years', 'programmes', 'funder', 'npnru'])
})

test('a hole in a file is named with programme, year, place and size', () => {
  const gap = { programme: 'adultes-relais', year: 2024, department: '93', postsNearby: 213 }
  expect(gapsText([gap], places)).toContain(
    'Adultes-relais 2024, Seine-Saint-Denis (213 postes l’année voisine)'
  )
  expect(gapsText([], places)).toBe('')
})

test('a contract of one generation says so only under years of both', () => {
  const [older, newer] = ['241300276', '200057867'].map((code) => places.find('contract', code)!)
  const both = subject({ years: [2020, 2024] })
  expect(generationText(older!, both)).toContain('jusqu’en 2023')
  expect(generationText(newer!, both)).toContain('depuis 2024')
  expect(generationText(older!, subject({ years: [2020, 2023] }))).toBe('')
})

test('a rate rests on the populations of its years too', () => {
  expect(sourceIds(subject({ programmes: ['fonjep'] }), false)).toEqual(['anct-fonjep'])
  expect(sourceIds(subject({ programmes: ['fonjep'], years: [2024, 2024] }), true)).toEqual([
    'anct-fonjep',
    'insee-qpv-2024'
  ])
  expect(sourceIds(subject({ programmes: ['fonjep'], years: [2020, 2023] }), true)).toEqual([
    'anct-fonjep',
    'anct-contrats-de-ville'
  ])
})

test('no line begins with a colon, a unit or a closing quotation mark', () => {
  expect(frenchSpaces('écarté : 98 % de « lui »')).toBe('écarté\u00a0: 98\u00a0% de «\u00a0lui\u00a0»')
})

test('a licence without a name is called one', () => {
  expect([licenceText('Licence Ouverte 2.0'), licenceText('non précisée')]).toEqual([
    'Licence Ouverte 2.0',
    'licence\u00a0: non précisée'
  ])
})
