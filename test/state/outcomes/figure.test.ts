import { expect, test } from 'vitest'
import { columnsOf, type Column } from '../../../src/core/columns.ts'
import { absent, cellAt, difference, outcomeSeriesOf, undated } from '../../../src/state/outcomes/figure.ts'

const value = (number: number) => ({
  value: number,
  status: 'value' as const,
  known: 1,
  parts: 1,
  note: null
})
const secret = { value: Number.NaN, status: 'secret' as const, known: 0, parts: 1, note: null }

test('a change of a percent is in points, one of an amount in percent of the start', () => {
  expect(difference(value(43.2), value(41), false).value).toBeCloseTo(2.2, 9)
  expect(difference(value(12_300), value(12_000), true).value).toBeCloseTo(2.5, 9)
})

test('no change is a zero, without the noise of binary fractions', () => {
  expect(difference(value(0.1 + 0.2), value(0.3), false)).toMatchObject({ value: 0, status: 'zero' })
})

test('a change from a secret or missing figure has its status, and no number', () => {
  expect(difference(value(3), secret, false)).toMatchObject({ value: Number.NaN, status: 'secret' })
  expect(difference(absent, value(3), false)).toMatchObject({ value: Number.NaN, status: 'missing' })
})

test('a change relative to zero has no meaning', () => {
  const zero = { value: 0, status: 'zero' as const, known: 1, parts: 1, note: null }
  expect(difference(value(3), zero, true).status).toBe('not_applicable')
})

test('a series keeps an undated year apart, and an area that no file lists is missing', () => {
  const series = outcomeSeriesOf(
    columnsOf(
      2,
      new Map<string, Column>([
        ['code', ['QN1', 'QN1']],
        ['year', Float64Array.of(Number.NaN, 2019)],
        ['value', Float64Array.of(43, Number.NaN)],
        ['status', ['value', 'secret']],
        ['known', Float64Array.of(1, 1)],
        ['parts', Float64Array.of(1, 1)],
        ['note', [null, '1']]
      ])
    )
  )
  expect(cellAt(series, 'QN1', undated).value).toBe(43)
  expect(cellAt(series, 'QN1', 2019).status).toBe('secret')
  expect(cellAt(series, 'QN2', 2019)).toEqual(absent)
})
