import { expect, test } from 'vitest'
import { placeContext, placeSearch } from '../../src/geo/placeSearch.ts'
import { smallPlaces } from '../state/places.ts'

const places = smallPlaces()
const every = ['region', 'department', 'contract', 'commune', 'neighbourhood'] as const
const search = placeSearch(places, every)
const names = (text: string) => search.find(text, 5).map((place) => place.name)

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

test('nothing is found for nothing, or for what no place is called', () => {
  expect([names(''), names('  - '), names('xyzzy')]).toEqual([[], [], []])
})

test('namesakes are told apart by what they are and where', () => {
  const [commune] = search.find('saint denis', 1)
  expect(commune && placeContext(commune, places)).toBe('Commune, Seine-Saint-Denis')
})
