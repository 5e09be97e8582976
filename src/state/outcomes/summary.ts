import { quartiles, type Quartiles } from '../../core/statistics.ts'
import type { OutcomeRow } from './rows.ts'

/** What the figures of many areas come to. */
export interface OutcomeSummary {
  /** of the areas; never called the figure of the whole */
  readonly quartiles: Quartiles
  /** of counts: over the areas whose figure is known */
  readonly sum: number
  /** areas that the filters keep */
  readonly areas: number
}

/** Median, quartiles and sum of the first figure over the rows that the mask keeps. */
export function outcomeSummary(rows: readonly OutcomeRow[], kept: Uint8Array): OutcomeSummary {
  const values = rows.filter((row) => kept[row.index] === 1).map((row) => row.first.value)
  return {
    quartiles: quartiles(values),
    sum: values.reduce((total, value) => (Number.isFinite(value) ? total + value : total), 0),
    areas: values.length
  }
}
