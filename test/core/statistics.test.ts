import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quartiles, regression } from '../../src/core/statistics.ts'

// Type 7 as R writes it: quantile(1:4, c(.25, .5, .75)) is 1.75 2.50 3.25.
test('quartiles are those of type 7', () => {
  expect(quartiles([4, 1, 3, 2])).toEqual({ low: 1.75, median: 2.5, high: 3.25, n: 4, leftOut: 0 })
})

test('an unknown figure is left out of the quartiles and counted, never a zero', () => {
  expect(quartiles([5, Number.NaN, 1, 3, Number.NaN])).toEqual({
    low: 2,
    median: 3,
    high: 4,
    n: 3,
    leftOut: 2
  })
})

test('without figures the quartiles are unknown', () => {
  expect(quartiles([Number.NaN])).toEqual({
    low: Number.NaN,
    median: Number.NaN,
    high: Number.NaN,
    n: 0,
    leftOut: 1
  })
})

// By hand: means 3 and 4, sum of xy products 6, of x squares 10, of y squares 6; slope 6/10, R² 36/60.
test('the regression line is the least squares line of the pairs known', () => {
  const line = regression([1, 2, 3, 4, 5, Number.NaN, 7], [2, 4, 5, 4, 5, 100, Number.NaN])
  expect(line.slope).toBeCloseTo(0.6, 12)
  expect(line.intercept).toBeCloseTo(2.2, 12)
  expect(line.rSquared).toBeCloseTo(0.6, 12)
  expect([line.n, line.leftOut]).toEqual([5, 2])
})

test('two pairs make no line, nor do pairs of one x', () => {
  expect(regression([1, 2], [3, 4])).toMatchObject({ slope: Number.NaN, rSquared: Number.NaN, n: 2 })
  expect(regression([2, 2, 2], [1, 2, 3])).toMatchObject({ slope: Number.NaN, n: 3 })
})

test('a flat cloud has a flat line and no share of variance', () => {
  expect(regression([1, 2, 3], [4, 4, 4])).toMatchObject({ slope: 0, intercept: 4, rSquared: Number.NaN })
})

test('R² lies between 0 and 1', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })))
  fc.assert(
    fc.property(pairs, (drawn) => {
      const { rSquared } = regression(
        drawn.map(([x]) => x),
        drawn.map(([, y]) => y)
      )
      return Number.isNaN(rSquared) || (rSquared >= -1e-9 && rSquared <= 1 + 1e-9)
    })
  )
})
