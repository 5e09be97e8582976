import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Mark } from '../core/marks.ts'
import { roundScale, type PlotBox } from './axis.ts'
import { ink, textPx } from './ink.ts'
import { t } from '../words/t.ts'

/** A year from which figures cannot be compared with those before. */
export interface SeriesBreak {
  readonly year: number
  readonly text: string
}

/** A year and its figure. */
export type YearFigure = readonly [year: number, value: number]

type Scale = (value: number) => number

/** Every year that one of the series names, increasing. */
export function yearsOf(series: readonly { readonly years: readonly number[] }[]): number[] {
  return [...new Set(series.flatMap((one) => one.years))].sort((a, b) => a - b)
}

/** Years on a horizontal axis, from its first to its last. */
export function yearScale(years: readonly number[], box: PlotBox): ScaleLinear<number, number> {
  const [first = 0, last = 1] = [years[0], years.at(-1)]
  const margin = first === last ? 1 : 0
  return scaleLinear([first - margin, last + margin], [box.left + 8, box.right - 8])
}

/** First and last figure of a vertical axis: round, and zero only where the figures come near it. */
export function valueDomain(values: readonly number[]): [number, number] {
  const known = values.filter(Number.isFinite)
  if (known.length === 0) return [0, 1]
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const isNearZero = low >= 0 && low < high * 0.3
  const [from = 0, to = 1] = roundScale(isNearZero ? 0 : low, high, 4).domain()
  return [from, to]
}

/** 'L’axe vertical commence à 20 %, non à zéro.'; '' when zero is on the axis. */
export function axisStartText([from, to]: readonly [number, number], format: Format): string {
  if (from <= 0 && to >= 0) return ''
  return from > 0
    ? t('L’axe vertical commence à {from}, non à zéro.', { from: format(from) })
    : t('L’axe vertical finit à {to}, avant zéro.', { to: format(to) })
}

type Format = (value: number) => string

/** Breaks in series between the years shown, in order: the number of each is its place in this list. */
export function breaksWithin(breaks: readonly SeriesBreak[], years: readonly number[]): SeriesBreak[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  return breaks.filter(({ year }) => year > first && year <= last).sort((a, b) => a.year - b.year)
}

/** Upright dashed lines before the years from which a series is another, numbered. */
export function breakMarks(breaks: readonly SeriesBreak[], x: Scale, box: PlotBox): Mark[] {
  return breaks.flatMap(({ year }, i): Mark[] => {
    const at = x(year - 0.5)
    return [
      { kind: 'line', x1: at, y1: box.top - 4, x2: at, y2: box.bottom, stroke: ink.softText, dash: [2, 3] },
      {
        kind: 'text',
        x: at,
        y: box.top - 8,
        text: `(${i + 1})`,
        sizePx: textPx,
        weight: 600,
        fill: ink.text,
        anchor: 'middle'
      }
    ]
  })
}

/** Stretches of consecutive known years; a missing year or a break in series ends one. */
export function stretchesOf(
  years: readonly number[],
  values: readonly number[],
  breaks: readonly SeriesBreak[]
): YearFigure[][] {
  const stretches: YearFigure[][] = []
  let before = -Infinity
  years.forEach((year, i) => {
    const value = values[i] ?? Number.NaN
    if (!Number.isFinite(value)) return
    const isJoined = year - before === 1 && !breaks.some((other) => other.year === year)
    if (isJoined) stretches.at(-1)?.push([year, value])
    else stretches.push([[year, value]])
    before = year
  })
  return stretches
}

/** A line along each stretch. */
export function stretchLines(
  stretches: readonly YearFigure[][],
  x: Scale,
  y: Scale,
  stroke: { readonly stroke: string; readonly strokeWidth: number }
): Mark[] {
  const path = line<YearFigure>(
    ([year]) => x(year),
    ([, value]) => y(value)
  ).digits(2)
  return stretches.flatMap((stretch): Mark[] => {
    const d = stretch.length > 1 ? path(stretch) : null
    return d ? [{ kind: 'path', d, ...stroke }] : []
  })
}

/** Dashes over the missing years between stretches; none across a break, where nothing may be compared. */
export function gapLines(
  stretches: readonly YearFigure[][],
  x: Scale,
  y: Scale,
  stroke: string,
  breaks: readonly SeriesBreak[]
): Mark[] {
  return stretches.slice(1).flatMap((stretch, i): Mark[] => {
    const [from, to] = [stretches[i]?.at(-1), stretch[0]]
    if (!from || !to || breaks.some(({ year }) => year > from[0] && year <= to[0])) return []
    const ends = { x1: x(from[0]), y1: y(from[1]), x2: x(to[0]), y2: y(to[1]) }
    return [{ kind: 'line', ...ends, stroke, strokeWidth: 1, dash: [3, 4] }]
  })
}

/** A dot on every known year, so that a year alone shows too. */
export function yearDots(
  stretches: readonly YearFigure[][],
  x: Scale,
  y: Scale,
  fill: string,
  radius: number
): Mark[] {
  return stretches.flat().map(([year, value]) => ({
    kind: 'circle',
    x: x(year),
    y: y(value),
    radius,
    fill,
    stroke: ink.paper,
    strokeWidth: 1
  }))
}

/** The breaks in series of a chart in words, numbered as their lines are. */
export function breakNotes(breaks: readonly SeriesBreak[]): string[] {
  return breaks.map(({ year, text }, i) =>
    t(
      'Rupture de série ({number}) à partir de {year}\u00a0: {text} Les valeurs d’avant et d’après ne se comparent pas.',
      { number: i + 1, year, text }
    )
  )
}
