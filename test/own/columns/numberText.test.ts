import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markOf, numberReadings, readNumber } from '../../../src/own/columns/numberText.ts'

const none = Number.NaN

/** text, with a decimal comma, with a decimal point */
const cases: readonly (readonly [string, number, number])[] = [
  ['0', 0, 0],
  ['12', 12, 12],
  ['-12', -12, -12],
  ['−12', -12, -12],
  ['+5', 5, 5],
  ['-0', 0, 0],
  ['1 234', 1234, 1234],
  ['1\u00a0234\u202f567', 1234567, 1234567],
  ['1 234,50 €', 1234.5, none],
  ['1\u202f234,50\u00a0€', 1234.5, none],
  ['12,5 %', 12.5, none],
  ['12.5%', none, 12.5],
  ['€ 12', 12, 12],
  ['12 euros', 12, 12],
  ['1,234', 1.234, 1234],
  ['1.234', 1234, 1.234],
  ['-1,234', -1.234, -1234],
  ['12,34', 12.34, none],
  ['12.34', none, 12.34],
  ['0,123', 0.123, none],
  ['0.123', none, 0.123],
  ['1234,567', 1234.567, none],
  ['1,234,567', none, 1234567],
  ['1.234.567', 1234567, none],
  ['1.234,56', 1234.56, none],
  ['1,234.56', none, 1234.56],
  ['1’234.50', none, 1234.5],
  [',5', 0.5, none],
  ['.5', none, 0.5],
  ['1,23E+05', 123000, none],
  ['1.5e-3', none, 0.0015],
  ['999999999999999', 999999999999999, 999999999999999],
  // Codes, and what is no number.
  ['01004', none, none],
  ['007,5', none, none],
  ['1234567890123456', none, none],
  ['1E5', none, none],
  ['1 23', none, none],
  ['12 34', none, none],
  ['1,2,3', none, none],
  ['1.2.3', none, none],
  ['1,23,456', none, none],
  ['12,', none, none],
  ['12.', none, none],
  ['12 k€', none, none],
  ['12-3', none, none],
  ['--1', none, none],
  ['0x10', none, none],
  ['Infinity', none, none],
  ['NaN', none, none],
  ['', none, none],
  ['-', none, none],
  ['s', none, none],
  ['01 23 45 67 89', none, none],
  ['14/07/2024', none, none],
  ['=1+1', none, none],
  ['١٢', none, none]
]

test.each(cases)('%j is %d with a comma and %d with a point', (text, comma, dot) => {
  expect([readNumber(text, ','), readNumber(text, '.')]).toEqual([comma, dot])
  expect(numberReadings(text)).toEqual({ comma, dot })
})

test('what both signs read differently is told apart from what they read alike', () => {
  expect(['12', '1,234', '1,2', '1.2', 'x'].map((text) => markOf(numberReadings(text)))).toEqual([
    'any',
    'both',
    ',',
    '.',
    null
  ])
})

test('every decimal that is written is read as the nearest double', () => {
  const decimals = fc.tuple(
    fc.integer({ min: -999_999_999, max: 999_999_999 }),
    fc.integer({ min: 0, max: 999_999 })
  )
  fc.assert(
    fc.property(decimals, ([whole, part]) => {
      const text = `${whole},${part}`
      expect(readNumber(text, ',')).toBe(Number(text.replace(',', '.')) + 0)
      const french = `${whole.toLocaleString('fr-FR')},${part}`
      expect(readNumber(french, ',')).toBe(Number(text.replace(',', '.')) + 0)
    })
  )
})
