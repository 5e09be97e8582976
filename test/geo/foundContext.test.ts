import { expect, test } from 'vitest'
import { foundContext } from '../../src/geo/foundContext.ts'
import { placeSearch } from '../../src/geo/placeSearch.ts'
import { smallPlaces } from '../state/places.ts'
import { smallOtherNames } from './otherNames.ts'

const places = smallPlaces()
const search = placeSearch(places, ['commune', 'neighbourhood', 'neighbourhood2015'], smallOtherNames())
const told = (text: string) =>
  search.find(text, 5).map((found) => `${found.place.name} | ${foundContext(found, places)}`)

test('an option found by its own name says what it is, and no other name', () => {
  expect(told('franc moisin')).toEqual(['Franc Moisin | QPV, Saint-Denis'])
})

test('an option found by a page’s name says the name, and the QPV 2015 that it was of', () => {
  expect(told('cosmonautes')).toEqual([
    'Franc Moisin | QPV, Saint-Denis — appelé «\u00a0Cosmonautes\u00a0» (QPV 2015 Franc Moisin)'
  ])
})

test('a QPV 2015 that was cut up says what part of it is in each', () => {
  expect(told('cristino')).toEqual([
    'Floréal - Saussaie | QPV, Saint-Denis — contient 70\u00a0% du QPV 2015 «\u00a0Cristino Garcia\u00a0»',
    'Franc Moisin | QPV, Saint-Denis — contient 25\u00a0% du QPV 2015 «\u00a0Cristino Garcia\u00a0»'
  ])
})

test('a QPV 2015 that nothing followed is told as one', () => {
  expect(told('joliot curie')).toEqual(['Joliot-Curie | QPV 2015, Saint-Denis'])
})

test('a QPV 2015 that became one of another name is told by both', () => {
  const [first] = smallOtherNames()
  if (!first) throw new Error('no name')
  const by = { ...first, kind: 'qpv2015' as const }
  expect(foundContext({ place: by.place, by }, places)).toBe(
    'QPV, Saint-Denis — appelé «\u00a0Cosmonautes\u00a0» en 2015'
  )
})

test('a page’s name of a part of what was cut up gives the part', () => {
  const [first] = smallOtherNames()
  if (!first) throw new Error('no name')
  const by = { ...first, share: 0.34 }
  expect(foundContext({ place: by.place, by }, places)).toBe(
    'QPV, Saint-Denis — appelé «\u00a0Cosmonautes\u00a0» (34\u00a0% du QPV 2015 Franc Moisin)'
  )
})
