import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { expect, test } from 'vitest'
import { labelPoint } from '../../../data/geometry/labelPoint.ts'
import { hole, square } from './shapes.ts'

test('a square is named at its middle', () => {
  const [lon, lat] = labelPoint([[square(2, 0, 0.1)]])
  expect(lon).toBeCloseTo(2.05, 3)
  expect(lat).toBeCloseTo(0.05, 3)
})

test('the name is in the largest part', () => {
  const [lon] = labelPoint([[square(0, 48, 0.01)], [square(5, 48, 0.1)], [square(9, 48, 0.02)]])
  expect(lon).toBeGreaterThan(5)
  expect(lon).toBeLessThan(5.1)
})

test.each([
  ['a horseshoe', [[[0, 0], [3, 0], [3, 3], [2, 3], [2, 1], [1, 1], [1, 3], [0, 3], [0, 0]]]], // prettier-ignore
  ['a ring around a hole', [square(0, 48, 1), hole(0.2, 48.2, 0.6)]]
])('the name of %s is inside it', (_, polygon) => {
  const point = labelPoint([polygon])
  expect(booleanPointInPolygon([...point], { type: 'Polygon', coordinates: polygon })).toBe(true)
})

test('far is far on the ground, not in degrees', () => {
  // At 60 degrees a degree of longitude is half as long: the arm to the east is the narrower of the two.
  const corner = [[0, 60], [3, 60], [3, 61.2], [1.2, 61.2], [1.2, 63], [0, 63], [0, 60]] // prettier-ignore
  const [lon, lat] = labelPoint([[corner]])
  expect(lon).toBeGreaterThan(1)
  expect(lat).toBeLessThan(61.2)
})
