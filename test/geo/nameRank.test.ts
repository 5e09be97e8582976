import { expect, test } from 'vitest'
import { rankByName, rankByNameAndTown } from '../../src/geo/nameRank.ts'

const place = (name: string, towns = '') => ({ name, code: 'qn03107m', towns })

test('the code comes before any name, the whole text before the text without its article', () => {
  const ranks = [
    rankByName('qn03107m', place('grand mirail')),
    rankByName('la vache', place('la vache')),
    rankByName('la vache', place('les izards la vache')),
    rankByName('la vache', place('vache noire'))
  ]
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  expect(ranks.every(Number.isFinite)).toBe(true)
})

test('what is left without its article begins a word, and is more than two letters', () => {
  expect(rankByName('la gare', place('megare'))).toBe(Infinity)
  expect(rankByName('la re', place('reynerie'))).toBe(Infinity)
  expect(rankByName('la rey', place('reynerie'))).toBeLessThan(Infinity)
})

test('a town is what follows the name, from the beginning of one of its words', () => {
  const towns = 'la seyne sur mer toulon'
  expect(rankByNameAndTown('centre ville seyne', place('centre ville', towns))).toBe(0)
  expect(rankByNameAndTown('le centre toulon', place('centre ville', towns))).toBe(1)
  expect(rankByNameAndTown('seyne centre ville', place('centre ville', towns))).toBe(Infinity)
  expect(rankByNameAndTown('centre oulon', place('centre ville', towns))).toBe(Infinity)
  expect(rankByNameAndTown('toulon', place('centre ville', towns))).toBe(Infinity)
  expect(rankByNameAndTown('centre ville', place('centre ville'))).toBe(Infinity)
})
