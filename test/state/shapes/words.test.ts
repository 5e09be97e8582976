import { expect, test } from 'vitest'
import type { Shape } from '../../../src/geo/shapes/shape.ts'
import {
  areaText,
  fullMeasureText,
  lengthText,
  measureText,
  positionText,
  shapeCountText,
  shapeText,
  typedNumber
} from '../../../src/state/shapes/words.ts'

test.each([
  [0, '0\u00a0km'],
  [0.0104, '10\u00a0m'],
  [0.8, '800\u00a0m'],
  [0.9996, '1\u00a0km'],
  [2.5, '2,5\u00a0km'],
  [5, '5\u00a0km'],
  [5.04, '5\u00a0km'],
  [123.4, '123\u00a0km'],
  [1234, '1\u202f234\u00a0km']
])('%d km is written %s', (km, text) => {
  expect(lengthText(km)).toBe(text)
})

test.each([
  [0.004, '0,4\u00a0ha'],
  [0.42, '42,0\u00a0ha'],
  [0.9996, '1,0\u00a0km²'],
  [78.54, '78,5\u00a0km²'],
  [3149.6, '3\u202f150\u00a0km²']
])('%d km² is written %s', (km2, text) => {
  expect(areaText(km2)).toBe(text)
})

const circle: Shape = { kind: 'circle', effect: 'in', centre: [2, 48], radiusKm: 5 }
const near: Shape = { kind: 'near', effect: 'in', generation: '2015', code: 'QP093001', distanceKm: 0.5 }

test('a shape is told by what makes it', () => {
  const named = () => 'Francs-Moisins'
  expect(shapeText(circle, named)).toBe('Cercle de 5\u00a0km de rayon')
  expect(shapeText(near, named)).toBe('À 500\u00a0m au plus de Francs-Moisins (quartier 2015)')
  expect(shapeText(near, () => undefined)).toBe('À 500\u00a0m au plus de QP093001 (quartier 2015)')
  expect(shapeText({ kind: 'territory', effect: 'in', level: 'department', code: '93' }, named)).toBe(named())
})

test('its measure on the map begins with its own length', () => {
  const measure = { areaKm2: 78.54, perimeterKm: 31.42, radiusKm: 5 }
  expect(measureText(circle, measure)).toBe('5\u00a0km · 78,5\u00a0km²')
  expect(measureText({ kind: 'lasso', effect: 'in', points: [] }, measure)).toBe('78,5\u00a0km²')
  expect(fullMeasureText(measure)).toBe('78,5\u00a0km², 31,4\u00a0km de tour')
})

test.each([
  [{ kept: 0, untested: 0 }, '0\u00a0quartier gardé'],
  [{ kept: 1, untested: 0 }, '1\u00a0quartier gardé'],
  [{ kept: 1400, untested: 0 }, '1\u202f400\u00a0quartiers gardés'],
  [
    { kept: 12, untested: 1 },
    '12\u00a0quartiers gardés\u00a0; 1\u00a0quartier sans contour connu ne peut pas être testé'
  ],
  [
    { kept: 12, untested: 104 },
    '12\u00a0quartiers gardés\u00a0; 104\u00a0quartiers sans contour connu ne peuvent pas être testés'
  ]
])('%o is told in French', (counts, text) => {
  expect(shapeCountText(counts)).toBe(text)
})

test('a position is told by hemisphere', () => {
  expect(positionText([2.35222, 48.85661])).toBe('48,8566°\u00a0N, 2,3522°\u00a0E')
  expect(positionText([-149.5585, -17.5516])).toBe('17,5516°\u00a0S, 149,5585°\u00a0O')
})

test.each([
  ['2,5', 2.5],
  [' 48.85 ', 48.85],
  ['-1,5', -1.5],
  ['−1,5', -1.5],
  ['1\u202f000', 1000],
  ['', Number.NaN],
  ['1e3', Number.NaN],
  ['2,5 km', Number.NaN],
  ['Paris', Number.NaN]
])('« %s » is read as %d', (text, value) => {
  expect(typedNumber(text)).toBe(value)
})
