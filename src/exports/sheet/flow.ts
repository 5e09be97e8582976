import type { Box } from '../../core/marks.ts'
import {
  inColumns,
  part,
  shifted,
  sideBySide,
  stacked,
  type DrawPart,
  type Group,
  type Placed
} from './group.ts'
import type { TypeSizes } from './typeSizes.ts'

/** The ground that parts are laid out on. */
export interface Ground {
  readonly widthPx: number
  readonly heightPx: number
  readonly marginPx: number
  readonly type: TypeSizes
}

/** A way to lay a page out: the map, and the other parts around it. */
export interface Flow {
  readonly map: Box
  readonly placed: readonly Placed[]
}

/** The map keeps at least this share of the page, and of each of its sides. */
export const leastMap = { areaShare: 0.3, sideShare: 0.33 } as const

/** What lies between the words over the map and those under it. */
export function between(draw: DrawPart, { widthPx, heightPx, marginPx, type }: Ground) {
  const width = widthPx - 2 * marginPx
  const head = stacked(type.gapPx * 0.1, [part(draw, 'title', width), part(draw, 'subtitle', width)])
  const foot = footOf(draw, type, width)
  const footTop = heightPx - marginPx - foot.height
  return {
    width,
    head: shifted(head, marginPx, marginPx),
    foot: shifted(foot, marginPx, footTop),
    top: marginPx + (head.height > 0 ? head.height + type.gapPx * 0.7 : 0),
    bottom: footTop - (foot.height > 0 ? type.gapPx * 0.8 : 0)
  }
}

/** What the reader adds, cautions and filters; sources, credit and QR code under or beside them: what is lower. */
function footOf(draw: DrawPart, type: TypeSizes, width: number): Group {
  const gap = type.gapPx
  const qr = part(draw, 'qr', width)
  const beforeQr = qr.width > 0 ? qr.width + gap : 0
  const said = (wide: number) =>
    stacked(
      gap * 0.3,
      (['note', 'cautions', 'filters'] as const).map((id) => part(draw, id, wide))
    )
  const made = (wide: number) => stacked(gap * 0.2, [part(draw, 'sources', wide), part(draw, 'credit', wide)])
  const low = made(width - beforeQr)
  const one = stacked(gap * 0.6, [said(width), withQr(low, qr, width)])
  const text = width - beforeQr - gap * 1.6
  const two = [0.4, 0.5, 0.6].map((share): Group => {
    const right = made(text * (1 - share))
    return withQr(inColumns([said(text * share), right], text * share + gap * 1.6), qr, width)
  })
  const isWide = text * 0.4 > 200 * type.scale
  const hasBoth = said(width).height > 0 && low.height > 0
  return [one, ...(isWide && hasBoth ? two : [])].reduce((a, b) => (b.height < a.height - 1 ? b : a))
}

function withQr(group: Group, qr: Group, width: number): Group {
  const height = Math.max(group.height, qr.height)
  return {
    placed: [...group.placed, ...shifted(qr, width - qr.width, height - qr.height)],
    width,
    height
  }
}

/** The bar beside its arrow. */
export function scaleAndNorth(draw: DrawPart, type: TypeSizes, width: number): Group {
  const north = part(draw, 'north', width)
  const room = width - (north.width > 0 ? north.width + type.gapPx * 0.8 : 0)
  return sideBySide(type.gapPx * 0.8, [north, part(draw, 'scale', room)])
}

/** Insets over Paris, within a room for both. */
export function insetsAndParis(draw: DrawPart, type: TypeSizes, width: number, room: number): Group {
  const gap = type.gapPx
  const hasParis = part(draw, 'paris', width, room).height > 0
  const insets = part(draw, 'insets', width, hasParis ? (room - gap) * 0.6 : room)
  const left = insets.height > 0 ? room - gap - insets.height : room
  return stacked(gap, [insets, part(draw, 'paris', width, left)])
}
