import type { Mark } from '../../core/marks.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import { pxPerMm, type Paper } from '../sheet/paper.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { textLines } from './textLines.ts'
import { t } from '../../words/t.ts'

const margin = 40

/** The page of a map that could not be made, in its place: the numbers of the contents stay true. */
export function missingPage(name: string, reason: string, paper: Paper, measureText: MeasureText): Sheet {
  const [widthPx, heightPx] = [paper.widthMm * pxPerMm, paper.heightMm * pxPerMm]
  const width = widthPx - 2 * margin
  const lines = [
    ...textLines(name, width, { sizePx: 24, weight: 700, fill: '#1b1f2a' }, measureText),
    ...textLines(
      t('Cette carte n’a pas pu être faite : {reason}', { reason }),
      width,
      { sizePx: 16, weight: 400, fill: '#5b6270' },
      measureText
    )
  ]
  const marks: Mark[] = []
  let y = margin
  for (const line of lines) {
    marks.push(line.mark(margin, y))
    y += line.height
  }
  const box = { x: margin, y: margin, width, height: y - margin }
  return { widthPx, heightPx, overfull: [], parts: [{ id: 'title', box, marks }] }
}
