/**
 * Radius of a symbol whose area is in proportion to its value.
 * @param value same unit as largest; missing, zero or negative values have no size: 0
 * @param largest the value drawn with maxRadiusPx
 * @returns pixels
 */
export function symbolRadius(value: number, largest: number, maxRadiusPx: number): number {
  return value > 0 && largest > 0 ? Math.sqrt(value / largest) * maxRadiusPx : 0
}

/**
 * Height of a column in proportion to its value.
 * @param value same unit as largest; missing, zero or negative values have no height: 0
 * @param largest the value drawn with maxHeightPx
 * @returns pixels
 */
export function columnHeight(value: number, largest: number, maxHeightPx: number): number {
  return value > 0 && largest > 0 ? (value / largest) * maxHeightPx : 0
}

/**
 * Three round values, largest first, that show the scale of the symbols in a legend; fewer for small counts.
 * @param largest the largest value on the map, above zero
 * @param whole only whole numbers make sense (posts)
 */
export function legendSteps(largest: number, whole = false): number[] {
  const top = roundDown(largest)
  const steps = [top, roundDown(top / 4), roundDown(top / 20)]
  return [...new Set(steps.filter((step) => step > 0 && (!whole || step >= 1)))]
}

/** The largest 1, 2 or 5 times a power of ten that is not above the value. */
export function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const factor = [5, 2, 1].find((candidate) => candidate * power <= value * (1 + 1e-9)) ?? 1
  // Division keeps 0.2 exact where multiplying by 0.1 would not.
  return power < 1 ? factor / Math.round(1 / power) : factor * power
}
