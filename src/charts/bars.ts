import { scaleLinear } from 'd3-scale'
import type { Drawing, Mark } from '../core/marks.ts'
import { textWidthPx } from './axis.ts'
import type { FiguresTable } from './figuresTable.ts'
import { ink, textPx } from './ink.ts'
import { plural, t } from '../words/t.ts'

/** A label and its figure. */
export interface Bar {
  readonly label: string
  /** NaN where it is unknown */
  readonly value: number
}

/** What a chart of bars is drawn from. */
export interface BarsParts {
  /** in the order they are drawn, first above */
  readonly bars: readonly Bar[]
  readonly width: number
  readonly format: (value: number) => string
}

/** Narrower than this, a label stands over its bar. */
const narrowPx = 480

/** One bar a row from zero, to the left where it is negative; an unknown figure has no bar but says so. */
export function barsChart({ bars, width, format }: BarsParts): Drawing {
  const isNarrow = width < narrowPx
  const rowPx = isNarrow ? 42 : 26
  const longest = Math.max(...bars.map(({ label }) => textWidthPx(label)), 0)
  const labelPx = isNarrow ? 0 : Math.min(longest, width * 0.4)
  const figurePx = Math.max(...bars.map(({ value }) => textWidthPx(figure(value, format))), 0) + 8
  const known = bars.map(({ value }) => value).filter(Number.isFinite)
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)]
  // A negative bar writes its figure on the left of it.
  const from = labelPx + 8 + (low < 0 ? figurePx : 0)
  const x = scaleLinear([low, high > low ? high : low + 1], [from, Math.max(width - figurePx, from + 20)])
  const zero: Mark = { kind: 'line', x1: x(0), y1: 0, x2: x(0), y2: bars.length * rowPx, stroke: ink.axis }
  const marks = bars.flatMap(({ label, value }, row): Mark[] => {
    const top = row * rowPx
    const middle = top + (isNarrow ? 30 : rowPx / 2)
    const room = isNarrow ? width : labelPx
    const name = text(
      fitting(label, room),
      isNarrow ? 0 : labelPx,
      isNarrow ? top + 14 : middle + 4,
      isNarrow ? 'start' : 'end'
    )
    const isKnown = Number.isFinite(value)
    const [start, end] = isKnown ? [x(Math.min(0, value)), x(Math.max(0, value))] : [x(0), x(0)]
    const bar: Mark = {
      kind: 'rect',
      x: start,
      y: middle - 8,
      width: end - start,
      height: 16,
      fill: ink.dark
    }
    const told =
      value < 0
        ? text(figure(value, format), start - 5, middle + 4, 'end')
        : text(figure(value, format), end + 5, middle + 4, 'start')
    return isKnown ? [name, bar, told] : [name, told]
  })
  return { width, height: bars.length * rowPx, marks: [...marks, zero] }
}

/** The chart in one sentence, for those who do not see it. */
export function barsSummary({ bars, format }: Pick<BarsParts, 'bars' | 'format'>): string {
  const told = bars.slice(0, 3).map(({ label, value }) => `${label}\u00a0: ${figure(value, format)}`)
  const count = bars.length
  const counted = plural(count, t('{count}\u00a0barre', { count }), t('{count}\u00a0barres', { count }))
  return `${counted}. ${told.join(', ')}${count > 3 ? ', …' : ''}`
}

/** The figures of the bars, as a table. */
export function barsFigures(
  { bars, format }: Pick<BarsParts, 'bars' | 'format'>,
  label: string,
  measure: string
): FiguresTable {
  return {
    columns: [{ label }, { label: measure, numeric: true }],
    rows: bars.map((bar) => [bar.label, figure(bar.value, format)])
  }
}

function figure(value: number, format: (value: number) => string): string {
  return Number.isFinite(value) ? format(value) : t('sans valeur')
}

function fitting(label: string, room: number): string {
  if (textWidthPx(label) <= room) return label
  return `${label.slice(0, Math.max(Math.floor(room / textWidthPx('n')) - 1, 1)).trimEnd()}…`
}

function text(words: string, x: number, y: number, anchor: 'start' | 'end'): Mark {
  return { kind: 'text', x, y, text: words, sizePx: textPx, fill: ink.text, anchor }
}
