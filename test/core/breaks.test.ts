import { describe, expect, test } from 'vitest'
import {
  classOf,
  divergingBreaks,
  equalBreaks,
  naturalBreaks,
  quantileBreaks,
  roundLimits
} from '../../src/core/breaks.ts'
import { InputError } from '../../src/core/errors.ts'

const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

test('quantiles put as many areas in each class', () => {
  const limits = quantileBreaks(oneToTen, 5)
  const counts = [0, 1, 2, 3, 4].map(
    (index) => oneToTen.filter((value) => classOf(value, limits) === index).length
  )
  expect(counts).toEqual([2, 2, 2, 2, 2])
})

test('equal intervals are equally wide', () => {
  expect(equalBreaks([0, 1, 2, 3, 7, 10], 5)).toEqual([0, 2, 4, 6, 8, 10])
})

test('natural breaks part the groups that are there', () => {
  const limits = naturalBreaks([1, 1.1, 1.2, 50, 51, 52, 99, 100], 3)
  expect([1.2, 50, 99].map((value) => classOf(value, limits))).toEqual([0, 1, 2])
})

describe.each([quantileBreaks, equalBreaks, naturalBreaks])('every method', (breaks) => {
  test('ignores missing areas', () => {
    expect(breaks([...oneToTen, Number.NaN], 4)).toEqual(breaks(oneToTen, 4))
  })

  test('gives fewer classes where values repeat', () => {
    expect(breaks([1, 1, 1, 2, 2], 5).length).toBeLessThanOrEqual(3)
    expect(breaks([7, 7], 5)).toEqual([7, 7])
  })

  test('refuses to cut nothing', () => {
    expect(() => breaks([Number.NaN], 5)).toThrow(InputError)
  })
})

test('a class holds its lower limit, and the last one its upper too', () => {
  const limits = [0, 10, 20, 30]
  expect([0, 9.9, 10, 20, 30].map((value) => classOf(value, limits))).toEqual([0, 0, 1, 2, 2])
})

test('a value beyond fixed limits stays in the outer class, a missing one in none', () => {
  expect([-5, 99, Number.NaN].map((value) => classOf(value, [0, 10, 20]))).toEqual([0, 1, -1])
})

test('limits are rounded as a reader would write them, and still hold every value', () => {
  expect(roundLimits([1.3, 11.72, 18.9, 26.2, 35.8, 88.1])).toEqual([1, 12, 19, 26, 36, 90])
  expect(roundLimits([7164, 123_456, 9_876_543])).toEqual([0, 120_000, 10_000_000])
  expect(roundLimits([0.113, 0.251, 0.38])).toEqual([0.11, 0.25, 0.38])
})

test('a narrow class keeps its digits without giving them to the wide ones', () => {
  expect(roundLimits([0.5, 0.512, 1.512, 19.2, 1606, 2100])).toEqual([0.5, 0.512, 1.5, 19, 1600, 2100])
})

test('one value alone makes one class that can be read', () => {
  expect(roundLimits(quantileBreaks([7, 7], 5))).toEqual([7, 7])
  expect(roundLimits(quantileBreaks([23.31], 5))).toEqual([20, 30])
  expect(roundLimits([0, 0])).toEqual([0, 0])
})

test('rounded limits keep their order and hold every value', () => {
  for (const classes of [2, 3, 4, 5, 6, 7, 8, 9]) {
    // Values over six orders of magnitude, as amounts are.
    const values = Array.from({ length: 400 }, (_, i) => Math.exp(7 * Math.sin(i * 7.13)) * 1000)
    const limits = roundLimits(quantileBreaks(values, classes))
    expect(limits).toHaveLength(classes + 1)
    expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b))
    expect(limits[0]).toBeLessThanOrEqual(Math.min(...values))
    expect(limits.at(-1)).toBeGreaterThanOrEqual(Math.max(...values))
  }
})

test('limits that differ by the noise of binary fractions are one limit', () => {
  const limits = quantileBreaks([0.1, 0.3, 0.3, 0.1 + 0.2, 0.3, 0.9], 5)
  expect(limits).toEqual([0.1, 0.3, 0.9])
})

// By hand: of 6 sorted values, share p lies at place 1 + 5 p, between its neighbours in proportion.
test('quantiles interpolate as Hyndman and Fan’s type 7', () => {
  expect(quantileBreaks([20, 10, 4, 3, 2, 1], 4)).toEqual([1, 2.25, 3.5, 8.5, 20])
})

describe('the limits of a change', () => {
  const changes = [-12, -7, -3, -1, 0, 2, 4, 6, 9]

  test('lie as far on both sides of no change', () => {
    for (const classes of [2, 3, 4, 5, 6, 7]) {
      const limits = divergingBreaks(changes, classes)
      expect(limits).toHaveLength(classes + 1)
      expect(limits).toEqual([...limits].reverse().map((limit) => 0 - limit))
      expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b))
    }
  })

  // By hand: 98 % of the nine distances 0 1 2 3 4 6 7 9 12 lies at place 1 + 0.98 × 8: 9 + 0.84 × 3 = 11.52.
  test('part even classes at zero, and hold zero in the middle of odd ones', () => {
    expect(divergingBreaks(changes, 4)).toEqual([-12, -6, 0, 6, 12])
    expect(divergingBreaks(changes, 5)).toEqual([-12, -7, -2, 2, 7, 12])
  })

  test('are not stretched by one extreme value, which stays in the outer class', () => {
    const many = Array.from({ length: 99 }, (_, i) => i - 49)
    const limits = divergingBreaks([...many, 5000], 5)
    expect(limits.at(-1)).toBeLessThan(60)
    expect(classOf(5000, limits)).toBe(4)
  })

  test('reach the few that change where nearly all stay the same', () => {
    const still = Array<number>(200).fill(0)
    expect(divergingBreaks([...still, 4], 3)).toEqual([-4, -1, 1, 4])
  })

  test('may lie around another centre', () => {
    expect(divergingBreaks([90, 100, 105, 110], 2, 100)).toEqual([90, 100, 110])
  })

  test('ignore missing areas, and refuse to cut nothing', () => {
    expect(divergingBreaks([...changes, Number.NaN], 5)).toEqual(divergingBreaks(changes, 5))
    expect(divergingBreaks([0, 0], 5)).toEqual([0, 0])
    expect(() => divergingBreaks([Number.NaN], 5)).toThrow(InputError)
  })
})
