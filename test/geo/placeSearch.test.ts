import { describe, expect, test } from 'vitest'
import { otherNamesOf } from '../../src/geo/otherNames.ts'
import { placeContext, placeSearch } from '../../src/geo/placeSearch.ts'
import { publishedPlaces, tableColumns } from '../sql/database.ts'
import { smallPlaces } from '../state/places.ts'
import { smallOtherNames } from './otherNames.ts'

const places = smallPlaces()
const every = ['region', 'department', 'contract', 'commune', 'neighbourhood'] as const
const search = placeSearch(places, every)
const names = (text: string) => search.find(text, 5).map(({ place }) => place.name)

test('accents, hyphens and case do not matter', () => {
  expect(names('seine saint')).toEqual(['Seine-Saint-Denis'])
  expect(names('ILE DE FRANCE')).toEqual(['Île-de-France'])
  expect(names('floreal')).toEqual(['Floréal - Saussaie'])
})

test('names that begin with the text come first, larger places before smaller ones', () => {
  expect(names('s')).toEqual([
    'Seine-et-Marne',
    'Seine-Saint-Denis',
    'Saint-Denis',
    'Grand Paris Sud',
    'Floréal - Saussaie'
  ])
})

test('a code finds its place', () => {
  expect(names('QN09328M')).toEqual(['Franc Moisin'])
  expect(names('93')[0]).toBe('Seine-Saint-Denis')
})

test('an article or “quartier de” before a name does not hide it', () => {
  expect(names('le franc moisin')).toEqual(['Franc Moisin'])
  expect(names('quartier de la Saussaie')).toEqual(['Floréal - Saussaie'])
})

test('a name with its commune after it is found, the commune alone finds no neighbourhood', () => {
  expect(names('Franc-Moisin saint denis')).toEqual(['Franc Moisin'])
  expect(names('le franc moisin st')).toEqual([])
  expect(names('moisin saint-d')).toEqual(['Franc Moisin'])
  expect(names('saint denis')).toEqual(['Saint-Denis', 'Seine-Saint-Denis'])
})

test('nothing is found for nothing, or for what no place is called', () => {
  expect([names(''), names('  - '), names('xyzzy'), names('la xyzzy')]).toEqual([[], [], [], []])
})

test('namesakes are told apart by what they are and where', () => {
  const [commune] = search.find('saint denis', 1)
  expect(commune && placeContext(commune.place, places)).toBe('Commune, Seine-Saint-Denis')
})

describe('other names', () => {
  const called = (levels: Parameters<typeof placeSearch>[1], text: string, limit = 5) =>
    placeSearch(places, levels, smallOtherNames())
      .find(text, limit)
      .map(({ place, by }) => [place.name, by?.name ?? null])

  test('a name of today comes before the same name of a page', () => {
    expect(called(['neighbourhood'], 'FLORÉAL')).toEqual([
      ['Floréal - Saussaie', null],
      ['Franc Moisin', 'Floréal']
    ])
  })

  test('a place stands once, whatever names of it answer', () => {
    expect(called(['neighbourhood'], 'moisin')).toEqual([['Franc Moisin', null]])
    expect(called(['neighbourhood'], 'cosmo')).toEqual([['Franc Moisin', 'Cosmonautes']])
  })

  test('a name that leads to two places leads first to the one that holds most of it', () => {
    expect(called(['neighbourhood'], 'cristino garcia')).toEqual([
      ['Floréal - Saussaie', 'Cristino Garcia'],
      ['Franc Moisin', 'Cristino Garcia']
    ])
  })

  test('levels that are not searched are not found by other names either', () => {
    expect(called(['commune'], 'cosmonautes')).toEqual([])
    expect(called(['neighbourhood'], 'joliot')).toEqual([])
    expect(called(['neighbourhood', 'neighbourhood2015'], 'joliot')).toEqual([
      ['Joliot-Curie', 'Joliot-Curie']
    ])
    expect(called(['neighbourhood2015'], 'QP093032')).toEqual([['Joliot-Curie', 'Joliot-Curie']])
  })

  test('one or two letters are answered by names of today alone', () => {
    expect(called(['neighbourhood'], 'co')).toEqual([])
  })
})

describe('on the published tables', () => {
  const published = publishedPlaces()
  const others = otherNamesOf(tableColumns('neighbourhood_names'), published)
  const found = (text: string) =>
    placeSearch(published, ['department', 'contract', 'commune', 'neighbourhood'], others).find(text, 12)

  // The crosswalk puts 98.9 % of QP031007 Grand Mirail in QN03107M. Source: outlines of ANCT, 2015 and 2024.
  test.each(['reynerie', 'la reynerie', 'REYNERIE', 'Quartier de la Reynerie', 'bellefontaine'])(
    '%s leads to the QPV 2024 over QP031007, Grand Mirail',
    (text) => {
      const [first, ...others] = found(text)
      expect(others).toEqual([])
      expect(first).toMatchObject({
        place: { level: 'neighbourhood', code: 'QN03107M', name: 'Grand Mirail' },
        by: { kind: 'page', former: { code: 'QP031007' } }
      })
    }
  )

  test('a quartier officially called so today comes before those called so by a page', () => {
    const answers = found('Saint-Jacques').map(({ place, by }) => [place.code, by?.name ?? null])
    expect(answers[0]).toEqual(['QN06301M', null])
    expect(answers).toContainEqual(['QN06608I', 'Saint-Jacques'])
  })

  test('each of the 1,400 QPV 2015 is found by its name, with its commune where namesakes are many', () => {
    const table = tableColumns('neighbourhoods_2015')
    const [codes, names] = [table.texts('code'), table.texts('name')]
    const [successors, towns] = [table.texts('main_successor'), table.texts('commune_names')]
    const all = placeSearch(published, ['commune', 'neighbourhood', 'neighbourhood2015'], others)
    const finds = (row: number, text: string) =>
      all.find(text, 12).some(({ place }) => place.code === (successors[row] ?? codes[row]))
    const lost = names.filter((name, row) => {
      const [town = ''] = (towns[row] ?? '').split(', ')
      return !finds(row, name ?? '') && !finds(row, `${name} ${town}`)
    })
    expect(names).toHaveLength(1400)
    expect(lost).toEqual([])
  })

  test.each([
    ['reynerie toulouse', 'QN03107M'],
    ['centre ville la seyne', 'QN08309M'],
    ['Bellevue Limoges', 'QN08708I']
  ])('%s finds the one of that commune among its namesakes', (text, code) => {
    expect(found(text).map(({ place }) => place.code)).toEqual([code])
  })

  test('eleven quartiers called Bellevue today leave room for that of Redon, of 2015 alone', () => {
    const all = placeSearch(published, ['neighbourhood', 'neighbourhood2015'], others)
    const answers = all.find('bellevue', 8).map(({ place, by }) => [place.communes, by?.name ?? null])
    expect(answers).toHaveLength(8)
    expect(answers.slice(0, 7).every(([, name]) => name === null)).toBe(true)
    expect(answers[7]).toEqual(['Redon', 'Bellevue'])
  })
})
