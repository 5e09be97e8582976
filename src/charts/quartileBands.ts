import { scaleLinear } from 'd3-scale'
import { area } from 'd3-shape'
import { formatCount } from '../core/format.ts'
import type { Drawing, Mark } from '../core/marks.ts'
import { counted, inUnit, type Noun } from './area.ts'
import { axisOfYears, axisUp, axisWidthPx, text12 } from './axis.ts'
import type { QuartileGroup } from './balancedGroup.ts'
import type { FiguresTable } from './figuresTable.ts'
import { endLabels, type EndLabel } from './labels.ts'
import {
  breakMarks,
  breaksWithin,
  stretchesOf,
  stretchLines,
  valueDomain,
  yearDots,
  yearScale,
  yearsOf,
  type SeriesBreak
} from './years.ts'
import { t } from '../words/t.ts'

/** What groups of areas over the years are drawn from. */
export interface QuartileBandsParts {
  /** two groups; the first is drawn over the second */
  readonly groups: readonly QuartileGroup[]
  readonly breaks: readonly SeriesBreak[]
  readonly width: number
  readonly height: number
  readonly unit: string
  readonly format: (value: number) => string
}

/** The sentence that stands beneath every comparison of groups. */
export const noEffectText = t('Une différence observée n’est pas un effet du programme.')

/** For each group the line of its medians and, behind it, the band between its quartiles. */
export function quartileBandsChart(parts: QuartileBandsParts): Drawing {
  const { groups, breaks, width, height, unit } = parts
  const years = yearsOf(groups)
  const y = scaleLinear(bandsDomain(groups), [height - 28, 30])
  const labelWidth = Math.round(Math.min(width * 0.32, 130))
  const box = { left: axisWidthPx(y), top: 30, right: width - labelWidth - 10, bottom: height - 28 }
  const x = yearScale(years, box)
  const behindFirst = [...groups.entries()].toReversed()
  const layer = (marksOf: (group: QuartileGroup, look: Look) => Mark[]) =>
    behindFirst.flatMap(([i, group]) => marksOf(group, lookOf(i)))
  const along = (group: QuartileGroup, values: readonly number[]) => stretchesOf(group.years, values, breaks)
  return {
    width,
    height,
    marks: [
      ...axisUp(y, box),
      ...layer((group, { band }) => bandMarks(group, band, x, y, breaks)),
      // The edges of both bands lie over both: the one below stays readable.
      ...layer((group, { line }) =>
        [group.low, group.high].flatMap((edge) =>
          stretchLines(along(group, edge), x, y, { stroke: line, strokeWidth: 1 })
        )
      ),
      ...layer((group, { line }) => [
        ...stretchLines(along(group, group.median), x, y, { stroke: line, strokeWidth: 3 }),
        ...yearDots(along(group, group.median), x, y, line, 4)
      ]),
      ...axisOfYears(years, x, box),
      text12(unit, 0, 12, 'start'),
      ...breakMarks(breaksWithin(breaks, years), x, box),
      ...endLabels(namesOf(parts, x, y), {
        left: box.right + 10,
        width: labelWidth,
        top: 16,
        bottom: height - 4
      })
    ]
  }
}

/** First and last figure of the vertical axis. */
export function bandsDomain(groups: readonly QuartileGroup[]): [number, number] {
  return valueDomain(groups.flatMap((group) => [...group.low, ...group.high]))
}

/** The chart in one sentence a group, for those who do not see it. */
export function quartileBandsSummary({
  groups,
  format
}: Pick<QuartileBandsParts, 'groups' | 'format'>): string {
  const ends = groups.map(({ label, years, median }) => {
    return t('{label}, médiane\u00a0: {first} en {firstYear}, {last} en {lastYear}', {
      label,
      first: format(median.at(0) ?? Number.NaN),
      firstYear: years.at(0) ?? '',
      last: format(median.at(-1) ?? Number.NaN),
      lastYear: years.at(-1) ?? ''
    })
  })
  return `${ends.join('. ')}. ${noEffectText}`
}

/** 'NPNRU : les mêmes 412 quartiers chaque année ; 23 laissés de côté, sans valeur pour une année au moins' */
export function groupText({ label, n, leftOut }: QuartileGroup, noun: Noun): string {
  const blanks = { label, counted: counted(n, noun), leftOut: formatCount(leftOut) }
  return leftOut > 0
    ? t(
        '{label}\u00a0: mêmes {counted} chaque année\u00a0; {leftOut} hors du calcul, sans valeur pour une année au moins',
        blanks
      )
    : t('{label}\u00a0: mêmes {counted} chaque année', blanks)
}

/** Quartiles and medians by year and group, as a table. */
export function quartileBandsFigures({
  groups,
  format,
  unit
}: Omit<QuartileBandsParts, 'width' | 'height'>): FiguresTable {
  const columnsOf = ({ label, n }: QuartileGroup) =>
    [t('premier quartile'), t('médiane'), t('troisième quartile')].map((what) => ({
      label: inUnit(`${label} (n\u00a0=\u00a0${formatCount(n)}), ${what}`, unit),
      numeric: true
    }))
  return {
    columns: [{ label: t('année') }, ...groups.flatMap(columnsOf)],
    rows: yearsOf(groups).map((year) => [
      String(year),
      ...groups.flatMap(({ years, low, median, high }) =>
        [low, median, high].map((values) => format(values[years.indexOf(year)] ?? Number.NaN))
      )
    ])
  }
}

type Look = { readonly line: string; readonly band: string }

const looks: readonly Look[] = [
  { line: '#0b4f5c', band: '#d3e7e4' },
  { line: '#a8421f', band: '#f5e3d8' }
]

function lookOf(place: number): Look {
  return looks[place % looks.length] ?? { line: '#1b1f2a', band: '#e2ddd1' }
}

function bandMarks(
  { years, low, high }: QuartileGroup,
  fill: string,
  x: (year: number) => number,
  y: (value: number) => number,
  breaks: readonly SeriesBreak[]
): Mark[] {
  const path = area<readonly [number, number]>(
    ([year]) => x(year),
    ([year]) => y(low[years.indexOf(year)] ?? Number.NaN),
    ([, value]) => y(value)
  ).digits(2)
  return stretchesOf(years, high, breaks).flatMap((stretch): Mark[] => {
    const d = stretch.length > 1 ? path(stretch) : null
    return d ? [{ kind: 'path', d, fill }] : []
  })
}

function namesOf(
  { groups, format }: QuartileBandsParts,
  x: (year: number) => number,
  y: (value: number) => number
): EndLabel[] {
  return groups.flatMap(({ label, years, median }, i): EndLabel[] => {
    const place = median.findLastIndex(Number.isFinite)
    const [year, last] = [years[place], median[place]]
    if (year === undefined || last === undefined) return []
    const name = t('{label}, médiane', { label })
    return [{ x: x(year), y: y(last), name, figure: format(last), fill: lookOf(i).line, weight: 700 }]
  })
}
