import { formatCount } from '../core/format.ts'
import type { Legend } from '../core/legend.ts'
import type { Drawing, Mark } from '../core/marks.ts'
import { moved } from './moved.ts'
import { wrapped, type MeasureText } from './text.ts'

const ink = '#1b1f2a'
const softInk = '#5b6270'
const border = '#8b8f99'

/** Nested circles on one baseline, each with a line to its value. */
export function circlesDrawing(circles: NonNullable<Legend['circles']>): Drawing {
  const largest = circles.steps[0]?.radiusPx ?? 0
  const [left, gap] = [1, 14]
  const base = 2 * largest + 8
  const centre = left + largest
  let labelY = -Infinity
  const marks = circles.steps.flatMap(({ radiusPx, label }): Mark[] => {
    const top = base - 2 * radiusPx
    // Small circles lie close together: their labels keep a line's height apart.
    labelY = Math.max(top, labelY + 14)
    const end = centre + largest + gap
    return [
      { kind: 'circle', x: centre, y: base - radiusPx, radius: radiusPx, stroke: ink, strokeWidth: 1 },
      { kind: 'line', x1: centre, y1: top, x2: end, y2: labelY, stroke: border, strokeWidth: 0.8 },
      { kind: 'text', x: end + 5, y: labelY + 4, text: label, sizePx: 12, fill: ink }
    ]
  })
  return { width: 172, height: Math.max(base + 2, labelY + 8), marks }
}

/**
 * A whole legend as marks: classes, zero, missing, nested circles; each line with the count of its areas.
 * @param width pixels; longer texts wrap
 */
export function legendDrawing(legend: Legend, width: number, measureText: MeasureText): Drawing {
  const marks: Mark[] = []
  let y = 14
  const lines = (text: string, x: number, sizePx: number, weight: 400 | 700) => {
    for (const line of wrapped(text, width - x, (part) => measureText(part, sizePx, weight))) {
      marks.push({ kind: 'text', x, y, text: line, sizePx, weight, fill: ink })
      y += 17
    }
    y += 4
  }
  const entry = (fill: string, stroke: string, label: string, count: number) => {
    marks.push({ kind: 'rect', x: 0.5, y: y - 11.5, width: 25, height: 14, fill, stroke, strokeWidth: 1 })
    lines(`${label} (${formatCount(count)})`, 36, 13, 400)
  }
  lines(legend.title, 0, 14, 700)
  for (const { colour, label, count } of legend.classes) entry(colour, colour, label, count)
  if (legend.zero) entry('#ffffff', softInk, legend.zero.label, legend.zero.count)
  if (legend.missing) entry('hatch', border, legend.missing.label, legend.missing.count)
  if (legend.circles) {
    y += 6
    if (legend.circles.title !== legend.title) lines(legend.circles.title, 0, 14, 700)
    const circles = circlesDrawing(legend.circles)
    marks.push(...moved(circles.marks, 0, y - 14))
    y += circles.height
  }
  return { width, height: y - 10, marks }
}
