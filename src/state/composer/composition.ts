import { ownSideMm, paperOf, papers, type Paper } from '../../exports/sheet/paper.ts'
import type { Arrangement, PartId, Placement } from '../../exports/sheet/parts.ts'
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

/** Most characters of what the reader writes: more would leave no room for the map. */
export const longest = { title: 200, subtitle: 240, note: 600 } as const

/** The paper of a composition. */
export function paperIn({ paper, ownMm }: Composition): Paper {
  return paperOf(paper, ownMm)
}

/** The format of a composition is asked in pixels: how many a paper has at a density. */
export function pixelsOf({ widthMm, heightMm }: Paper, dpi: number): [widthPx: number, heightPx: number] {
  return [Math.round((widthMm / 25.4) * dpi), Math.round((heightMm / 25.4) * dpi)]
}

/** Whether a side of a paper of one's own is one that can be printed, in millimetres. */
export function isOwnSide(mm: number): boolean {
  return Number.isFinite(mm) && mm >= ownSideMm.min && mm <= ownSideMm.max
}

/** Whether a paper is on offer. */
export function isPaper(id: string): id is PaperId {
  return id === 'own' || papers.some((paper) => paper.id === id)
}

/** Whether a part is on the page, as far as the reader decides. */
export function isShown({ arrangement, qr, paris }: Composition, id: PartId): boolean {
  if (id === 'qr' && !qr) return false
  if (id === 'paris' && !paris) return false
  return arrangement[id]?.hidden !== true
}

/** The composition with a part shown or hidden; its place is kept for when it comes back. */
export function withShown(composition: Composition, id: PartId, shown: boolean): Composition {
  // A page of a map has a map.
  if (id === 'map') return composition
  // The QR code and the inset of Paris have a switch of their own, and so no other.
  if (id === 'qr' || id === 'paris') return { ...placed(composition, id, { hidden: undefined }), [id]: shown }
  return placed(composition, id, { hidden: shown ? undefined : true })
}

/** The composition with a part elsewhere, in millimetres of the page; undefined lets the layout place it again. */
export function placed(
  composition: Composition,
  id: PartId,
  change: { readonly [Key in keyof Placement]: Placement[Key] | undefined }
): Composition {
  const merged = Object.entries({ ...composition.arrangement[id], ...change })
  const placement: Placement = Object.fromEntries(merged.filter(([, value]) => value !== undefined))
  const others = Object.entries(composition.arrangement).filter(([other]) => other !== id)
  const changed = Object.keys(placement).length > 0 ? [[id, placement]] : []
  return { ...composition, arrangement: Object.fromEntries([...others, ...changed]) }
}

/** The composition on another paper: what was placed keeps its place in proportion to the page. */
export function onPaper(
  composition: Composition,
  change: Partial<Pick<Composition, 'paper' | 'ownMm'>>
): Composition {
  const changed = { ...composition, ...change }
  const [from, to] = [paperIn(composition), paperIn(changed)]
  const [across, down] = [to.widthMm / from.widthMm, to.heightMm / from.heightMm]
  const arrangement = Object.entries(composition.arrangement).map(([id, placement]) => [
    id,
    {
      ...placement,
      ...(placement.x === undefined ? {} : { x: placement.x * across }),
      ...(placement.y === undefined ? {} : { y: placement.y * down }),
      ...(placement.width === undefined ? {} : { width: placement.width * across }),
      ...(placement.height === undefined ? {} : { height: placement.height * down })
    }
  ])
  return { ...changed, arrangement: Object.fromEntries(arrangement) }
}

/** The composition with every part where the layout puts it; what was hidden stays hidden. */
export function laidOutAgain(composition: Composition): Composition {
  const hidden = Object.entries(composition.arrangement).filter(([, placement]) => placement.hidden)
  return { ...composition, arrangement: Object.fromEntries(hidden.map(([id]) => [id, { hidden: true }])) }
}
