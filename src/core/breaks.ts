import { quantile as quantileAt } from 'd3-array'
import { equal, jenks, quantile } from 'statsbreaks'
import { InputError } from './errors.ts'

/** A way to cut values into classes. */
type Breaks = (values: Iterable<number>, classes: number) => number[]

/**
 * Class limits that put about the same number of areas in each class.
 * @param values one per area, in the indicator's unit; NaN (missing, secret) is ignored
 * @param classes whole number, 2 to 9
 * @returns classes + 1 increasing limits, same unit; fewer when values repeat
 * @throws InputError when no value is finite
 * Source: Hyndman & Fan (1996), type 7.
 */
export const quantileBreaks: Breaks = (values, classes) => cut(quantile, values, classes)

/** Class limits at equal distances; parameters and errors as quantileBreaks. */
export const equalBreaks: Breaks = (values, classes) => cut(equal, values, classes)

/**
 * Class limits where values part of themselves: least variance within classes.
 * Parameters and errors as quantileBreaks. Source: Jenks (1967), Fisher's exact algorithm.
 */
export const naturalBreaks: Breaks = (values, classes) => cut(gapsOfJenks, values, classes)

/** Jenks names the last value of each class; a limit between it and the next value suits classOf. */
const gapsOfJenks: typeof jenks = (values, options) => {
  const sorted = [...new Set(values)].sort((a, b) => a - b)
  return jenks(values, options).map((limit, i) => {
    const next = sorted.find((value) => value > limit)
    return i === 0 || next === undefined ? limit : (limit + next) / 2
  })
}

/** Share of the values that the outer limits of a change hold: a few extreme ones would bleach all others. */
const usualShare = 0.98

/**
 * Class limits on both sides of a centre, of equal width and mirrored, rounded to be read: as far as 98 % of the
 * values lie from the centre; what lies further belongs to the outer classes.
 * @param values one per area, in the indicator's unit; NaN (missing, secret) is ignored
 * @param classes whole number, 1 to 9; the middle one of an odd number holds the centre, an even number parts there
 * @param centre no change
 * @returns classes + 1 increasing limits; twice the centre where no value differs from it
 * @throws InputError when no value is finite
 */
export function divergingBreaks(values: Iterable<number>, classes: number, centre = 0): number[] {
  const distances = Array.from(values, (value) => Math.abs(value - centre)).filter(Number.isFinite)
  if (distances.length === 0) throw new InputError('no finite value to cut into classes')
  // Where nearly all areas stay the same, the few that change set the limits.
  const reach = quantileAt(distances, usualShare) || Math.max(...distances)
  if (reach === 0) return [centre, centre]
  const steps = Array.from({ length: Math.floor(classes / 2) + 1 }, (_, i) => 2 * i + (classes % 2))
  const upper = roundLimits(steps.map((step) => (step / classes) * reach))
  const lower = upper.filter((limit) => limit > 0).map((limit) => -limit)
  return [...lower.reverse(), ...upper].map((limit) => centre + limit)
}

/**
 * Which class a value belongs to: a class holds its lower limit, the last one its upper too.
 * @param limits increasing, classes + 1
 * @returns 0 to classes - 1, values beyond the outer limits in the outer classes, so that limits may stay
 * fixed while filters change; -1 for NaN
 */
export function classOf(value: number, limits: readonly number[]): number {
  if (Number.isNaN(value)) return -1
  let index = 0
  while (index < limits.length - 2 && value >= (limits[index + 1] ?? Infinity)) index++
  return index
}

/**
 * Limits as a reader would write them: each with the fewest digits that keep it apart from its neighbours,
 * every value still inside.
 * @param limits increasing, or twice the same where all values are equal
 * @returns as many limits, in the same order
 */
export function roundLimits(limits: readonly number[]): number[] {
  return limits.map((limit, i) => {
    const gaps = [limit - (limits[i - 1] ?? Number.NaN), (limits[i + 1] ?? Number.NaN) - limit]
    const classes = gaps.filter((gap) => gap > 0)
    const room = classes.length > 0 ? Math.min(...classes) : Math.abs(limit) || 1
    // At most half the narrower class beside it: rounding moves a limit by a quarter, and none past another.
    const step = 10 ** Math.floor(Math.log10(room / 2))
    const round = i === 0 ? Math.floor : i === limits.length - 1 ? Math.ceil : Math.round
    return multiple(round(limit / step), step)
  })
}

function cut(method: typeof quantile, values: Iterable<number>, classes: number): number[] {
  const finite = Array.from(values).filter(Number.isFinite)
  if (finite.length === 0) throw new InputError('no finite value to cut into classes')
  const distinct = new Set(finite)
  if (distinct.size === 1) return [finite[0]!, finite[0]!]
  const limits = method(finite, { nb: Math.min(classes, distinct.size), precision: null })
  // Interpolation leaves limits apart by the noise of binary fractions where values repeat.
  const noise = ((limits.at(-1) ?? 0) - (limits[0] ?? 0)) * 1e-9
  return limits.filter((limit, i) => i === 0 || limit - (limits[i - 1] ?? 0) > noise)
}

/** count × step without the noise of binary fractions. */
function multiple(count: number, step: number): number {
  return step < 1 ? count / Math.round(1 / step) : count * step
}
