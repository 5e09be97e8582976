import { expect, test } from 'vitest'
import { lambert93 } from '../../src/geo/lambert93.ts'

// 18 rue Duhesme, Paris, as the Base Adresse Nationale publishes it in both; the origin of the projection.
test.each([
  [651_500.23, 6_865_844.9, 2.338562, 48.890787],
  [700_000, 6_600_000, 3, 46.5]
])('%d, %d is where it is in degrees', (x, y, lon, lat) => {
  const found = lambert93()(x, y)
  expect(found.lon).toBeCloseTo(lon, 6)
  expect(found.lat).toBeCloseTo(lat, 6)
})

test.each([
  [2.36, 48.91],
  [Number.NaN, 6_600_000],
  [700_000, Infinity],
  [6_600_000, 700_000]
])('%d, %d is in no land of the projection', (x, y) => {
  expect(lambert93()(x, y)).toEqual({ lon: Number.NaN, lat: Number.NaN })
})
