import type { Indicator } from '../../catalogue/indicators/indicator.ts'
import { indicators, themes } from '../../catalogue/indicators/index.ts'
import { pageIndicators } from '../../catalogue/pageIndicators.ts'
import type { Generation } from '../../catalogue/generation.ts'
import type { ComparedColumn } from './comparedColumns.ts'
import { isKnown, type Figure, type FiguresByIndicator } from './figure.ts'

/** An indicator of one of the areas compared. */
export interface ComparedCell {
  /** null where no source gives the indicator for its generation */
  readonly figure: Figure | null
  /** length of its bar, 0 to 1 of the longest of the row; NaN: none is drawn */
  readonly bar: number
}

/** An indicator across the areas compared. */
export interface ComparedRow {
  readonly indicator: Indicator
  readonly main: boolean
  /** the year that most areas of a generation have; NaN where the source does not say */
  readonly years: ReadonlyMap<Generation, number>
  readonly cells: readonly ComparedCell[]
  readonly reference: ComparedCell | null
}

/** A column and its figures; figures are null while they are awaited. */
export interface ComparedFigures {
  readonly column: Pick<ComparedColumn, 'generation'>
  readonly figures: FiguresByIndicator | null
}

/** The indicators that at least one of the areas has, theme after theme. */
export function comparedRows(areas: readonly ComparedFigures[], reference: ComparedFigures | null) {
  return themes.flatMap((theme) => {
    const rows = indicators
      .filter(({ id, theme: own }) => own === theme.id && areas.some(({ figures }) => figures?.has(id)))
      .map((indicator) => rowOf(indicator, areas, reference))
    return rows.length > 0 ? [{ theme, rows }] : []
  })
}

function rowOf(
  indicator: Indicator,
  areas: readonly ComparedFigures[],
  reference: ComparedFigures | null
): ComparedRow {
  const years = new Map<Generation, number>()
  for (const generation of ['2015', '2024'] as const) {
    const own = areas
      .filter(({ column }) => column.generation === generation)
      .flatMap(({ figures }) => figures?.get(indicator.id) ?? [])
    if (own.length > 0) years.set(generation, commonYear(own))
  }
  const figureOf = ({ column, figures }: ComparedFigures) =>
    figureAt(figures?.get(indicator.id) ?? [], years.get(column.generation) ?? Number.NaN)
  const shown = areas.map(figureOf)
  const beside = reference && figureOf(reference)
  const known = [...shown, beside].flatMap((figure) => (figure && isKnown(figure) ? figure.value : []))
  const longest = Math.max(...known, 0)
  const hasBars = longest > 0 && known.every((value) => value >= 0)
  const cell = (figure: Figure | null): ComparedCell => ({
    figure,
    bar: figure && isKnown(figure) && hasBars ? figure.value / longest : Number.NaN
  })
  return {
    indicator,
    main: pageIndicators.includes(indicator.id),
    years,
    cells: shown.map(cell),
    reference: reference && cell(beside ?? null)
  }
}

/** The latest of the years in which most areas have a figure: side by side, figures are of one year. */
function commonYear(figures: readonly Figure[]): number {
  const counts = new Map<number, number>()
  for (const figure of figures)
    if (isKnown(figure)) counts.set(figure.year, (counts.get(figure.year) ?? 0) + 1)
  const best = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]
  return best ? best[0] : (figures.at(-1)?.year ?? Number.NaN)
}

/** The figure of a year; where it is not known there, the latest known, which then names its own year. */
function figureAt(figures: readonly Figure[], year: number): Figure | null {
  const wanted = figures.find((figure) => Object.is(figure.year, year))
  if (wanted && isKnown(wanted)) return wanted
  return figures.findLast(isKnown) ?? wanted ?? figures.at(-1) ?? null
}
