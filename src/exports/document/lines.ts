import type { Mark } from '../../core/marks.ts'
import { wrapped, type MeasureText } from '../../core/wrapped.ts'

/** How letters look. */
export interface Letters {
  readonly sizePx: number
  readonly weight: 400 | 600 | 700
  readonly fill: string
}

/** One line of text, its marks from its own upper left corner. */
export interface Line {
  readonly height: number
  readonly marks: readonly Mark[]
}

/** Height of a line of letters of a size, in pixels. */
export function lineHeightPx(sizePx: number): number {
  return Math.round(sizePx * 1.22)
}

/**
 * A text in as many lines as a width asks for.
 * @param anchor 'end' sets it against the right edge of the width
 */
export function textLines(
  text: string,
  letters: Letters,
  width: number,
  measureText: MeasureText,
  anchor: 'start' | 'end' = 'start'
): Line[] {
  const { sizePx, weight, fill } = letters
  const height = lineHeightPx(sizePx)
  return wrapped(text, width, (part) => measureText(part, sizePx, weight)).map((line) => ({
    height,
    marks: [
      {
        kind: 'text',
        x: anchor === 'end' ? width : 0,
        // Tails reach 0.22 of the size below the baseline, accents of capitals 0.85 above it.
        y: height - Math.ceil(sizePx * 0.25),
        text: line,
        ...{ sizePx, weight, fill, anchor }
      }
    ]
  }))
}
