import { expect, test } from 'vitest'
import { rankingFigures, rankingOf, rankText } from '../../src/charts/ranking.ts'
import { areasOf, noun, percent } from './areas.ts'

const areas = areasOf([10, 30, 'secret', 30, 0, 20, 'outside', 'missing'])
const ranking = rankingOf(areas, 'highest', null)

test('equal figures share a rank, and the next rank counts them all', () => {
  expect(ranking.ranked.map((row) => [row.area.code, rankText(row)])).toEqual([
    ['B', '1 ex æquo'],
    ['D', '1 ex æquo'],
    ['F', '3'],
    ['A', '4'],
    ['E', '5']
  ])
})

test('zero has a rank; missing and secret have none and are listed apart', () => {
  expect(ranking.missing.map((area) => area.code)).toEqual(['C', 'H'])
})

test('the lowest may come first', () => {
  expect(rankingOf(areas, 'lowest', null).ranked.map((row) => row.area.code)).toEqual([
    'E',
    'A',
    'F',
    'B',
    'D'
  ])
})

test('ranks are among the areas kept', () => {
  const kept = Uint8Array.from(areas, (area) => Number(area.code !== 'B' && area.code !== 'C'))
  const { ranked, missing } = rankingOf(areas, 'highest', kept)
  expect(ranked.map((row) => [row.area.code, row.rank, row.isTied])).toEqual([
    ['D', 1, false],
    ['F', 2, false],
    ['A', 3, false],
    ['E', 4, false]
  ])
  expect(missing.map((area) => area.code)).toEqual(['H'])
})

test('bars start at zero: a fall runs to its left, a rise to its right', () => {
  const { ranked } = rankingOf(areasOf([-10, 30]), 'highest', null)
  expect(ranked.map((row) => row.bar)).toEqual([
    { start: 0.25, length: 0.75 },
    { start: 0, length: 0.25 }
  ])
})

test('the table ends with the areas without a figure and the reason', () => {
  const { rows } = rankingFigures(ranking, '%', noun, percent)
  expect(rows[0]).toEqual(['Quartier B', 'B', '1 ex æquo', '30\u00a0%'])
  expect(rows.at(-1)).toEqual(['Quartier H', 'H', '–', 'valeur manquante'])
})
