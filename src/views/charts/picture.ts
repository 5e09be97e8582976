import type { Drawing } from '../../core/marks.ts'
import type { LegendEntry } from '../../exports/charts/chartContent.ts'

/** A chart as its file draws it, with what the screen says around it. */
export interface ChartPicture {
  /** as it is on the screen now, for a width in pixels */
  draw(widthPx: number): Drawing
  readonly legend?: readonly LegendEntry[]
  /** empty texts are left out */
  readonly notes?: readonly string[]
}
