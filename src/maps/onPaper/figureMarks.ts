import type { Mark } from '../../core/marks.ts'

/** The areas of a map as marks. */
export interface FigureMarks {
  /** filled areas, which lie under the borders of their level */
  readonly fills: readonly Mark[]
  /** what lies over the ground: symbols, signs, the outline of what is selected */
  readonly figures: readonly Mark[]
}
