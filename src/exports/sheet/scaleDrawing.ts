import type { Drawing } from '../../core/marks.ts'
import { scaleBar } from '../../core/scaleBar.ts'

const ink = '#1b1f2a'
const [height, maxBarPx, arrowPx] = [30, 120, 24]

/**
 * A scale bar with its length, and beside it an arrow to the north, which is up.
 * @param metresPerPixel at the middle of the map
 */
export function scaleDrawing(metresPerPixel: number): Drawing {
  const bar = scaleBar(metresPerPixel, maxBarPx)
  const [left, right, y] = [1, 1 + bar.widthPx, height - 3]
  const north = right + 28
  const tick = (x: number) =>
    ({ kind: 'line', x1: x, y1: y - 5, x2: x, y2: y + 1, stroke: ink, strokeWidth: 2 }) as const
  return {
    width: north + arrowPx,
    height,
    marks: [
      { kind: 'line', x1: left, y1: y, x2: right, y2: y, stroke: ink, strokeWidth: 2 },
      tick(left),
      tick(right),
      {
        kind: 'text',
        x: (left + right) / 2,
        y: y - 9,
        text: bar.label,
        sizePx: 13,
        fill: ink,
        anchor: 'middle'
      },
      {
        kind: 'path',
        d: `M${north - 7} ${y}L${north} ${y - 24}L${north + 7} ${y}L${north} ${y - 6}Z`,
        fill: ink
      },
      { kind: 'text', x: north + 11, y: y - 6, text: 'N', sizePx: 13, weight: 700, fill: ink }
    ]
  }
}
