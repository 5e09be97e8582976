import { expect, test } from 'vitest'
import type { Found } from '../../src/geocoder/found.ts'
import { numbersOf, numbersToAsk, streetKey } from '../../src/geocoder/streetNumbers.ts'

const street: Found = {
  label: 'Rue de la Paix 93200 Saint-Denis',
  score: 0.9,
  type: 'street',
  houseNumber: '',
  street: 'Rue de la Paix',
  city: 'Saint-Denis',
  cityCode: '93066',
  postcode: '93200',
  lon: 2.36,
  lat: 48.93
}
const house = (houseNumber: string, rest: Partial<Found> = {}): Found => ({
  ...street,
  type: 'housenumber',
  houseNumber,
  ...rest
})

test('about a hundred numbers are asked for, odd and even, up to 200', () => {
  const asked = numbersToAsk(street)
  expect(asked.length).toBeLessThanOrEqual(100)
  expect(asked[0]).toBe('1 Rue de la Paix 93200 Saint-Denis')
  expect(asked.at(-1)).toBe('201 Rue de la Paix 93200 Saint-Denis')
  expect(new Set(asked).size).toBe(asked.length)
})

test('a number found twice counts once; another street, another commune and the street itself do not count', () => {
  const answers = [
    house('1'),
    house('1'),
    house('2', { street: 'RUE DE LA PAIX' }),
    house('3', { street: 'Rue de la Guerre' }),
    house('4', { cityCode: '75101' }),
    street,
    null
  ]
  expect(numbersOf(street, answers).map(({ houseNumber }) => houseNumber)).toEqual(['1', '2'])
})

test('one street of one commune has one key, however it is written', () => {
  expect(streetKey({ street: 'rue de la paix', cityCode: '93066' })).toBe(streetKey(street))
  expect(streetKey({ street: 'rue de la paix', cityCode: '92051' })).not.toBe(streetKey(street))
})
