import type { Mark } from '../../src/core/marks.ts'
import type { MeasureText } from '../../src/core/wrapped.ts'

/** A rectangle on a page, in pixels. */
export interface Box {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Widths as in a usual sans serif: half the size a letter, a little more when bold. */
export const measureText: MeasureText = (text, sizePx, weight) =>
  text.length * sizePx * (weight === 400 ? 0.5 : 0.54)

/** What a mark covers. */
export function boxOf(mark: Mark): Box {
  if (mark.kind === 'text') {
    const width = measureText(mark.text, mark.sizePx, mark.weight ?? 400)
    const left = mark.x - (mark.anchor === 'middle' ? width / 2 : mark.anchor === 'end' ? width : 0)
    // Above the baseline capitals and accents, below it the tails.
    return {
      name: mark.text,
      left,
      right: left + width,
      top: mark.y - mark.sizePx * 0.85,
      bottom: mark.y + mark.sizePx * 0.22
    }
  }
  const [xs, ys] = corners(mark)
  return {
    name: mark.kind,
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys)
  }
}

function corners(mark: Exclude<Mark, { kind: 'text' }>): [number[], number[]] {
  if (mark.kind === 'rect' || mark.kind === 'clip')
    return [
      [mark.x, mark.x + mark.width],
      [mark.y, mark.y + mark.height]
    ]
  if (mark.kind === 'circle')
    return [
      [mark.x - mark.radius, mark.x + mark.radius],
      [mark.y - mark.radius, mark.y + mark.radius]
    ]
  if (mark.kind === 'line')
    return [
      [mark.x1, mark.x2],
      [mark.y1, mark.y2]
    ]
  const numbers = (mark.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  return [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)]
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  const hair = 0.01
  return (
    a.left < b.right - hair && b.left < a.right - hair && a.top < b.bottom - hair && b.top < a.bottom - hair
  )
}

/** Pairs of texts that run into each other. */
export function overlappingTexts(marks: readonly Mark[]): string[] {
  const boxes = marks.filter((mark) => mark.kind === 'text').map(boxOf)
  return boxes.flatMap((box, i) =>
    boxes.slice(i + 1).flatMap((other) => (overlap(box, other) ? [`${box.name} / ${other.name}`] : []))
  )
}
