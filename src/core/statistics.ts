import { quantileSorted } from 'd3-array'
import { linearRegression, rSquared } from 'simple-statistics'

/** How many figures a statistic rests on, and how many it had to leave out. */
export interface Counted {
  /** figures used */
  readonly n: number
  /** figures, or pairs, without a number: never counted as zero */
  readonly leftOut: number
}

/** The middle half of some figures, in their unit; NaN when none is known. */
export interface Quartiles extends Counted {
  readonly low: number
  readonly median: number
  readonly high: number
}

/**
 * First quartile, median and third quartile.
 * @param values in the indicator's unit; NaN (missing, secret) is left out
 * Source: Hyndman & Fan (1996), type 7.
 */
export function quartiles(values: Iterable<number>): Quartiles {
  const all = Array.from(values)
  const known = all.filter(Number.isFinite).sort((a, b) => a - b)
  const at = (share: number) => quantileSorted(known, share) ?? Number.NaN
  return {
    low: at(0.25),
    median: at(0.5),
    high: at(0.75),
    n: known.length,
    leftOut: all.length - known.length
  }
}

/** The straight line nearest to pairs of figures: y = intercept + slope × x. */
export interface Regression extends Counted {
  /** units of y for one unit of x; NaN when no line is defined */
  readonly slope: number
  readonly intercept: number
  /** share of the variance of y that the line accounts for, 0 to 1; NaN when y does not vary */
  readonly rSquared: number
}

/**
 * Least squares line of y on x. A pair with an unknown figure is left out.
 * @param ys as many as xs
 * @returns no line (NaN) under three pairs, or where x does not vary
 */
export function regression(xs: ArrayLike<number>, ys: ArrayLike<number>): Regression {
  const pairs: [number, number][] = []
  for (let i = 0; i < xs.length; i++) {
    const [x, y] = [xs[i] ?? Number.NaN, ys[i] ?? Number.NaN]
    if (Number.isFinite(x) && Number.isFinite(y)) pairs.push([x, y])
  }
  const counted = { n: pairs.length, leftOut: xs.length - pairs.length }
  const varies = (axis: 0 | 1) => pairs.some((pair) => pair[axis] !== pairs[0]?.[axis])
  if (pairs.length < 3 || !varies(0))
    return { slope: Number.NaN, intercept: Number.NaN, rSquared: Number.NaN, ...counted }
  const { m: slope, b: intercept } = linearRegression(pairs)
  const share = varies(1) ? rSquared(pairs, (x) => intercept + slope * x) : Number.NaN
  return { slope, intercept, rSquared: share, ...counted }
}
