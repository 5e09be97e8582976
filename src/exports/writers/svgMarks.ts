import { patternOf, type Mark, type Paint } from '../../core/marks.ts'
import { xmlText } from '../provenance/cleanText.ts'
import { short } from './number.ts'

const ink = '#1b1f2a'

/** Names that no two clips of a file share. */
export interface ClipNames {
  next(): string
}

/** Marks as SVG elements; patterns by their ids ('hatch', 'dots', 'levels'), letters as text. */
export function svgMarks(marks: readonly Mark[], clips: ClipNames): string {
  return marks.map((mark) => element(mark, clips)).join('\n')
}

function element(mark: Mark, clips: ClipNames): string {
  if (mark.kind === 'text') return text(mark)
  if (mark.kind === 'clip') {
    const id = clips.next()
    const rect = attributes({ x: mark.x, y: mark.y, width: mark.width, height: mark.height })
    return `<clipPath id="${id}"><rect${rect}/></clipPath>\n<g clip-path="url(#${id})">\n${svgMarks(mark.marks, clips)}\n</g>`
  }
  if (mark.kind === 'line') {
    const { x1, y1, x2, y2, stroke, strokeWidth, dash } = mark
    const lines = { x1, y1, x2, y2, stroke, 'stroke-width': strokeWidth, 'stroke-dasharray': dash?.join(' ') }
    return `<line${attributes(lines)}/>`
  }
  const painted = {
    fill: paint(mark.fill),
    'fill-opacity': mark.opacity,
    stroke: mark.stroke,
    'stroke-width': mark.stroke ? mark.strokeWidth : undefined
  }
  if (mark.kind === 'rect') {
    const { x, y, width, height, radius } = mark
    return `<rect${attributes({ x, y, width, height, rx: radius, ...painted })}/>`
  }
  if (mark.kind === 'circle')
    return `<circle${attributes({ cx: mark.x, cy: mark.y, r: mark.radius, ...painted })}/>`
  const joins = mark.stroke ? { 'stroke-linejoin': 'round' } : {}
  return `<path${attributes({ d: mark.d, 'fill-rule': 'evenodd', ...painted, ...joins })}/>`
}

function text(mark: Extract<Mark, { kind: 'text' }>): string {
  const { x, y, sizePx, weight, fill, anchor, halo } = mark
  const rim = halo
    ? { stroke: halo, 'stroke-width': 2.8, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    : {}
  const attribute = attributes({
    x,
    y,
    'font-size': sizePx,
    'font-weight': weight === 400 ? undefined : weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill: fill ?? ink,
    ...rim
  })
  return `<text${attribute}>${xmlText(mark.text)}</text>`
}

function paint(fill: Paint | undefined): string {
  const pattern = patternOf(fill)
  return pattern ? `url(#${pattern})` : (fill ?? 'none')
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? short(value) : xmlText(value ?? '')}"`)
    .join('')
}
