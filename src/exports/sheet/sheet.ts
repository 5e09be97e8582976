import type { Box, Mark } from '../../core/marks.ts'
import type { PartId } from './parts.ts'

/** A part of a page where it stands. */
export interface SheetPart {
  readonly id: PartId
  /** in pixels of the page */
  readonly box: Box
  /** in pixels of the page; none of the map, which is drawn into its box */
  readonly marks: readonly Mark[]
}

/** A page in CSS pixels, 96 to the inch of paper. */
export interface Sheet {
  readonly widthPx: number
  readonly heightPx: number
  /** the parts that are shown, in drawing order */
  readonly parts: readonly SheetPart[]
  /** what the page could not hold, in French; empty where everything fits */
  readonly overfull: readonly string[]
}

/** The map of a page: marks in pixels of its box, or a picture made for the density of the paper. */
export type SheetMap =
  | { readonly kind: 'marks'; readonly marks: readonly Mark[] }
  | { readonly kind: 'raster'; readonly image: HTMLCanvasElement }

/** A page that is ready for the paper. */
export interface FinishedSheet {
  readonly sheet: Sheet
  readonly map: SheetMap | null
}

/** The box of a part; null where it is hidden. */
export function boxOf(sheet: Sheet, id: PartId): Box | null {
  return sheet.parts.find((part) => part.id === id)?.box ?? null
}
