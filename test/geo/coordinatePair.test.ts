import { expect, test } from 'vitest'
import { coordinatePair, isInFrance } from '../../src/geo/coordinatePair.ts'

test.each([
  ['48.91, 2.36', 2.36, 48.91],
  ['48.91 2.36', 2.36, 48.91],
  ['2.36,48.91', 2.36, 48.91],
  ['2,36 48,91', 2.36, 48.91],
  ['48,91, 2,36', 2.36, 48.91],
  ['48,91 ; 2,36', 2.36, 48.91],
  ['  48.91°, 2.36° ', 2.36, 48.91],
  ['-21.1, 55.5', 55.5, -21.1],
  ['\u221261.5; 16.2', -61.5, 16.2],
  ['-17.6 -149.4', -149.4, -17.6],
  ['43, 5', 5, 43]
])('“%s” is a longitude and a latitude', (text, lon, lat) => {
  expect(coordinatePair(text)).toEqual({ lon, lat })
})

test.each(['40.7, -74.0', '0 0', '2,36'])('“%s” lies nowhere in France', (text) => {
  expect(coordinatePair(text)).toBe('elsewhere')
})

test.each(['', '12 rue de la Paix', '93200', '48.91', '48.91, 2.36, 5', '12 bis', 'x, y', '1234.5 6789.1'])(
  '“%s” is no pair of coordinates',
  (text) => {
    expect(coordinatePair(text)).toBeNull()
  }
)

test('a point that is not a number is not in France', () => {
  expect(isInFrance({ lon: Number.NaN, lat: 48 })).toBe(false)
})
