import type { Box, Drawing, Mark } from '../../core/marks.ts'
import { moved } from '../../core/moved.ts'
import { frame, ground } from './colours.ts'
import type { AskedRoom } from './drawPart.ts'
import type { DrawPart, Placed } from './group.ts'
import { pxPerMm } from './paper.ts'
import type { Arrangement, PartId, Placement } from './parts.ts'
import type { SheetPart } from './sheet.ts'

/** Around a part that lies over the map, in pixels. */
const paddingPx = 6
/** A map smaller than this can not be read, nor grasped. */
const leastMapPx = 20 * pxPerMm
/** A part narrower than this can not be read. */
const leastPx = 12 * pxPerMm

/** Whether the reader put a part somewhere. */
export function isMoved(placement: Placement | undefined): boolean {
  return placement?.x !== undefined || placement?.y !== undefined
}

/** The map where the reader put it, on the page; where she only resized it, within the room that it has. */
export function mapPart(
  home: Box,
  placement: Placement | undefined,
  widthPx: number,
  heightPx: number
): SheetPart {
  const room = isMoved(placement) ? { width: widthPx, height: heightPx } : home
  const width = clamped(pixels(placement?.width) ?? home.width, Math.min(leastMapPx, room.width), room.width)
  const height = clamped(
    pixels(placement?.height) ?? home.height,
    Math.min(leastMapPx, room.height),
    room.height
  )
  const box = {
    x: clamped(pixels(placement?.x) ?? home.x, 0, widthPx - width),
    y: clamped(pixels(placement?.y) ?? home.y, 0, heightPx - height),
    width,
    height
  }
  return { id: 'map', box, marks: [{ kind: 'rect', ...box, stroke: frame, strokeWidth: 1 }] }
}

/** A part where the layout put it; on a ground of its own where the reader moved the map under it. */
export function flowPart(
  { id, x, y, room }: Placed,
  draw: DrawPart,
  arrangement: Arrangement,
  map: Box
): SheetPart[] {
  const drawing = draw(id, room)
  if (!drawing) return []
  const asked = Math.min(pixels(arrangement[id]?.width) ?? 0, room.width)
  const box = { x, y, width: Math.max(drawing.width, asked), height: drawing.height }
  return [{ id, box, marks: [...groundOf(box, map), ...moved(drawing.marks, x, y)] }]
}

/** What a part that the reader moved is placed by. */
interface FreePage {
  readonly draw: (id: PartId, room: AskedRoom) => Drawing | null
  readonly arrangement: Arrangement
  readonly map: Box
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * A part where the reader put it, kept on the page; over the map it has a ground of its own.
 * @param home where it would stand by itself
 * @returns none where the page has no such part, or is too small for it
 */
export function freePart(id: PartId, home: Placed | undefined, page: FreePage): SheetPart[] {
  const bare = placedAt(id, home, 0, page)
  if (!bare || !overlaps(bare.box, page.map)) return bare ? [bare] : []
  return [placedAt(id, home, paddingPx, page) ?? bare]
}

/** Drawn wider where it is too high for the page. */
function placedAt(id: PartId, home: Placed | undefined, padding: number, page: FreePage): SheetPart | null {
  const { draw, widthPx, heightPx, map } = page
  const { x, y, width: askedWidth, height: askedHeight } = page.arrangement[id] ?? {}
  const hasWidth = askedWidth !== undefined
  const [most, highest] = [widthPx - 2 * padding, heightPx - 2 * padding]
  const usual = home?.room ?? { width: widthPx * 0.4, height: heightPx * 0.4 }
  const room = {
    height: Math.min(pixels(askedHeight) ?? usual.height, highest),
    hasWidth,
    hasHeight: askedHeight !== undefined
  }
  let width = Math.min(hasWidth ? Math.max(askedWidth * pxPerMm - 2 * padding, leastPx) : usual.width, most)
  let drawing = draw(id, { ...room, width })
  while (drawing && drawing.height > highest && width < most) {
    width = Math.min(width * 1.25, most)
    drawing = draw(id, { ...room, width })
  }
  if (!drawing || drawing.height > highest || drawing.width > most) return null
  const outer = {
    width: Math.max(drawing.width, hasWidth ? width : 0) + 2 * padding,
    height: drawing.height + 2 * padding
  }
  const box = {
    x: clamped(pixels(x) ?? home?.x ?? 0, 0, widthPx - outer.width),
    y: clamped(pixels(y) ?? home?.y ?? 0, 0, heightPx - outer.height),
    ...outer
  }
  const marks = moved(drawing.marks, box.x + padding, box.y + padding)
  return { id, box, marks: [...(padding > 0 ? groundOf(box, map) : []), ...marks] }
}

function groundOf(box: Box, map: Box): Mark[] {
  return overlaps(box, map) ? [{ kind: 'rect', ...box, fill: ground, radius: 3 }] : []
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function clamped(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(most, least)))
}

function pixels(mm: number | undefined): number | undefined {
  return mm === undefined ? undefined : mm * pxPerMm
}
