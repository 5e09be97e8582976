import { expect, test } from 'vitest'
import { readerWords, rawWords } from '../../../src/state/sql/cellWords.ts'

test('figures are French or raw, years have no separator, digits lose none', () => {
  const amounts = readerWords({ name: 'montant', kind: 'number', cells: [] })
  expect(amounts(1234567.5)).toBe('1\u202f234\u202f567,5')
  expect(amounts(0.0000012)).toBe('0,0000012')
  expect(amounts(Number.NaN)).toBe('NaN')
  expect(amounts(-Infinity)).toBe('-Infinity')
  expect(rawWords(1234567.5)).toBe('1234567.5')
  expect(readerWords({ name: 'annee', kind: 'number', cells: [2024, null] })(2024)).toBe('2024')
  expect(readerWords({ name: 'annee', kind: 'number', cells: [12345] })(12345)).toBe('12\u202f345')
  expect(readerWords({ name: 'n', kind: 'digits', cells: [] })('-12345678901234567.89')).toBe(
    '-12\u202f345\u202f678\u202f901\u202f234\u202f567,89'
  )
  expect(readerWords({ name: 'npnru', kind: 'flag', cells: [] })(true)).toBe('oui')
})
