import type { Mark } from '../../core/marks.ts'
import { moved } from '../../core/moved.ts'
import type { Line } from './lines.ts'

/** What no page break runs through. */
export interface Slice {
  readonly height: number
  /** from its own upper left corner */
  readonly marks: readonly Mark[]
  /** free room over it, unless it opens a page */
  readonly gap: number
  /** stays on one page with the slice after it */
  readonly keep: boolean
  /** stands over it again where it opens a page */
  readonly header?: Line | undefined
  /** section that it opens */
  readonly section?: string | undefined
}

/** Lines one under the other, as one. */
export function stackedLines(lines: readonly Line[], gap = 0): Line {
  const marks: Mark[] = []
  let height = 0
  for (const line of lines) {
    const top = height === 0 ? 0 : height + gap
    marks.push(...moved(line.marks, 0, top))
    height = top + line.height
  }
  return { height, marks }
}

/** Slices one under the other, as one that does not break; a header stands where its table begins only. */
export function stackedSlices(slices: readonly Slice[]): Line {
  const marks: Mark[] = []
  let height = 0
  slices.forEach((slice, i) => {
    const top = height + (i === 0 ? 0 : slice.gap)
    marks.push(...moved(slice.marks, 0, top))
    height = top + slice.height
  })
  return { height, marks }
}

/** Lines that may part, but never one alone from the rest. */
export function parting(lines: readonly Line[], gap: number): Slice[] {
  return lines.map((line, i) => ({
    ...line,
    gap: i === 0 ? gap : 0,
    keep: lines.length > 1 && (i === 0 || i === lines.length - 2)
  }))
}
