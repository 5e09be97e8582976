import { expect, test } from 'vitest'
import {
  comparedColumns,
  comparedReference,
  mixesGenerations,
  referenceOptions
} from '../../../src/state/pages/comparedColumns.ts'
import { pageSubject } from '../../../src/state/pages/pageSubject.ts'
import { publishedPlaces, tableColumns } from '../../sql/database.ts'
import type { PageArea } from '../../../src/state/choices/pages.ts'

const places = publishedPlaces()
const [neighbourhoods, older] = [tableColumns('neighbourhoods'), tableColumns('neighbourhoods_2015')]
const mirail: PageArea = { level: 'neighbourhood', code: 'QN03107M' }
const before: PageArea = { level: 'neighbourhood2015', code: 'QP031007' }
const department: PageArea = { level: 'department', code: '31' }
const columns = (...areas: PageArea[]) => comparedColumns(areas, places, neighbourhoods, older)
const subject = (area: PageArea) => pageSubject(area, places, neighbourhoods, older)

test('neighbourhoods of two generations side by side are told to be so', () => {
  expect(mixesGenerations(columns(mirail, before))).toBe(true)
  expect(mixesGenerations(columns(mirail, department))).toBe(false)
})

test('a territory shows its neighbourhoods of the generation that it is compared with', () => {
  expect(columns(before, department).map(({ detail }) => detail)).toEqual([
    'Quartier prioritaire 2015, Toulouse',
    'Département, ses quartiers 2015'
  ])
  expect(columns(department)[0]?.generation).toBe('2024')
})

test('the areas stand in the order of the reader, and an unknown code in none', () => {
  const unknown: PageArea = { level: 'neighbourhood2015', code: 'QP999999' }
  expect(columns(department, unknown, mirail).map(({ key }) => key)).toEqual([
    'department-31',
    'neighbourhood-QN03107M'
  ])
})

test('the reference is made of the QPV around the first area, of its generation', () => {
  expect(comparedReference('department', subject(before), '2015')).toMatchObject({
    label: 'QPV : Haute-Garonne, 2015',
    set: { level: 'department', code: '31' }
  })
  expect(comparedReference('none', subject(mirail), '2024')).toBeNull()
})

test('a department has no contract to be compared with, and the choice says why', () => {
  const option = referenceOptions(subject(department)).find(({ id }) => id === 'contract')
  expect(option?.unavailable).toContain('aucun contrat de ville')
  expect(comparedReference('contract', subject(department), '2024')).toBeNull()
})
