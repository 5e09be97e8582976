import { expect, test } from 'vitest'
import { smallPlaces } from '../state/places.ts'

const places = smallPlaces()

test('the country and the EPCI are figures, not places to search or go to', () => {
  expect([...new Set(places.all.map(({ level }) => level))]).toEqual([
    'commune',
    'contract',
    'department',
    'region',
    'neighbourhood'
  ])
})

test('a contract of the same code as an EPCI is found as a contract', () => {
  expect(places.find('contract', '200057867')).toMatchObject({ level: 'contract', name: 'Plaine Commune' })
  expect(places.indexOf('contract', '200059228')).toBe(1)
})
