import type { Legend } from '../../core/legend.ts'
import type { Mark } from '../../core/marks.ts'

/** A small map beside the main one, at a scale of its own. */
export interface Inset {
  readonly label: string
  /** radius of the largest symbol that it may show, in pixels; 0 where it has none */
  readonly symbolPx: number
  /** @returns marks in pixels of the inset's own box, and the metres of the ground that its pixels show */
  draw(
    widthPx: number,
    heightPx: number
  ): {
    readonly marks: readonly Mark[]
    readonly metresPerPixel: number
  }
}

/** Everything that makes a map on paper complete, but for the map itself. */
export interface SheetContent {
  readonly title: string
  /** year, measure, unit */
  readonly subtitle: string
  /** what the author adds; may be empty */
  readonly note: string
  readonly legend: Legend | null
  /** of the map's middle, once the layout has given the map its size in pixels */
  metresPerPixel(mapWidthPx: number, mapHeightPx: number): number
  /** overseas territories */
  readonly insets: readonly Inset[]
  /** Paris and its inner suburbs; null where they are not asked for */
  readonly paris: Inset | null
  /** what a reader must know before quoting it: what the files leave out */
  readonly cautions: readonly string[]
  /** active filters in words */
  readonly filters: readonly string[]
  /** producer, date and licence of each source */
  readonly sources: readonly string[]
  readonly date: Date
  /** address that opens the same map */
  readonly link: string
  /** whether a QR code of the link is drawn */
  readonly hasQr: boolean
}
