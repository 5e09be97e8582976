import type { Box } from '../../core/marks.ts'
import { part, shifted, sideBySide, stacked, type DrawPart, type Group, type Placed } from './group.ts'
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

/** How legend and insets stand under a map. */
export type UnderMap = 1 | 2 | 3 | 'strip'

/** The map keeps at least this share of the page, and of each of its sides. */
export const leastMap = { areaShare: 0.3, sideShare: 0.33 } as const

/**
 * Legend, scale and insets in columns of their own beside the map, which nothing covers.
 * @param columnWidth pixels
 * @param way where the insets are
 * @returns null where the page can not hold it
 */
export function beside(
  draw: DrawPart,
  ground: Ground,
  columnWidth: number,
  way: 'under legend' | 'beside legend' | 'beside legend and Paris'
): Flow | null {
  const columns = way === 'under legend' ? 1 : 2
  const { type, marginPx } = ground
  const { head, foot, top, bottom, width } = between(draw, ground)
  const room = bottom - top
  const gap = type.gapPx
  const bar = scaleAndNorth(draw, type, columnWidth)
  const barRoom = bar.height > 0 ? bar.height + gap : 0
  // Insets take what the legend leaves, but never less than shows them.
  const least = columns === 1 ? insetsAndParis(draw, type, columnWidth, 0).height : 0
  const legend = part(draw, 'legend', columnWidth, room - barRoom - (least > 0 ? least + gap : 0))
  const legendRoom = legend.height > 0 ? legend.height + gap : 0
  const picturesRoom = columns === 1 ? room - barRoom - legendRoom : room
  const isParisLow = way === 'beside legend and Paris'
  const paris = isParisLow ? part(draw, 'paris', columnWidth, room - legendRoom - barRoom) : nothing
  const pictures = isParisLow
    ? part(draw, 'insets', columnWidth, room)
    : insetsAndParis(draw, type, columnWidth, picturesRoom)
  const side: Placed[] = []
  if (columns === 1) {
    if (legendRoom + barRoom + pictures.height > room + (pictures.height > 0 ? 0 : gap)) return null
    const last = pictures.height > 0 ? pictures : bar
    side.push(...legend.placed)
    if (pictures.height > 0) side.push(...shifted(bar, 0, legendRoom))
    side.push(...shifted(last, 0, room - last.height))
  } else {
    if (pictures.height === 0 || legend.height === 0) return null
    if (isParisLow && paris.height === 0) return null
    const lowest = isParisLow ? paris : bar
    const high = isParisLow ? legendRoom + barRoom : legendRoom
    if (high + lowest.height > room || pictures.height > room) return null
    side.push(...legend.placed, ...shifted(lowest, 0, room - lowest.height))
    if (isParisLow) side.push(...shifted(bar, 0, legendRoom))
    side.push(...shifted(pictures, columnWidth + gap, 0))
  }
  if (side.length === 0 || side.some(({ drawing }) => drawing.width > columnWidth + 0.5)) return null
  const sideWidth = columns * (columnWidth + gap) + gap * 0.4
  const map = { x: marginPx + sideWidth, y: top, width: width - sideWidth, height: room }
  return { map, placed: [...head, ...foot, ...shifted({ placed: side }, marginPx, top)] }
}

/**
 * The map over the whole width; under it legend and insets in columns.
 * @param columns 1: one under the other; 2: legend beside insets; 3: Paris beside them; 'strip': legend beside Paris,
 * insets in a strip under them
 * @returns null where the page can not hold it
 */
export function above(draw: DrawPart, ground: Ground, columns: UnderMap): Flow | null {
  const { type, marginPx, heightPx } = ground
  const { head, foot, top, bottom, width } = between(draw, ground)
  const gap = type.gapPx
  const under = underMap(draw, type, width, heightPx, columns)
  if (!under || under.width > width + 0.5) return null
  const underTop = bottom - under.height
  const map = {
    x: marginPx,
    y: top,
    width,
    height: underTop - (under.height > 0 ? gap * 0.8 : 0) - top
  }
  return { map, placed: [...head, ...foot, ...shifted(under, marginPx, underTop)] }
}

