import type { Mark } from '../core/marks.ts'
import { textWidthPx } from './axis.ts'
import type { Box } from './clip.ts'
import { ink } from './ink.ts'

/** A name on a small map; those that come first have the room. */
export interface MapName {
  readonly text: string
  readonly lon: number
  readonly lat: number
  readonly kind: 'subject' | 'neighbourhood' | 'commune' | 'department'
}

const styles = {
  subject: { sizePx: 14, weight: 700, fill: ink.text },
  neighbourhood: { sizePx: 11, weight: 400, fill: ink.text },
  commune: { sizePx: 12, weight: 600, fill: ink.softText },
  department: { sizePx: 13, weight: 600, fill: '#7a6f57' }
} as const

/**
 * As many names as fit in a box without covering each other, each at its place or a line or two off; a name that
 * does not fit is left out.
 */
export function mapNames(
  names: readonly (MapName & { readonly at: readonly [number, number] })[],
  [left, top, right, bottom]: Box
): Mark[] {
  const taken: Box[] = []
  return names.flatMap(({ text, kind, at: [x, y] }): Mark[] => {
    const { sizePx, weight, fill } = styles[kind]
    const half = textWidthPx(text, sizePx) / 2 + 3
    // A name of the subject is moved inside the frame rather than lost.
    const middle = kind === 'subject' ? Math.min(Math.max(x, left + half), right - half) : x
    const free = [0, -16, 16, -30, 30]
      .map((shift): Box => [middle - half, y + shift - sizePx, middle + half, y + shift + sizePx * 0.4])
      .find(
        (box) =>
          box[0] >= left &&
          box[1] >= top &&
          box[2] <= right &&
          box[3] <= bottom &&
          !taken.some((other) => overlaps(box, other))
      )
    if (!free) return []
    taken.push(free)
    const [x1, y1, x2, y2] = free
    return [
      // Readable over an outline, in print too.
      ...(kind === 'subject' || kind === 'commune'
        ? [
            {
              kind: 'rect' as const,
              x: x1,
              y: y1,
              width: x2 - x1,
              height: y2 - y1,
              fill: '#ffffff',
              radius: 2
            }
          ]
        : []),
      { kind: 'text', x: middle, y: y1 + sizePx, text, sizePx, weight, fill, anchor: 'middle' }
    ]
  })
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
