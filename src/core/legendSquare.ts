import { classOf } from './breaks.ts'
import { bivariateColours } from './colour.ts'
import { classLabels } from './format.ts'
import type { LegendAxis, LegendSquare } from './legend.ts'

/** A measure of a bivariate map: its classes, and what its far end means. */
export interface SquareAxis {
  /** 'plus pauvre', 'plus aidé' */
  readonly title: string
  /** classes + 1 increasing limits, for one to three classes */
  readonly limits: readonly number[]
  readonly format: (limit: number) => string
}

/** The two measures of a bivariate map. */
export interface SquareParts {
  /** need */
  readonly rows: SquareAxis
  /** amount */
  readonly columns: SquareAxis
}

/**
 * The colours of areas on a bivariate map.
 * @returns of the value that rows stand for, then of the value that columns stand for: '#rrggbb'; null when one of
 * the two is NaN
 */
export function squareColours({
  rows,
  columns
}: SquareParts): (rowValue: number, value: number) => string | null {
  const colours = bivariateColours(rows.limits.length - 1, columns.limits.length - 1)
  return (rowValue, value) =>
    colours[classOf(rowValue, rows.limits)]?.[classOf(value, columns.limits)] ?? null
}

/** The square legend of two measures, with the count of areas in each of its cells. */
export function squareOf(
  areas: readonly { readonly value: number; readonly rowValue?: number }[],
  { rows, columns }: SquareParts
): LegendSquare {
  const colours = bivariateColours(rows.limits.length - 1, columns.limits.length - 1)
  const counts = colours.map((row) => row.map(() => 0))
  for (const { value, rowValue = Number.NaN } of areas) {
    const row = counts[classOf(rowValue, rows.limits)]
    const column = classOf(value, columns.limits)
    if (row?.[column] !== undefined) row[column]++
  }
  return {
    rows: axis(rows),
    columns: axis(columns),
    cells: colours.map((row, i) => row.map((colour, j) => ({ colour, count: counts[i]?.[j] ?? 0 })))
  }
}

function axis({ title, limits, format }: SquareAxis): LegendAxis {
  return { title, labels: classLabels(limits, format), limits: limits.slice(1, -1).map(format) }
}
