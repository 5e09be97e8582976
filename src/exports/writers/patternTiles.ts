import type { Mark, Pattern } from '../../core/marks.ts'
import { missingColour } from '../../core/colour.ts'

/** A pattern's repeated piece: grey marks on white, in pixels of the page. */
export interface PatternTile {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

const stroke = missingColour

/** The same signs as on the screen, in every format. */
export const patternTiles: Readonly<Record<Pattern, PatternTile>> = {
  // The corners too, so that tiles meet.
  hatch: {
    width: 7,
    height: 7,
    marks: [
      { kind: 'line', x1: -2, y1: 2, x2: 2, y2: -2, stroke, strokeWidth: 2 },
      { kind: 'line', x1: -2, y1: 9, x2: 9, y2: -2, stroke, strokeWidth: 2 },
      { kind: 'line', x1: 5, y1: 9, x2: 9, y2: 5, stroke, strokeWidth: 2 }
    ]
  },
  dots: {
    width: 8,
    height: 7,
    marks: [
      { kind: 'circle', x: 2, y: 1.75, radius: 1.2, fill: stroke },
      { kind: 'circle', x: 6, y: 5.25, radius: 1.2, fill: stroke }
    ]
  },
  levels: {
    width: 5,
    height: 5,
    marks: [{ kind: 'line', x1: 0, y1: 2.5, x2: 5, y2: 2.5, stroke, strokeWidth: 1.4 }]
  }
}
