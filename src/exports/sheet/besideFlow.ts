import { between, insetsAndParis, scaleAndNorth, type Flow, type Ground } from './flow.ts'
import { part, shifted, stacked, type DrawPart, type Group, type Placed } from './group.ts'

/** Where the insets are that belong to a map with its legend beside it. */
export const besideWays = ['under legend', 'apart', 'apart from Paris', 'under all'] as const

type BesideWay = (typeof besideWays)[number]

/** What stands at the top of a column, and what at its foot. */
interface Column {
  readonly high: readonly Group[]
  readonly low: Group
}

/**
 * Legend, scale and insets in columns of their own beside the map, which nothing covers.
 * @param columnWidth pixels
 * @returns null where the page can not hold it
 */
export function beside(draw: DrawPart, ground: Ground, columnWidth: number, insets: BesideWay): Flow | null {
  const { type, marginPx, heightPx } = ground
  const gap = type.gapPx
  const { head, foot, top, bottom, width } = between(draw, ground)
  const strip = insets === 'under all' ? part(draw, 'insets', width, heightPx * 0.2) : null
  if (strip?.height === 0) return null
  const room = bottom - top - (strip ? strip.height + gap * 0.8 : 0)
  const columns = columnsOf(draw, ground, { columnWidth, room }, insets)
  if (columns.some(({ high, low }) => stacked(gap, [...high, low]).height > room)) return null
  const side = columns.flatMap(({ high, low }, i): Placed[] => [
    ...shifted(stacked(gap, high), i * (columnWidth + gap), 0),
    ...shifted(low, i * (columnWidth + gap), room - low.height)
  ])
  if (side.length === 0 || side.some(({ drawing }) => drawing.width > columnWidth + 0.5)) return null
  const sideWidth = columns.length * (columnWidth + gap) + gap * 0.4
  const map = { x: marginPx + sideWidth, y: top, width: width - sideWidth, height: room }
  const under = strip ? shifted(strip, marginPx, bottom - strip.height) : []
  return { map, placed: [...head, ...foot, ...shifted({ placed: side }, marginPx, top), ...under] }
}

/** None where a way has nothing to put in one of its columns. */
function columnsOf(
  draw: DrawPart,
  { type }: Ground,
  { columnWidth, room }: { readonly columnWidth: number; readonly room: number },
  insets: BesideWay
): Column[] {
  const gap = type.gapPx
  const beforeNext = ({ height }: Group) => (height > 0 ? height + gap : 0)
  const bar = scaleAndNorth(draw, type, columnWidth)
  const pictures = (heightPx: number): Group => {
    if (insets === 'under legend') return insetsAndParis(draw, type, columnWidth, heightPx)
    return insets === 'apart' ? none : part(draw, 'paris', columnWidth, heightPx)
  }
  // Pictures take what the legend leaves, but never less than shows them.
  const legend = part(draw, 'legend', columnWidth, room - beforeNext(bar) - beforeNext(pictures(0)))
  const low = pictures(room - beforeNext(bar) - beforeNext(legend))
  const first = low.height > 0 ? { high: [legend, bar], low } : { high: [legend], low: bar }
  if (insets === 'under legend' || insets === 'under all') return [first]
  const others =
    insets === 'apart'
      ? insetsAndParis(draw, type, columnWidth, room)
      : part(draw, 'insets', columnWidth, room)
  const lacks =
    others.height === 0 || legend.height === 0 || (insets === 'apart from Paris' && low.height === 0)
  return lacks ? [] : [first, { high: [others], low: none }]
}

const none: Group = { placed: [], width: 0, height: 0 }
