/**
 * The value below which a share of the values lies, by nearest rank.
 * @param {number[]} values at least one, any order
 * @param {number} share 0 to 1; 0.5 for the median
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
}
