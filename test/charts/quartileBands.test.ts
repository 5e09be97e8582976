import { expect, test } from 'vitest'
import { balancedGroup } from '../../src/charts/balancedGroup.ts'
import {
  groupText,
  noEffectText,
  quartileBandsChart,
  quartileBandsFigures,
  quartileBandsSummary
} from '../../src/charts/quartileBands.ts'
import { marksOf, noun, percent } from './areas.ts'
import { overlappingTexts } from '../exports/boxes.ts'

const years = [2018, 2019]
// Five members; the fourth lacks 2019, the sixth area is of the other group.
const byYear = [
  [10, 20, 30, 90, 40, 5],
  [12, 22, 32, Number.NaN, 42, 6]
]
const npnru = balancedGroup({ id: 'npnru', label: 'NPNRU' }, years, byYear, (area) => area < 5)
const others = balancedGroup({ id: 'others', label: 'Autres' }, years, byYear, (area) => area === 5)
const parts = { groups: [npnru, others], breaks: [], width: 390, height: 240, unit: '%', format: percent }

test('the quartiles of each year are of the same areas: those known in every year', () => {
  expect(npnru).toMatchObject({ n: 4, leftOut: 1, median: [25, 27], low: [17.5, 19.5], high: [32.5, 34.5] })
})

test('how many areas a group holds is said, and how many it leaves out', () => {
  expect(groupText(npnru, noun)).toBe(
    'NPNRU\u00a0: mêmes 4\u00a0quartiers chaque année\u00a0; 1 hors du calcul, sans valeur pour une année au moins'
  )
  expect(groupText(others, noun)).toBe('Autres\u00a0: mêmes 1\u00a0quartier chaque année')
})

test('each group has a band, its edges and a strong median', () => {
  const paths = marksOf(quartileBandsChart(parts), 'path')
  expect(paths.filter((path) => path.fill)).toHaveLength(2)
  expect(paths.filter((path) => path.strokeWidth === 3)).toHaveLength(2)
  expect(paths.filter((path) => path.strokeWidth === 1)).toHaveLength(4)
})

test('a group without areas is not drawn', () => {
  const empty = balancedGroup({ id: 'x', label: 'X' }, years, byYear, () => false)
  expect(marksOf(quartileBandsChart({ ...parts, groups: [empty] }), 'path')).toEqual([])
})

test('names do not overlap where medians are the same', () => {
  const same = { ...npnru, id: 'same', label: 'Autres quartiers' }
  expect(overlappingTexts(quartileBandsChart({ ...parts, groups: [npnru, same] }).marks)).toEqual([])
})

test('the table holds the quartiles, the median and the n of both groups', () => {
  const { columns, rows } = quartileBandsFigures(parts)
  expect(columns[1]?.label).toBe('NPNRU (n\u00a0=\u00a04), premier quartile, en %')
  expect(rows[0]?.slice(0, 4)).toEqual(['2018', '17,5\u00a0%', '25\u00a0%', '32,5\u00a0%'])
})

test('read aloud too, a difference is not called an effect', () => {
  expect(quartileBandsSummary(parts)).toContain(noEffectText)
  expect(noEffectText).toBe('Une différence observée n’est pas un effet du programme.')
})
