import { between, insetsAndParis, scaleAndNorth, type Flow, type Ground } from './flow.ts'
import { atEnds, inColumns, part, shifted, stacked, type DrawPart, type Group } from './group.ts'
import type { TypeSizes } from './typeSizes.ts'

/** How legend and insets stand under a map. */
export type UnderMap = 1 | 2 | 3 | 'strip'

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
