import { expect, test } from 'vitest'
import { communeList } from '../../../data/readers/communeList.ts'

const commune = (name: string, arrondissement: number | null = null) => ({ name, arrondissement })

test.each([
  ['Moulins', [commune('Moulins')]],
  ['Lourches,  Denain, Escaudain', [commune('Lourches'), commune('Denain'), commune('Escaudain')]],
  ['Houdain, Haillicourt,', [commune('Houdain'), commune('Haillicourt')]],
  ['Lyon 8ème arrondissement, Vénissieux', [commune('Lyon', 8), commune('Vénissieux')]],
  ['Marseille 11ème, La Penne-sur-Huveaune', [commune('Marseille', 11), commune('La Penne-sur-Huveaune')]],
  [
    'Marseille 3ème, 1er,  6ème et 15ème arrondissements',
    [3, 1, 6, 15].map((number) => commune('Marseille', number))
  ],
  ['Paris 18e Arrondissement, Paris 19e Arrondissement', [commune('Paris', 18), commune('Paris', 19)]],
  ['', []]
])('reads %s', (cell, expected) => {
  expect(communeList(cell)).toEqual(expected)
})

test('a number without a city is left as a name that nobody bears', () => {
  expect(communeList('6ème arrondissement')).toEqual([commune('6ème arrondissement')])
})
