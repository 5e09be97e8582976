import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { classOf } from '../core/breaks.ts'
import { formatCount } from '../core/format.ts'
import type { Drawing, Mark } from '../core/marks.ts'
import { isMissing, type ChartArea, type Noun } from './area.ts'
import { axisAcross, axisUp, axisWidthPx, text12, textWidthPx, type PlotBox } from './axis.ts'
import type { Range } from './brush.ts'
import { binsOf, domainOf, keptCounts, type Bins } from './histogramBins.ts'
import { ink } from './ink.ts'
import { t } from '../words/t.ts'

/** What a distribution is drawn from. */
export interface HistogramParts {
  readonly areas: readonly ChartArea[]
  readonly width: number
  readonly height: number
  /** of the figures, written under the axis: 'taux de pauvreté, %' */
  readonly unit: string
  readonly noun: Noun
  /** increasing class limits and the colours between them; without them every bar has one colour */
  readonly limits?: readonly number[] | undefined
  readonly colours?: readonly string[] | undefined
}

/** Where everything of a histogram lies: the same while the reader brushes or points. */
export interface HistogramLayout {
  readonly parts: HistogramParts
  readonly bins: Bins
  readonly domain: Range
  readonly box: PlotBox
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  /** areas without a figure, as a bar apart; null when there is none */
  readonly missing: { readonly count: number; readonly x: number; readonly width: number } | null
}

/** About how many bins: enough for the shape, and as many on a phone, so that the figures stay the same. */
const mostBins = 25

/** Bins, scales and the place of each part of a histogram. */
export function histogramLayout(parts: HistogramParts): HistogramLayout {
  const { areas, width, height } = parts
  const count = areas.filter(isMissing).length
  const bins = binsOf(areas, mostBins)
  const tallest = Math.max(...bins.counts, 1)
  const y = scaleLinear([0, tallest], [height - 36, 24])
  const missingWidth = count > 0 ? Math.max(textWidthPx(t('sans valeur')), 24) : 0
  const box = {
    left: axisWidthPx(y, 3),
    top: 24,
    right: width - (count > 0 ? missingWidth + 14 : 10),
    bottom: height - 36
  }
  return {
    parts,
    bins,
    domain: domainOf(bins),
    box,
    x: scaleLinear(domainOf(bins), [box.left, box.right]),
    y,
    missing: count > 0 ? { count, x: width - missingWidth, width: missingWidth } : null
  }
}

/** Axes, every area in pale, the areas without a figure apart: what no brush changes. */
export function histogramGround(layout: HistogramLayout): Drawing {
  const { parts, bins, box, x, y } = layout
  const { width, height } = parts
  return {
    width,
    height,
    marks: [
      ...axisUp(y, box, 3),
      ...barsOf(layout, bins.counts, () => ink.pale),
      ...axisAcross(x, box),
      text12(parts.noun.plural, 0, 12, 'start'),
      text12(parts.unit, box.right, height - 3, 'end'),
      ...missingBar(layout)
    ]
  }
}

/** The areas that a mask keeps, in the colour of their class. */
export function histogramKept(layout: HistogramLayout, kept: Uint8Array | null): Drawing {
  const { limits, colours, width, height } = layout.parts
  const edges = layout.bins.edges
  const colourOf = (bin: number) => {
    if (!limits || !colours) return ink.dark
    return colours[classOf(((edges[bin] ?? 0) + (edges[bin + 1] ?? 0)) / 2, limits)] ?? ink.dark
  }
  const edge = limits && colours ? ink.edge : undefined
  return { width, height, marks: barsOf(layout, keptCounts(layout.bins, kept), colourOf, edge) }
}

/** The whole histogram as one drawing, for exports. */
export function histogramChart(parts: HistogramParts, kept: Uint8Array | null, range: Range | null): Drawing {
  const layout = histogramLayout(parts)
  const { box, x } = layout
  const brush: Mark[] = (range ?? []).map((end) => ({
    kind: 'line',
    x1: x(end),
    y1: box.top,
    x2: x(end),
    y2: box.bottom,
    stroke: ink.accent,
    strokeWidth: 1.5
  }))
  return {
    width: parts.width,
    height: parts.height,
    marks: [...histogramGround(layout).marks, ...histogramKept(layout, kept).marks, ...brush]
  }
}

function barsOf(
  { bins, box, x, y }: HistogramLayout,
  counts: readonly number[],
  fillOf: (bin: number) => string,
  stroke?: string
): Mark[] {
  return counts.flatMap((count, bin): Mark[] => {
    if (count === 0) return []
    const left = x(bins.edges[bin] ?? 0) + 0.5
    const width = Math.max(x(bins.edges[bin + 1] ?? 0) - left - 0.5, 1)
    const tall = { y: y(count), height: box.bottom - y(count) }
    return [
      {
        kind: 'rect',
        x: left,
        width,
        ...tall,
        fill: fillOf(bin),
        ...(stroke ? { stroke, strokeWidth: 0.75 } : {})
      }
    ]
  })
}

/** As tall as its count on the same axis; where it is taller than the chart it is cut, and its count says so. */
function missingBar({ missing, box, y, parts }: HistogramLayout): Mark[] {
  if (!missing) return []
  const middle = missing.x + missing.width / 2
  const isCut = missing.count > (y.domain()[1] ?? 0)
  const top = isCut ? box.top : Math.min(y(missing.count), box.bottom - 2)
  const bar: Mark = {
    kind: 'rect',
    x: middle - 10,
    y: top,
    width: 20,
    height: box.bottom - top,
    fill: 'hatch',
    stroke: ink.axis
  }
  const cut: Mark[] = [0, 4].map((shift) => ({
    kind: 'line',
    x1: middle - 13,
    y1: top + 14 + shift,
    x2: middle + 13,
    y2: top + 8 + shift,
    stroke: ink.paper,
    strokeWidth: 3
  }))
  return [
    {
      kind: 'line',
      x1: missing.x,
      y1: box.bottom,
      x2: missing.x + missing.width,
      y2: box.bottom,
      stroke: ink.axis
    },
    bar,
    ...(isCut ? cut : []),
    text12(formatCount(missing.count), middle, top - 6, 'middle'),
    text12(
      t('sans valeur'),
      Math.min(middle, parts.width - textWidthPx(t('sans valeur')) / 2),
      box.bottom + 17,
      'middle'
    )
  ]
}
