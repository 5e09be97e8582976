import type { Mark } from '../../core/marks.ts'
import { wrapped, type MeasureText } from '../../core/wrapped.ts'

/** A line of a page of text. */
export interface TextLine {
  readonly height: number
  /** @param y upper edge of the line */
  mark(x: number, y: number): Mark
}

/** How a text is set. */
export interface TextSetting {
  readonly sizePx: number
  readonly weight: 400 | 600 | 700
  readonly fill: string
}

/** A text in as many lines as it needs. */
export function textLines(
  text: string,
  width: number,
  { sizePx, weight, fill }: TextSetting,
  measureText: MeasureText
): TextLine[] {
  const height = Math.round(sizePx * 1.4)
  return wrapped(text, width, (part) => measureText(part, sizePx, weight)).map((line) => ({
    height,
    mark: (x, y) => ({ kind: 'text', x, y: y + height - sizePx * 0.35, text: line, sizePx, weight, fill })
  }))
}
