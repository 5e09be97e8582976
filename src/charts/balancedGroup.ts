import { quartiles } from '../core/statistics.ts'

/** The middle half of a group of areas over the years, the same areas every year. */
export interface QuartileGroup {
  readonly id: string
  /** 'NPNRU' */
  readonly label: string
  readonly years: readonly number[]
  /** one per year, in the indicator's unit; NaN where no area is known */
  readonly low: readonly number[]
  readonly median: readonly number[]
  readonly high: readonly number[]
  /** areas with a figure in every year: those that the quartiles are of */
  readonly n: number
  /** areas of the group left out, for want of a figure in some year */
  readonly leftOut: number
}

/**
 * Quartiles of a group by year, of the areas known in every one of the years: otherwise a change of who is
 * counted would look like a change of the figure.
 * @param byYear for each year the figures of the same areas in the same order; NaN where unknown
 * @param isMember by area; areas outside the group are not counted at all
 */
export function balancedGroup(
  name: { readonly id: string; readonly label: string },
  years: readonly number[],
  byYear: readonly ArrayLike<number>[],
  isMember: (area: number) => boolean
): QuartileGroup {
  const members = Array.from(byYear[0] ?? [], (_, area) => area).filter(isMember)
  const known = members.filter((area) => byYear.every((values) => Number.isFinite(values[area])))
  const found = byYear.map((values) => quartiles(known.map((area) => values[area] ?? Number.NaN)))
  return {
    ...name,
    years,
    low: found.map((one) => one.low),
    median: found.map((one) => one.median),
    high: found.map((one) => one.high),
    n: known.length,
    leftOut: members.length - known.length
  }
}
