import { scaleLinear, type ScaleLinear } from 'd3-scale'
import type { Mark } from '../core/marks.ts'
import { ink, textPx } from './ink.ts'
import { locale } from '../words/language.ts'

/** The part of a drawing that holds the figures, in pixels. */
export interface PlotBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

type Scale = ScaleLinear<number, number>

/**
 * A scale between round numbers around the lowest and highest figure; figures that are all one get room on both
 * sides.
 * @param ticks about how many round numbers there are
 */
export function roundScale(low: number, high: number, ticks: number): Scale {
  const size = Math.max(Math.abs(low), Math.abs(high))
  const isOne = high - low <= 1e-9 * Math.max(size, 1)
  const margin = isOne ? Math.max(size * 0.1, 0.5) : 0
  return scaleLinear([low - margin, high + margin], [0, 1]).nice(ticks)
}

/** About how wide a text is, in pixels: half its size a letter, as in Source Sans 3. */
export function textWidthPx(text: string, sizePx = textPx): number {
  return text.length * sizePx * 0.52
}

/** Ticks of an axis with the fewest decimals that tell them apart: '0', '0,5', '1 000'. */
export function tickTexts(ticks: readonly number[]): string[] {
  const step = Math.min(...ticks.slice(1).map((tick, i) => Math.abs(tick - (ticks[i] ?? 0))))
  const decimals = Number.isFinite(step) && step > 0 ? Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)) : 0
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals
  })
  return ticks.map((tick) => format.format(tick))
}

/** As many round ticks as fit beside each other along a horizontal axis. */
export function ticksAcross(scale: Scale): { ticks: number[]; texts: string[] } {
  const [from = 0, to = 0] = scale.range()
  for (let count = 8; count > 1; count--) {
    const ticks = scale.ticks(count)
    const texts = tickTexts(ticks)
    const room = texts.reduce((sum, text) => sum + textWidthPx(text) + 12, 0)
    if (room <= Math.abs(to - from)) return { ticks, texts }
  }
  const ticks = scale.domain()
  return { ticks, texts: tickTexts(ticks) }
}

/** Ticks, their texts and the line of a horizontal axis of figures. */
export function axisAcross(scale: Scale, box: PlotBox): Mark[] {
  const { ticks, texts } = ticksAcross(scale)
  return [
    { kind: 'line', x1: box.left, y1: box.bottom, x2: box.right, y2: box.bottom, stroke: ink.axis },
    ...ticks.flatMap((tick, i): Mark[] => {
      const x = scale(tick)
      return [
        { kind: 'line', x1: x, y1: box.bottom, x2: x, y2: box.bottom + 4, stroke: ink.axis },
        textBelow(texts[i] ?? '', x, box)
      ]
    })
  ]
}

/** Years along a horizontal axis, as many as fit. */
export function axisOfYears(years: readonly number[], x: (year: number) => number, box: PlotBox): Mark[] {
  const wide = textWidthPx('2024') + 10
  const marks: Mark[] = [
    { kind: 'line', x1: box.left, y1: box.bottom, x2: box.right, y2: box.bottom, stroke: ink.axis }
  ]
  let before = -Infinity
  const last = years.at(-1)
  for (const year of years) {
    const at = x(year)
    marks.push({ kind: 'line', x1: at, y1: box.bottom, x2: at, y2: box.bottom + 4, stroke: ink.axis })
    // The last year is always named: the one before gives way.
    const crowdsLast = last !== undefined && year !== last && x(last) - at < wide
    if (at - before < wide || crowdsLast) continue
    before = at
    marks.push(textBelow(String(year), at, box))
  }
  return marks
}

/** Grid lines and figures of a vertical axis. */
export function axisUp(scale: Scale, box: PlotBox, count = 4): Mark[] {
  const ticks = scale.ticks(count)
  return tickTexts(ticks).flatMap((text, i): Mark[] => {
    const y = scale(ticks[i] ?? 0)
    return [
      { kind: 'line', x1: box.left, y1: y, x2: box.right, y2: y, stroke: ink.grid },
      text12(text, box.left - 6, y + 4, 'end')
    ]
  })
}

/** Width that the figures of a vertical axis take, in pixels. */
export function axisWidthPx(scale: Scale, count = 4): number {
  return Math.ceil(Math.max(...tickTexts(scale.ticks(count)).map((text) => textWidthPx(text)), 8)) + 8
}

/** A title beside an axis. */
export function text12(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): Mark {
  return { kind: 'text', x, y, text, sizePx: textPx, fill: ink.softText, anchor }
}

function textBelow(text: string, x: number, box: PlotBox): Mark {
  const half = textWidthPx(text) / 2
  return text12(text, Math.min(x, box.right + 8 - half), box.bottom + 17, 'middle')
}
