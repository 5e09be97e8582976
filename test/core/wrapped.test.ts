import { expect, test } from 'vitest'
import { wrapped } from '../../src/core/wrapped.ts'

const length = (text: string) => text.length

test('lines break between words and lose none', () => {
  expect(wrapped('un deux trois quatre', 9, length)).toEqual(['un deux', 'trois', 'quatre'])
})

test('a no-break space holds a figure and its unit together', () => {
  expect(wrapped('total 12,4\u00a0M€', 10, length)).toEqual(['total', '12,4\u00a0M€'])
})

test('a word longer than a line is broken, not cut', () => {
  const lines = wrapped('lien https://exemple.fr/?annee=2024', 10, length)
  expect(lines.slice(1).join('')).toBe('https://exemple.fr/?annee=2024')
  expect(lines.every((line) => line.length <= 10)).toBe(true)
})

test('a line too narrow for one letter still ends', () => {
  expect(wrapped('abc', 0, length)).toEqual(['a', 'b', 'c'])
})

test('no text has no line', () => {
  expect(wrapped('', 10, length)).toEqual([])
})
