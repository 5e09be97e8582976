import { expect, test } from 'vitest'
import { quantile, summary } from '../../scripts/bench/statistics.mjs'

test('a quantile is one of the values, by nearest rank', () => {
  const values = [15, 20, 35, 40, 50]
  // The example of Wikipedia's article "Percentile", nearest rank.
  expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => quantile(values, share))).toEqual([15, 20, 20, 35, 50])
})

test('times that come in any order are summed up in whole milliseconds', () => {
  const times = Array.from({ length: 100 }, (_, i) => 100.4 - i)
  expect(summary('drawn', times)).toEqual({ drawn_median_ms: 50, drawn_p95_ms: 95, drawn_most_ms: 100 })
  expect(times[0]).toBe(100.4)
})
