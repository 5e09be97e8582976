import type { ChartArea } from '../../charts/area.ts'
import type { Bar } from '../../charts/bars.ts'
import type { Series } from '../../charts/timeSeries.ts'
import type { ExactCell, ExactColumn } from '../../engine/exactCells.ts'
import { readerWords, isYears } from './cellWords.ts'
import { numberColumns } from './codeColumns.ts'
import { t } from '../../words/t.ts'

/** Ways to draw a result. */
export const chartKinds = ['bars', 'line', 'histogram'] as const

export type ChartKind = (typeof chartKinds)[number]

/** Bars beyond these are not drawn, and said. */
export const mostBars = 40

/** Lines beyond these cannot be told apart. */
const mostLines = 5

/** What of a result can stand where in a chart, as places among its columns. */
export interface ChartColumns {
  readonly labels: readonly number[]
  readonly years: readonly number[]
  readonly numbers: readonly number[]
}

/** The columns that charts can use: a year is no figure. */
export function chartColumns(columns: readonly ExactColumn[]): ChartColumns {
  const years = columns.flatMap((column, index) => (isYears(column) ? [index] : []))
  return {
    labels: columns.flatMap(({ kind }, index) =>
      kind === 'text' || kind === 'flag' || years.includes(index) ? [index] : []
    ),
    years,
    numbers: numberColumns(columns).filter((index) => !years.includes(index))
  }
}

/** Why a kind of chart cannot be drawn of these columns, in French; null when it can. */
export function whyNotChart(kind: ChartKind, { labels, years, numbers }: ChartColumns): string | null {
  if (numbers.length === 0) return t('Un graphique demande une colonne de nombres.')
  if (kind === 'bars' && labels.length === 0) return t('Des barres demandent une colonne de libellés.')
  if (kind === 'line' && years.length === 0)
    return t('Une courbe demande une colonne d’années (annee, year).')
  return null
}

/** What a result is drawn as at first. */
export function usualChart(columns: ChartColumns, rows: number): ChartKind {
  if (whyNotChart('line', columns) === null) return 'line'
  return whyNotChart('bars', columns) === null && rows <= mostBars ? 'bars' : 'histogram'
}

/** The first rows as bars, in the order of the result. */
export function resultBars(labels: ExactColumn, values: ExactColumn): Bar[] {
  const words = readerWords(labels)
  return labels.cells.slice(0, mostBars).map((cell, row) => ({
    label: cell === null ? t('sans libellé') : words(cell),
    value: numberOf(values.cells[row])
  }))
}

/** Every row as a figure of a distribution. */
export function resultAreas(values: ExactColumn): ChartArea[] {
  return values.cells.map((cell, row) => {
    const value = numberOf(cell)
    const isKnown = Number.isFinite(value)
    return {
      code: String(row),
      name: t('ligne {row}', { row: row + 1 }),
      value: isKnown ? value : Number.NaN,
      status: isKnown ? 'value' : 'missing'
    }
  })
}

/**
 * One line a group over the years.
 * @param groups null: one line
 * @returns why not, in French, where a year has several figures or there are too many groups
 */
export function resultSeries(
  years: ExactColumn,
  values: ExactColumn,
  groups: ExactColumn | null
): Series[] | string {
  const lines = new Map<string, Map<number, number>>()
  for (const [row, year] of years.cells.entries()) {
    if (typeof year !== 'number') continue
    const label = groups ? String(groups.cells[row] ?? t('sans libellé')) : values.name
    const line = lines.get(label) ?? new Map<number, number>()
    if (line.has(year))
      return groups
        ? t(
            'L’année {year} a plusieurs lignes pour «\u00a0{label}\u00a0»\u00a0: choisissez une colonne qui les distingue, ou regroupez-les (GROUP BY).',
            { year, label }
          )
        : t(
            'L’année {year} a plusieurs lignes\u00a0: choisissez une colonne qui les distingue, ou regroupez-les (GROUP BY).',
            { year }
          )
    line.set(year, numberOf(values.cells[row]))
    lines.set(label, line)
  }
  if (lines.size > mostLines)
    return t('{count} courbes ne se distinguent plus\u00a0: gardez-en {most} au plus dans la requête.', {
      count: lines.size,
      most: mostLines
    })
  return [...lines].map(([label, line]) => {
    const sorted = [...line].sort(([a], [b]) => a - b)
    return {
      id: label,
      label,
      kind: 'area',
      years: sorted.map(([year]) => year),
      values: sorted.map(([, value]) => value)
    }
  })
}

function numberOf(cell: ExactCell | undefined): number {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : Number.NaN
}
