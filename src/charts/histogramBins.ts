import { extent } from 'd3-array'
import { isKnown, keeps, type ChartArea } from './area.ts'
import { roundScale } from './axis.ts'
import type { Range } from './brush.ts'

/** Areas counted by equal steps of their figure. */
export interface Bins {
  /** ends of the bins, in the indicator's unit: one more than there are bins; empty when nothing is known */
  readonly edges: readonly number[]
  readonly counts: readonly number[]
  /** by area: the number of its bin; -1 without a figure */
  readonly binOf: Int16Array
}

/**
 * Bins between round numbers. A bin holds its lower end, the last one its upper too.
 * @param most about how many bins there may be
 * @returns bins whose counts add up to the areas with a figure
 */
export function binsOf(areas: readonly ChartArea[], most: number): Bins {
  const binOf = new Int16Array(areas.length).fill(-1)
  const [low, high] = extent(areas, (area) => (isKnown(area) ? area.value : Number.NaN))
  if (low === undefined || high === undefined) return { edges: [], counts: [], binOf }
  const edges = reaching(roundScale(low, high, most).ticks(most), low, high)
  const counts = new Array<number>(edges.length - 1).fill(0)
  areas.forEach((area, i) => {
    if (!isKnown(area)) return
    const bin = binAt(area.value, edges)
    binOf[i] = bin
    counts[bin] = (counts[bin] ?? 0) + 1
  })
  return { edges, counts, binOf }
}

/** Round ends that hold the outermost figures: rounding may leave one out by the last of its binary digits. */
function reaching(ticks: readonly number[], low: number, high: number): number[] {
  const [first, second, last] = [ticks[0], ticks[1], ticks.at(-1)]
  if (first === undefined || second === undefined || last === undefined)
    return [low, high > low ? high : low + 1]
  const step = second - first
  return [...(first > low ? [first - step] : []), ...ticks, ...(last < high ? [last + step] : [])]
}

/** How many of each bin's areas a mask keeps. */
export function keptCounts(bins: Bins, kept: Uint8Array | null): number[] {
  if (kept === null) return [...bins.counts]
  const counts = new Array<number>(bins.counts.length).fill(0)
  bins.binOf.forEach((bin, i) => {
    if (bin >= 0 && keeps(kept, i)) counts[bin] = (counts[bin] ?? 0) + 1
  })
  return counts
}

/** The number of the bin that holds a figure; -1 beyond the outer ends. */
export function binAt(value: number, edges: readonly number[]): number {
  const last = edges.length - 2
  if (!(value >= (edges[0] ?? Infinity) && value <= (edges[last + 1] ?? -Infinity))) return -1
  const step = ((edges[last + 1] ?? 0) - (edges[0] ?? 0)) / (last + 1)
  const guess = Math.min(Math.floor((value - (edges[0] ?? 0)) / step), last)
  // Binary fractions may put the guess one bin off at an end.
  if (value < (edges[guess] ?? -Infinity)) return guess - 1
  return guess < last && value >= (edges[guess + 1] ?? Infinity) ? guess + 1 : guess
}

/** First and last end of the bins. */
export function domainOf({ edges }: Bins): Range {
  return [edges[0] ?? 0, edges.at(-1) ?? 1]
}
