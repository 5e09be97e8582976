import { expect, test } from 'vitest'
import { smallOtherNames } from './otherNames.ts'

const others = smallOtherNames()

test('a name leads to the neighbourhood of today, through the QPV 2015 that it was of', () => {
  expect(others[0]).toMatchObject({
    name: 'Cosmonautes',
    kind: 'page',
    former: { code: 'QP093028', name: 'Franc Moisin' },
    share: 0.97,
    place: { level: 'neighbourhood', code: 'QN09328M', name: 'Franc Moisin' }
  })
})

test('a QPV 2015 that nothing followed is a place itself, of its department and region', () => {
  const place = others.find(({ name }) => name === 'Joliot-Curie')?.place
  expect(place).toMatchObject({
    level: 'neighbourhood2015',
    code: 'QP093032',
    name: 'Joliot-Curie',
    communes: 'Saint-Denis',
    departments: ['93'],
    regions: ['11']
  })
  expect(place?.lon).toBeNaN()
})

test('a name of a neighbourhood that the tables do not have is left out', () => {
  expect(others.map(({ name }) => name)).not.toContain('Ailleurs')
})
