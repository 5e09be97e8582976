import { extent } from 'd3-array'
import { scaleSqrt, type ScaleLinear } from 'd3-scale'
import type { Drawing, Mark } from '../core/marks.ts'
import { regression, type Regression } from '../core/statistics.ts'
import { isKnown, keeps, type ChartArea, type Noun } from './area.ts'
import { axisAcross, axisUp, axisWidthPx, roundScale, text12, type PlotBox } from './axis.ts'
import type { PlaneRange } from './brush.ts'
import { ink } from './ink.ts'
import { linesOf } from './labels.ts'

/** What a comparison of two measures is drawn from. */
export interface ScatterParts {
  /** the same areas in the same order on both axes */
  readonly x: readonly ChartArea[]
  readonly y: readonly ChartArea[]
  /** by area, for the size of its point: inhabitants; NaN is the smallest size */
  readonly sizes?: ArrayLike<number> | undefined
  /** by area, '#rrggbb': its class on the map */
  readonly colours?: readonly string[] | undefined
  readonly width: number
  readonly height: number
  /** 'taux de pauvreté, %' */
  readonly xTitle: string
  readonly yTitle: string
  readonly noun: Noun
}

/** Where everything of a scatter plot lies: the same while the reader brushes or points. */
export interface ScatterLayout {
  readonly parts: ScatterParts
  readonly box: PlotBox
  readonly x: ScaleLinear<number, number>
  readonly y: ScaleLinear<number, number>
  /** by area, in pixels; NaN where a figure is unknown, so that no point is drawn */
  readonly pointX: Float64Array
  readonly pointY: Float64Array
  readonly radius: Float64Array
}

/** Scales, and the place and size of each point. */
export function scatterLayout(parts: ScatterParts): ScatterLayout {
  const { width, height } = parts
  const isDrawn = (i: number) => isBothKnown(parts, i)
  const y = scaleOf(parts.y, isDrawn).range([height - 40, 26])
  const box = { left: axisWidthPx(y, 5), top: 26, right: width - 10, bottom: height - 40 }
  const x = scaleOf(parts.x, isDrawn).range([box.left, box.right])
  const place = (areas: readonly ChartArea[], scale: ScaleLinear<number, number>) =>
    Float64Array.from(areas, (area, i) => (isDrawn(i) ? scale(area.value) : Number.NaN))
  return { parts, box, x, y, pointX: place(parts.x, x), pointY: place(parts.y, y), radius: radii(parts) }
}

/** Axes and their titles: what no brush changes. */
export function scatterGround({ parts, box, x, y }: ScatterLayout): Drawing {
  const { width, height, xTitle, yTitle } = parts
  const shortTitle = (title: string) => linesOf(title, box.right, 1)[0] ?? ''
  return {
    width,
    height,
    marks: [
      ...axisUp(y, box, 5),
      ...axisAcross(x, box),
      text12(shortTitle(yTitle), 0, 12, 'start'),
      text12(shortTitle(xTitle), box.right, height - 4, 'end')
    ]
  }
}

/** Colour of an area's point: pale when a mask leaves it out. */
export function pointColour({ parts }: ScatterLayout, index: number, kept: Uint8Array | null): string {
  return keeps(kept, index) ? (parts.colours?.[index] ?? ink.dark) : ink.pale
}

/** Areas in the order they are painted: those left out below, then large below small. */
export function paintOrder({ pointX, radius }: ScatterLayout, kept: Uint8Array | null): number[] {
  const drawn = Array.from(pointX.keys()).filter((i) => !Number.isNaN(pointX[i]))
  const rank = (i: number) => (keeps(kept, i) ? 1 : 0)
  return drawn.sort((a, b) => rank(a) - rank(b) || (radius[b] ?? 0) - (radius[a] ?? 0) || a - b)
}

/** Least squares line of the areas kept. */
export function scatterRegression({ x, y }: ScatterParts, kept: Uint8Array | null): Regression {
  const figures = (areas: readonly ChartArea[]) =>
    Float64Array.from(areas, (area, i) => (keeps(kept, i) && isKnown(area) ? area.value : Number.NaN))
  return regression(figures(x), figures(y))
}

/** The regression line between the outermost points; none when there is no line. */
export function regressionMarks(layout: ScatterLayout, line: Regression, kept: Uint8Array | null): Mark[] {
  if (Number.isNaN(line.slope)) return []
  const drawn = layout.parts.x.filter((_, i) => !Number.isNaN(layout.pointX[i]) && keeps(kept, i))
  const [low = 0, high = 0] = extent(drawn, (area) => area.value)
  const at = (x: number) => layout.y(line.intercept + line.slope * x)
  const ends = { x1: layout.x(low), y1: at(low), x2: layout.x(high), y2: at(high) }
  return [
    { kind: 'line', ...ends, stroke: ink.paper, strokeWidth: 5 },
    { kind: 'line', ...ends, stroke: ink.text, strokeWidth: 2 }
  ]
}

/** The whole scatter plot and the rectangle that the reader chose, for exports. */
export function brushedScatter(
  parts: ScatterParts,
  kept: Uint8Array | null,
  range: PlaneRange | null
): Drawing {
  const drawing = scatterChart(parts, kept)
  if (!range) return drawing
  const { box, x, y } = scatterLayout(parts)
  const across = (value: number) => Math.min(Math.max(x(value), box.left), box.right)
  const up = (value: number) => Math.min(Math.max(y(value), box.top), box.bottom)
  const [left, right] = [across(range.x[0]), across(range.x[1])]
  const [bottom, top] = [up(range.y[0]), up(range.y[1])]
  const brush = { x: left, y: top, width: right - left, height: bottom - top }
  return {
    ...drawing,
    marks: [...drawing.marks, { kind: 'rect', ...brush, stroke: ink.accent, strokeWidth: 1.5 }]
  }
}

/** The whole scatter plot as one drawing. */
export function scatterChart(parts: ScatterParts, kept: Uint8Array | null): Drawing {
  const layout = scatterLayout(parts)
  const points = paintOrder(layout, kept).map((i): Mark => ({
    kind: 'circle',
    x: layout.pointX[i] ?? 0,
    y: layout.pointY[i] ?? 0,
    radius: layout.radius[i] ?? 0,
    fill: pointColour(layout, i, kept),
    stroke: ink.paper,
    strokeWidth: 0.5
  }))
  const line = regressionMarks(layout, scatterRegression(parts, kept), kept)
  return { ...scatterGround(layout), marks: [...scatterGround(layout).marks, ...points, ...line] }
}

/** Whether an area has a figure on both axes. */
export function isBothKnown({ x, y }: Pick<ScatterParts, 'x' | 'y'>, index: number): boolean {
  const [across, up] = [x[index], y[index]]
  return across !== undefined && up !== undefined && isKnown(across) && isKnown(up)
}

function scaleOf(areas: readonly ChartArea[], isDrawn: (i: number) => boolean) {
  const [low = 0, high = 1] = extent(
    areas.filter((_, i) => isDrawn(i)),
    (area) => area.value
  )
  return roundScale(low, high, 6)
}

function radii({ x, sizes }: ScatterParts): Float64Array {
  if (!sizes) return new Float64Array(x.length).fill(3)
  const largest = Math.max(...Array.from(sizes).filter(Number.isFinite), 1)
  const area = scaleSqrt([0, largest], [0, 9])
  return Float64Array.from(x, (_, i) => Math.max(area(sizes[i] ?? 0) || 0, 1.5))
}
