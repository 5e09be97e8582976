import { expect, test } from 'vitest'
import { fold, matchRank } from '../../src/core/fold.ts'

test.each([
  ['L’Haÿ-les-Roses', 'l hay les roses'],
  ["L'HAY LES ROSES", 'l hay les roses'],
  ['Île-de-France', 'ile de france'],
  ['Schœlcher', 'schoelcher'],
  ['  Saint–Étienne  ', 'saint etienne']
])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded))

test('a name that begins with the text comes before one that holds it', () => {
  const ranks = ['reynerie', 'reynerie nord', 'la reynerie', 'grandreynerie', 'mirail'].map((name) =>
    matchRank('reynerie', name)
  )
  expect(ranks).toEqual([0, 1, 2, 3, Infinity])
})
