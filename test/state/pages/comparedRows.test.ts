import { expect, test } from 'vitest'
import { comparedRows, type ComparedFigures } from '../../../src/state/pages/comparedRows.ts'
import type { Figure } from '../../../src/state/pages/figure.ts'
import { figure } from './figures.ts'

const area = (generation: '2015' | '2024', ...figures: Figure[]): ComparedFigures => ({
  column: { generation },
  figures: new Map([['poverty-rate', figures]])
})
const row = (...areas: ComparedFigures[]) => comparedRows(areas, null)[0]?.rows[0]

test('figures side by side are of the latest year that most areas have', () => {
  const one = row(area('2015', figure(2018, 40), figure(2019, 41)), area('2015', figure(2018, 30)))
  expect(one?.years.get('2015')).toBe(2018)
  expect(one?.cells.map(({ figure: shown }) => shown?.value)).toEqual([40, 30])
})

test('an area without a figure that year shows its latest, with its own year', () => {
  const [a, b] = [figure(2019, 41), figure(2019, 42)]
  const one = row(area('2015', a), area('2015', b), area('2015', figure(2017, 30)))
  expect(one?.cells[2]?.figure?.year).toBe(2017)
})

test('each generation has its own year', () => {
  const one = row(area('2024', figure(Number.NaN, 45)), area('2015', figure(2019, 41)))
  expect(one?.years.get('2024')).toBeNaN()
  expect(one?.years.get('2015')).toBe(2019)
})

test('bars are shares of the longest of the row, and what is missing has none', () => {
  const one = row(
    area('2024', figure(Number.NaN, 50)),
    area('2024', figure(Number.NaN, 25)),
    area('2024', figure(Number.NaN, Number.NaN))
  )
  expect(one?.cells.map(({ bar }) => bar)).toEqual([1, 0.5, Number.NaN])
})

test('a row with a negative figure has no bars', () => {
  const one = row(area('2024', figure(Number.NaN, -9)), area('2024', figure(Number.NaN, 25)))
  expect(one?.cells.map(({ bar }) => bar)).toEqual([Number.NaN, Number.NaN])
})

test('an indicator of one area alone leaves the other without a figure', () => {
  const one = row(area('2024', figure(Number.NaN, 50)), {
    column: { generation: '2015' },
    figures: new Map()
  })
  expect(one?.cells[1]).toEqual({ figure: null, bar: Number.NaN })
})
