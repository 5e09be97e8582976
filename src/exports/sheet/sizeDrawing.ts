import type { Legend } from '../../core/legend.ts'
import type { Drawing, Mark } from '../../core/marks.ts'
import { trianglePath } from '../../core/trianglePath.ts'

const ink = '#1b1f2a'
const border = '#8b8f99'
const [left, gap, width] = [1, 14, 172]

/**
 * Nested symbols on one baseline, each with a line to its value.
 * @param sizePx of the values; the symbols have the size of the map's
 */
export function circlesDrawing({ steps, shape }: NonNullable<Legend['circles']>, sizePx = 12): Drawing {
  const largest = steps[0]?.radiusPx ?? 0
  const isTriangle = shape === 'triangle'
  // A triangle in a circle is three quarters as high.
  const heightOf = (radiusPx: number) => (isTriangle ? 1.5 : 2) * radiusPx
  const base = heightOf(largest) + 8
  const centre = left + largest
  const labels = apart(
    steps.map(({ radiusPx }) => base - heightOf(radiusPx)),
    sizePx
  )
  const marks = steps.flatMap(({ radiusPx, label }, i): Mark[] => {
    const symbol: Mark = isTriangle
      ? {
          kind: 'path',
          d: trianglePath(centre, base - radiusPx / 2, radiusPx, 1),
          stroke: ink,
          strokeWidth: 1
        }
      : { kind: 'circle', x: centre, y: base - radiusPx, radius: radiusPx, stroke: ink, strokeWidth: 1 }
    const top = base - heightOf(radiusPx)
    return [symbol, ...labelled(centre, top, centre + largest + gap, labels[i] ?? 0, label, sizePx)]
  })
  return { width, height: Math.max(base + 2, (labels.at(-1) ?? 0) + 8), marks }
}

/**
 * Columns side by side on one baseline, each with a line to its value.
 * @param sizePx of the values; the columns have the heights of the map's
 */
export function columnsDrawing({ steps }: NonNullable<Legend['columns']>, sizePx = 12): Drawing {
  const [columnWidth, between] = [12, 6]
  const base = (steps[0]?.heightPx ?? 0) + 8
  const end = left + steps.length * (columnWidth + between) + gap
  const labels = apart(
    steps.map(({ heightPx }) => base - heightPx),
    sizePx
  )
  const marks = steps.flatMap(({ heightPx, label }, i): Mark[] => {
    const [x, y] = [left + i * (columnWidth + between), base - heightPx]
    return [
      {
        kind: 'rect',
        x,
        y,
        width: columnWidth,
        height: heightPx,
        fill: '#ffffff',
        stroke: ink,
        strokeWidth: 1
      },
      ...labelled(x + columnWidth, y, end, labels[i] ?? 0, label, sizePx)
    ]
  })
  return { width, height: Math.max(base + 2, (labels.at(-1) ?? 0) + 8), marks }
}

/** Small symbols lie close together: their labels keep a line's height apart. */
function apart(tops: readonly number[], sizePx: number): number[] {
  let y = -Infinity
  return tops.map((top) => (y = Math.max(top, y + sizePx + 2)))
}

function labelled(x: number, y: number, end: number, labelY: number, text: string, sizePx: number): Mark[] {
  return [
    { kind: 'line', x1: x, y1: y, x2: end, y2: labelY, stroke: border, strokeWidth: 0.8 },
    { kind: 'text', x: end + 5, y: labelY + sizePx / 3, text, sizePx, fill: ink }
  ]
}
