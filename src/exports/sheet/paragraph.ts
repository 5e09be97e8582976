import type { Drawing } from '../../core/marks.ts'
import { wrapped, type MeasureText } from '../../core/wrapped.ts'

export interface TextStyle {
  readonly sizePx: number
  readonly weight: 400 | 600 | 700
  readonly fill: string
}

/**
 * A text in as many lines as it needs; its own line breaks stay.
 * @param width pixels that no line is longer than
 * @returns as wide as its longest line; null of a blank text
 */
export function paragraph(
  text: string,
  { sizePx, weight, fill }: TextStyle,
  width: number,
  measureText: MeasureText
): Drawing | null {
  if (text.trim() === '') return null
  const widthOf = (part: string) => measureText(part, sizePx, weight)
  const lines = text.split('\n').flatMap((line) => {
    const within = wrapped(line.trim(), width, widthOf)
    return within.length > 0 ? within : ['']
  })
  const lineHeight = sizePx * 1.32
  return {
    width: Math.max(...lines.map(widthOf)),
    height: lines.length * lineHeight,
    // Baselines sit a little above the foot of their line.
    marks: lines.flatMap((line, i) =>
      line === ''
        ? []
        : [{ kind: 'text', x: 0, y: (i + 1) * lineHeight - sizePx * 0.32, text: line, sizePx, weight, fill }]
    )
  }
}

/**
 * The same in lines of about one length, so that no word stands alone on the last.
 */
export function balanced(
  text: string,
  style: TextStyle,
  width: number,
  measureText: MeasureText
): Drawing | null {
  const widest = paragraph(text, style, width, measureText)
  if (!widest) return null
  let [narrow, wide, best] = [width / 2, width, widest]
  while (wide - narrow > style.sizePx / 2) {
    const middle = (narrow + wide) / 2
    const drawn = paragraph(text, style, middle, measureText)
    if (drawn && drawn.height <= widest.height) [wide, best] = [middle, drawn]
    else narrow = middle
  }
  return best
}
