import type { Mark } from '../core/marks.ts'
import { textWidthPx } from './axis.ts'
import { textPx } from './ink.ts'

/** A name that wants to stand at the end of a line. */
export interface EndLabel {
  /** where the line ends, in pixels */
  readonly x: number
  readonly y: number
  readonly name: string
  /** its last figure, under the name */
  readonly figure: string
  readonly fill: string
  readonly weight: 400 | 700
}

/** Height of a line of text, in pixels. */
export const lineHeightPx = textPx + 2

/** Names and last figures at the ends of lines, none over another. */
export function endLabels(
  labels: readonly EndLabel[],
  place: { readonly left: number; readonly width: number; readonly top: number; readonly bottom: number }
): Mark[] {
  const blocks = labels.map((label) => {
    const lines = [...linesOf(label.name, place.width, 2), label.figure]
    const height = lines.length * lineHeightPx + 3
    return { label, lines, height, top: label.y - lineHeightPx }
  })
  const tops = spreadTops(blocks, place.top, place.bottom)
  return blocks.flatMap(({ label, lines }, block) => [
    leader(label, place.left - 3, (tops[block] ?? 0) + lineHeightPx / 2 + 1),
    ...lines.map((text, i): Mark => ({
      kind: 'text',
      x: place.left,
      y: (tops[block] ?? 0) + lineHeightPx * (i + 1) - 2,
      text,
      sizePx: textPx,
      weight: label.weight,
      fill: label.fill
    }))
  ])
}

/** A thin line from the end of a line to its name. */
function leader({ x, y, fill }: EndLabel, toX: number, toY: number): Mark {
  return { kind: 'line', x1: x + 6, y1: y, x2: toX, y2: toY, stroke: fill, strokeWidth: 0.75, dash: [1, 2] }
}

/** Height that names at the ends of this many lines may need, in pixels. */
export function endLabelsHeightPx(count: number): number {
  return count * (3 * lineHeightPx + 3)
}

/**
 * Tops of blocks that do not overlap, each as near to its wanted place as its neighbours allow.
 * @returns as many, in the same order, from `from` to `to`; where there is no room they run over below
 */
export function spreadTops(
  blocks: readonly { readonly top: number; readonly height: number }[],
  from: number,
  to: number
): number[] {
  const order = [...blocks.entries()].sort(([i, a], [j, b]) => a.top - b.top || i - j)
  const tops = blocks.map(({ top }) => top)
  let free = from
  for (const [i, { top, height }] of order) {
    tops[i] = Math.max(top, free)
    free = tops[i] + height
  }
  let floor = to
  for (const [i, { height }] of order.toReversed()) {
    tops[i] = Math.min(tops[i] ?? 0, floor - height)
    floor = tops[i]
  }
  const over = from - Math.min(...tops)
  return over > 0 ? tops.map((top) => top + over) : tops
}

/** A text in lines of at most this width; '…' says what did not fit. */
export function linesOf(text: string, widthPx: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const joined = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && textWidthPx(joined) <= widthPx) lines[lines.length - 1] = joined
    else lines.push(word)
  }
  const isCut = lines.length > most
  return lines.slice(0, most).map((line, i) => shortened(line, widthPx, isCut && i === most - 1))
}

function shortened(line: string, widthPx: number, isCut: boolean): string {
  if (!isCut && textWidthPx(line) <= widthPx) return line
  const letters = Math.max(Math.floor(widthPx / textWidthPx('n')) - 1, 1)
  return `${line.slice(0, letters).trimEnd()}…`
}
