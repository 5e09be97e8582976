import type { Status } from '../../src/catalogue/status.ts'

/** A figure of a source file, and what its absence means. */
export interface Figure {
  readonly status: Status
  /** null unless status is value or zero */
  readonly value: number | null
}

/** What the texts that are no numbers mean in a file: { '': 'missing', s: 'secret' } */
export type Marks = Readonly<Record<string, Exclude<Status, 'value' | 'zero'>>>

// Thousands in groups of three after a blank of any width; the decimal mark is a comma or a point, never both.
const french = /^[-+−]?(?:\d+|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)(?:[.,]\d+)?$/

/**
 * A number as French files write it: '6 490', '1 234,5', '-9,3', '12.5'.
 * @returns null for any other text: an empty one, a mark, a sign alone, '1.234,5', a number that cannot be held
 *   exactly (a whole one beyond 2^53, one so small that it would become zero)
 */
export function frenchNumber(text: string): number | null {
  if (!french.test(text)) return null
  const value = Number(
    text
      .replace(/[ \u00a0\u2009\u202f]/g, '')
      .replace(',', '.')
      .replace('−', '-')
  )
  const lost = value === 0 ? /[1-9]/.test(text) : Math.abs(value) > Number.MAX_SAFE_INTEGER
  return Number.isFinite(value) && !lost ? value : null
}

/**
 * The figure of a cell; surrounding blanks do not count.
 * @param marks what the file's own marks mean; a text that is neither number nor mark gives null, for the caller
 *   to refuse: it is never taken for missing, and never for zero
 */
export function figureCell(text: string, marks: Marks): Figure | null {
  const cell = text.trim()
  if (Object.hasOwn(marks, cell)) return { status: marks[cell] ?? 'missing', value: null }
  const value = frenchNumber(cell)
  if (value === null) return null
  return value === 0 ? { status: 'zero', value: 0 } : { status: 'value', value }
}
