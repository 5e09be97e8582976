import { expect, test } from 'vitest'
import { displacementMetres } from '../../../data/geometry/displacement.ts'
import { hole, square } from './shapes.ts'

test('an outline that is left as it was did not move', () => {
  const outline = [[square(2, 48, 1), hole(2.2, 48.2, 0.1)]]
  expect(displacementMetres(outline, outline)).toBe(0)
})

test('a corner cut off is measured on the ground', () => {
  // East of the corner left out, the new side runs along the meridian: 0.001 degree of longitude at 60 degrees.
  const before = [[[[2, 60], [2.01, 60], [2.011, 60.005], [2.01, 60.01], [2, 60.01], [2, 60]]]] // prettier-ignore
  const after = [[square(2, 60, 0.01)]]
  expect(displacementMetres(before, after)).toBeCloseTo(55.6, 1)
  expect(displacementMetres(after, before)).toBeCloseTo(55.6, 1)
})

test('a hole that is gone counts as far as the border that is left', () => {
  const before = [[square(0, 0, 1), hole(0.4, 0.4, 0.1)]]
  expect(displacementMetres(before, [[square(0, 0, 1)]])).toBeCloseTo(0.5 * 111_195, -1)
})
