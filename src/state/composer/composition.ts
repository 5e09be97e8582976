import type { Arrangement } from '../../exports/sheet/parts.ts'
import type { PaperId } from '../../exports/sheet/paper.ts'
import type { PictureFormatId } from '../../exports/writers/index.ts'

/** What the reader chose for a page: everything but the map itself, which follows from the address. */
export interface Composition {
  readonly paper: PaperId
  /** width and height of a paper of one's own, in millimetres */
  readonly ownMm: readonly [number, number]
  readonly format: PictureFormatId
  readonly dpi: number
  /** null: the map's own, whatever the map is */
  readonly title: string | null
  readonly subtitle: string | null
  readonly note: string
  readonly arrangement: Arrangement
  readonly graticule: boolean
  /** an inset of Paris and its inner suburbs */
  readonly paris: boolean
  readonly qr: boolean
}

export const usualComposition: Composition = {
  paper: 'a4-landscape',
  ownMm: [250, 180],
  format: 'png',
  dpi: 150,
  title: null,
  subtitle: null,
  note: '',
  arrangement: {},
  graticule: false,
  paris: false,
  qr: true
}
