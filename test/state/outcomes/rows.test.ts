import { expect, test } from 'vitest'
import { keptMask, type OutcomeRow } from '../../../src/state/outcomes/rows.ts'
import { outcomeSummary } from '../../../src/state/outcomes/summary.ts'
import { smallPlaces } from '../places.ts'

const place = smallPlaces().at('neighbourhood')[0]!
const cell = (value: number) => ({
  value,
  status: Number.isNaN(value) ? ('missing' as const) : ('value' as const),
  known: 1,
  parts: 1,
  note: null
})
const rows: OutcomeRow[] = [
  [40, 10, true],
  [50, 20, true],
  [Number.NaN, 20, true],
  [60, Number.NaN, true],
  [55, 15, false]
].map(([first, second, inside], index) => ({
  index,
  place,
  exists: true,
  inside: inside === true,
  first: cell(Number(first)),
  second: cell(Number(second))
}))

test('without a brush every area of the territory is kept, those without a figure too', () => {
  expect([...keptMask(rows, [])]).toEqual([1, 1, 1, 1, 0])
})

test('a brush keeps both its ends, and no area without a figure', () => {
  expect([...keptMask(rows, [{ on: 'first', min: 40, max: 55 }])]).toEqual([1, 1, 0, 0, 0])
})

test('two brushes keep what both keep', () => {
  const brushes = [
    { on: 'first' as const, min: 45, max: 100 },
    { on: 'second' as const, min: 0, max: 100 }
  ]
  expect([...keptMask(rows, brushes)]).toEqual([0, 1, 0, 0, 0])
})

test('the summary counts the areas without a figure and leaves them out of median and sum', () => {
  const { quartiles, sum, areas } = outcomeSummary(rows, Uint8Array.of(1, 1, 1, 1, 0))
  expect([quartiles.median, quartiles.n, sum, areas]).toEqual([50, 3, 150, 4])
})
