/**
 * The value below which a share of the values lies, by nearest rank.
 * @param {number[]} values at least one, any order
 * @param {number} share 0 to 1; 0.5 for the median
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}

/**
 * Median, 95th percentile and most of some times, as parts of a result line.
 * @param {string} name what was timed: 'drawn' gives drawn_median_ms and so on
 * @param {number[]} milliseconds at least one, any order
 */
export function summary(name, milliseconds) {
  return {
    [`${name}_median_ms`]: Math.round(quantile(milliseconds, 0.5)),
    [`${name}_p95_ms`]: Math.round(quantile(milliseconds, 0.95)),
    [`${name}_most_ms`]: Math.round(quantile(milliseconds, 1))
  }
}
