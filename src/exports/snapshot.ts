import type { Legend } from '../core/legend.ts'
import type { Drawing } from '../core/marks.ts'

/** A map as it is to be put on paper: everything that makes it complete, and the picture itself. */
export interface Snapshot {
  readonly title: string
  /** year, measure, unit */
  readonly subtitle: string
  readonly map: CanvasImageSource
  /** CSS pixels */
  readonly mapWidth: number
  readonly mapHeight: number
  /** at the middle of the map */
  readonly metresPerPixel: number
  readonly legend: Legend | null
  readonly insets: readonly { readonly label: string; readonly drawing: Drawing }[]
  /** what a reader must know before quoting it: what the files leave out */
  readonly cautions: readonly string[]
  /** active filters in words */
  readonly filters: readonly string[]
  /** producer, date and licence of each source */
  readonly sources: readonly string[]
  readonly date: Date
  /** address that opens the same map */
  readonly link: string
}
