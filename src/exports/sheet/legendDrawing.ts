import { formatCount } from '../../core/format.ts'
import type { Legend } from '../../core/legend.ts'
import type { Drawing, Mark } from '../../core/marks.ts'
import { legendLines } from './legendLines.ts'
import { moved } from '../../core/moved.ts'
import { circlesDrawing, columnsDrawing } from './sizeDrawing.ts'
import { squareDrawing } from './squareDrawing.ts'
import { wrapped, type MeasureText } from '../../core/wrapped.ts'

const ink = '#1b1f2a'

/** What a reader of columns must know. */
export const columnsNote = 'Hauteurs au milieu de la carte ; la perspective grandit les colonnes proches.'

/**
 * A whole legend as marks: square or classes, zero, every reason for no figure, sizes, heights; each line with
 * the count of its areas.
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
  const drawing = (drawn: Drawing, gap = 0) => {
    marks.push(...moved(drawn.marks, 0, y - 14))
    y += drawn.height + gap
  }
  lines(legend.title, 0, 14, 700)
  if (legend.square) drawing(squareDrawing(legend.square), 8)
  for (const { swatch, label, count } of legendLines(legend)) {
    marks.push(...moved(swatch.marks, 0, y - 12))
    lines(`${label} (${formatCount(count)})`, 36, 13, 400)
  }
  if (legend.circles) {
    y += 6
    if (legend.circles.title !== legend.title) lines(legend.circles.title, 0, 14, 700)
    drawing(circlesDrawing(legend.circles))
  }
  if (legend.columns) {
    y += 6
    if (legend.columns.title !== legend.title) lines(legend.columns.title, 0, 14, 700)
    drawing(columnsDrawing(legend.columns), 8)
    lines(columnsNote, 0, 12, 400)
  }
  return { width, height: y - 10, marks }
}
