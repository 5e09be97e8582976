import { scaleLinear } from 'd3-scale'
import type { Drawing, Mark } from '../core/marks.ts'
import { inUnit } from './area.ts'
import { axisOfYears, axisUp, axisWidthPx, text12 } from './axis.ts'
import type { FiguresTable } from './figuresTable.ts'
import { ink, lineColours, referenceColours } from './ink.ts'
import { endLabels, endLabelsHeightPx, type EndLabel } from './labels.ts'
import {
  breakMarks,
  breaksWithin,
  gapLines,
  stretchesOf,
  stretchLines,
  valueDomain,
  yearDots,
  yearScale,
  yearsOf,
  type SeriesBreak
} from './years.ts'
import { t } from '../words/t.ts'

/** The figures of one area or reference territory over the years. */
export interface Series {
  readonly id: string
  readonly label: string
  /** increasing; a year may be left out */
  readonly years: readonly number[]
  /** one per year; NaN where the figure is unknown */
  readonly values: readonly number[]
  /** 'area' is what the reader looks at, drawn strong; 'reference' is what it is compared with, drawn thin */
  readonly kind: 'area' | 'reference'
}

/** What a chart of lines over the years is drawn from. */
export interface TimeSeriesParts {
  readonly series: readonly Series[]
  readonly breaks: readonly SeriesBreak[]
  readonly width: number
  readonly height: number
  /** 'taux de pauvreté, %' */
  readonly unit: string
  readonly format: (value: number) => string
}

/** Lines over the years, each with its name at its end; missing years dashed, breaks in series dashed upright. */
export function timeSeriesChart(parts: TimeSeriesParts): Drawing {
  const { series, breaks, width, height, unit } = parts
  const years = yearsOf(series)
  const y = scaleLinear(timeSeriesDomain(series), [height - 28, 30])
  const labelWidth = Math.round(Math.min(width * 0.36, 170))
  const box = { left: axisWidthPx(y), top: 30, right: width - labelWidth - 10, bottom: height - 28 }
  const x = yearScale(years, box)
  // What the reader looks at lies over what it is compared with.
  const lines = series.toSorted((a, b) => Number(a.kind === 'area') - Number(b.kind === 'area'))
  return {
    width,
    height,
    marks: [
      ...axisUp(y, box),
      ...axisOfYears(years, x, box),
      text12(unit, 0, 12, 'start'),
      ...breakMarks(breaksWithin(breaks, years), x, box),
      ...lines.flatMap((one): Mark[] => {
        const stretches = stretchesOf(one.years, one.values, breaks)
        const stroke = colourOf(one, series)
        const isStrong = one.kind === 'area'
        return [
          ...gapLines(stretches, x, y, stroke, breaks),
          ...stretchLines(stretches, x, y, { stroke, strokeWidth: isStrong ? 3 : 1.5 }),
          ...yearDots(stretches, x, y, stroke, isStrong ? 4 : 2.5)
        ]
      }),
      ...endLabels(namesOf(parts, x, y), {
        left: box.right + 10,
        width: labelWidth,
        top: 16,
        bottom: height - 4
      })
    ]
  }
}

/** Height at which the names at the ends of the lines have room, in pixels. */
export function timeSeriesHeightPx(series: readonly Series[]): number {
  return Math.max(220, 24 + endLabelsHeightPx(series.length))
}

/** First and last figure of the vertical axis. */
export function timeSeriesDomain(series: readonly Series[]): [number, number] {
  return valueDomain(series.flatMap((one) => one.values))
}

/** The chart in one sentence a series, for those who do not see it. */
export function timeSeriesSummary({ series, format }: Pick<TimeSeriesParts, 'series' | 'format'>): string {
  const ends = series.map(({ label, years, values }) => {
    const known = years.flatMap((year, i) =>
      Number.isFinite(values[i]) ? [{ year, value: values[i]! }] : []
    )
    const [first, last] = [known[0], known.at(-1)]
    if (!first || !last) return t('{label}\u00a0: aucune valeur', { label })
    return t('{label}\u00a0: {first} en {firstYear}, {last} en {lastYear}', {
      label,
      first: format(first.value),
      firstYear: first.year,
      last: format(last.value),
      lastYear: last.year
    })
  })
  return `${ends.join('. ')}.`
}

/** Says what a dashed line is where a series lacks a year between two known ones; '' where none does. */
export function timeSeriesGaps(series: readonly Series[], breaks: readonly SeriesBreak[]): string {
  const isDashed = series.some(({ years, values }) => {
    const ends = stretchesOf(years, values, breaks)
    return gapLines(ends, Number, Number, ink.text, breaks).length > 0
  })
  return isDashed ? t('En pointillé\u00a0: années sans valeur.') : ''
}

/** The figures of every series by year, as a table. */
export function timeSeriesFigures({
  series,
  format,
  unit
}: Omit<TimeSeriesParts, 'width' | 'height'>): FiguresTable {
  return {
    columns: [
      { label: t('année') },
      ...series.map((one) => ({ label: inUnit(one.label, unit), numeric: true }))
    ],
    rows: yearsOf(series).map((year) => [
      String(year),
      ...series.map((one) => {
        const value = one.values[one.years.indexOf(year)] ?? Number.NaN
        return Number.isFinite(value) ? format(value) : t('valeur manquante')
      })
    ])
  }
}

function namesOf(
  { series, format }: TimeSeriesParts,
  x: (year: number) => number,
  y: (value: number) => number
): EndLabel[] {
  return series.flatMap((one): EndLabel[] => {
    const place = one.values.findLastIndex(Number.isFinite)
    const [year, last] = [one.years[place], one.values[place]]
    if (year === undefined || last === undefined) return []
    const [fill, weight] = [colourOf(one, series), one.kind === 'area' ? (700 as const) : (400 as const)]
    return [{ x: x(year), y: y(last), name: one.label, figure: format(last), fill, weight }]
  })
}

function colourOf(one: Series, series: readonly Series[]): string {
  const colours = one.kind === 'area' ? lineColours : referenceColours
  const place = series.filter((other) => other.kind === one.kind).indexOf(one)
  return colours[place % colours.length] ?? ink.text
}
