import { expect, test } from 'vitest'
import { incompleteYears, leftOutFiles, partlyReadFiles, reservations } from '../../src/state/missing.ts'
import { smallManifest } from './manifest.ts'
import { smallPlaces } from './places.ts'

test('holes of one file and year are told together, departments by name', () => {
  const hole = (department: string, postsNearby: number) => ({
    programme: 'adultes-relais',
    year: 2024,
    department,
    postsNearby
  })
  expect(incompleteYears([hole('93', 213), hole('77', 116)], smallPlaces())).toEqual([
    {
      programme: 'Adultes-relais',
      source: 'anct-adultes-relais',
      year: 2024,
      departments: [
        { name: 'Seine-Saint-Denis', postsNearby: 213 },
        { name: 'Seine-et-Marne', postsNearby: 116 }
      ]
    }
  ])
})

test('a file of which nothing is kept is told apart from one that is kept in part', () => {
  const files = (readings: readonly { file: string }[]) => readings.map(({ file }) => file)
  expect(files(leftOutFiles(smallManifest()))).toEqual(['adultes-relais/adulte-relais-2025.json'])
  expect(files(partlyReadFiles(smallManifest()))).toEqual(['adultes-relais/adulte-relais-2024.json'])
})

test('a reservation about coverage is missing data, one about a join is not', () => {
  expect(reservations(smallManifest()).map((check) => check.id)).toEqual(['gaps-2024'])
})