function underMap(
  draw: DrawPart,
  type: TypeSizes,
  width: number,
  heightPx: number,
  columns: UnderMap
): Group | null {
  const gap = type.gapPx
  const between = gap * 1.6
  const bar = scaleAndNorth(draw, type, width)
  if (columns === 1) {
    // The bar stands beside the legend, or else the insets, where they leave room for it.
    const besideBar = bar.width > 0 ? width - bar.width - between : width
    const legend = part(draw, 'legend', besideBar, heightPx * 0.12)
    const isNarrow = besideBar < bar.width || legend.width > besideBar + 0.5
    const first = isNarrow
      ? stacked(gap, [part(draw, 'legend', width, heightPx * 0.12), bar])
      : legend.height > 0
        ? atEnds(legend, bar, width)
        : bar
    return stacked(gap, [first, insetsAndParis(draw, type, width, heightPx * 0.2)])
  }
  if (columns === 'strip') return stripUnderMap(draw, type, width, heightPx, bar)
  const columnWidth = (width - (columns - 1) * between) / columns
  const legend = part(draw, 'legend', columnWidth, 0)
  if (legend.height === 0 || legend.width > columnWidth + 0.5) return null
  const room = Math.max(legend.height, heightPx * 0.2)
  if (columns === 3) {
    const insets = part(draw, 'insets', columnWidth, room)
    const paris = part(draw, 'paris', columnWidth, room)
    if (insets.height === 0 || paris.height === 0) return null
    return inColumns([stacked(gap, [legend, bar]), insets, paris], columnWidth + between)
  }
  const pictures = insetsAndParis(draw, type, columnWidth, room + bar.height)
  if (pictures.height === 0) return null
  return legend.height <= pictures.height
    ? inColumns([stacked(gap, [legend, bar]), pictures], columnWidth + between)
    : inColumns([legend, stacked(gap, [pictures, bar])], columnWidth + between)
}

/** Legend and bar beside Paris, as high as they are; the insets in a row of their own. */
function stripUnderMap(
  draw: DrawPart,
  { gapPx: gap }: TypeSizes,
  width: number,
  heightPx: number,
  bar: Group
): Group | null {
  const between = gap * 1.6
  const half = (width - between) / 2
  const legend = part(draw, 'legend', half, heightPx * 0.12)
  const left = stacked(gap, [legend, bar])
  const paris = part(draw, 'paris', half, Math.max(left.height, heightPx * 0.14))
  const insets = part(draw, 'insets', width, heightPx * 0.2)
  if (legend.width > half + 0.5 || paris.height === 0 || insets.height === 0) return null
  return stacked(gap, [atEnds(left, paris, width), insets])
}

/** Groups that start every so many pixels. */
function inColumns(groups: readonly Group[], step: number): Group {
  return {
    placed: groups.flatMap((group, i) => shifted(group, i * step, 0)),
    width: Math.max(...groups.map(({ width }, i) => i * step + width)),
    height: Math.max(...groups.map(({ height }) => height))
  }
}

/** One group at the left end of a line, one at its right. */
function atEnds(left: Group, right: Group, width: number): Group {
  return {
    placed: [...left.placed, ...shifted(right, width - right.width, 0)],
    width,
    height: Math.max(left.height, right.height)
  }
}

/** What lies between the words over the map and those under it. */
function between(draw: DrawPart, { widthPx, heightPx, marginPx, type }: Ground) {
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

const nothing: Group = { placed: [], width: 0, height: 0 }

function scaleAndNorth(draw: DrawPart, type: TypeSizes, width: number): Group {
  const north = part(draw, 'north', width)
  const room = width - (north.width > 0 ? north.width + type.gapPx * 0.8 : 0)
  return sideBySide(type.gapPx * 0.8, [north, part(draw, 'scale', room)])
}

function insetsAndParis(draw: DrawPart, type: TypeSizes, width: number, room: number): Group {
  const gap = type.gapPx
  const hasParis = part(draw, 'paris', width, room).height > 0
  const insets = part(draw, 'insets', width, hasParis ? (room - gap) * 0.6 : room)
  const left = insets.height > 0 ? room - gap - insets.height : room
  return stacked(gap, [insets, part(draw, 'paris', width, left)])
}
