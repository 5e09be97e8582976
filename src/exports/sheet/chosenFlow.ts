import type { Inset } from './content.ts'
import { partsDrawn, type PageContent } from './drawPart.ts'
import { insetsShown } from './insetsDrawing.ts'
import { above } from './aboveFlow.ts'
import { beside, besideWays } from './besideFlow.ts'
import { leastMap, type Flow, type Ground } from './flow.ts'
import type { DrawPart } from './group.ts'
import { marginPx, pxPerMm } from './paper.ts'
import { partIds, type PartId } from './parts.ts'
import { typeSizes, type TypeSizes } from './typeSizes.ts'

/** How a page is laid out at last. */
export interface ChosenFlow {
  readonly flow: Flow
  readonly type: TypeSizes
  /** parts that the page can not hold */
  readonly leftOut: readonly PartId[]
}

/** Insets half as large as they should be are worth a fifth of the map's size, Paris a tenth. */
const [insetsWeigh, parisWeighs] = [0.33, 0.15]

type Way = 'beside' | 'above' | 'either'

/** What goes first where a page can not hold everything: what a map can be read without. */
const dispensable: readonly PartId[] = [
  'qr',
  'north',
  'paris',
  'insets',
  'note',
  'filters',
  'subtitle',
  'credit',
  'cautions',
  'scale',
  'sources',
  'legend',
  'title'
]

/**
 * The layout that shows the subject largest, in type that is as large as it can be; parts are left out only
 * where even the smallest readable type does not hold them, the fewest and least needed ones.
 * @param parts those to lay out
 */
export function chosenFlow(asked: PageContent, parts: ReadonlySet<PartId>): ChosenFlow {
  const page = undrawn(asked)
  const sizes = typeSizes(page.paper)
  const way = usualWay(page, parts)
  const best = (among: readonly TypeSizes[], ways: Way) =>
    among
      .flatMap((type): ChosenFlow[] => {
        const flow = bestFlow(page, type, partsDrawn(page, type, 1), parts, ways)
        return flow ? [{ flow, type, leftOut: [] }] : []
      })
      .reduce<ChosenFlow | null>((a, b) => (a && worth(a, page) >= worth(b, page) ? a : b), null)
  // A little smaller first, before the parts go where one does not look for them on such a paper.
  const whole = best(sizes.slice(0, 3), way) ?? best(sizes, 'either')
  if (whole) return whole
  return withoutSome(page, sizes[sizes.length - 1] ?? sizes[0], parts)
}

/** The same page with empty insets. */
function undrawn(page: PageContent): PageContent {
  const empty = (inset: Inset): Inset => ({ ...inset, draw: () => ({ marks: [], metresPerPixel: 1000 }) })
  const { insets, paris } = page.content
  return {
    ...page,
    isTrial: true,
    content: { ...page.content, insets: insets.map(empty), paris: paris && empty(paris) }
  }
}

function usualWay({ paper, content }: PageContent, parts: ReadonlySet<PartId>): Way {
  const hasColumn =
    (parts.has('legend') && content.legend !== null) ||
    (parts.has('insets') && content.insets.length > 0) ||
    (parts.has('paris') && content.paris !== null)
  // A column for a scale bar alone would be a waste.
  if (!hasColumn) return 'above'
  const ratio = paper.widthMm / paper.heightMm
  return ratio > 1.25 ? 'beside' : ratio < 0.8 ? 'above' : 'either'
}

/** Smaller letters are worth it where they make the subject larger by as much. */
function worth({ flow, type }: ChosenFlow, page: PageContent): number {
  return type.scale * shown(flow, type, page)
}

/** How large the subject is, and how well the insets show theirs: a larger map is worth it where they stay seen. */
function shown({ map, placed }: Flow, type: TypeSizes, page: PageContent): number {
  const { content, paper, arrangement, measureText } = page
  const insets = placed.find(({ id }) => id === 'insets')?.drawing
  const paris = placed.find(({ id }) => id === 'paris')?.drawing
  const style = { type, isPrinted: paper.id !== 'slide', measureText }
  const isFilled = arrangement.insets?.height !== undefined
  const seen = insets
    ? insetsShown(content.insets, insets.width, { heightPx: insets.height, isFilled }, style)
    : 1
  const parisSeen = paris ? Math.min(Math.min(paris.width, paris.height) / (160 * type.scale), 1) : 1
  return (seen ** insetsWeigh * parisSeen ** parisWeighs) / content.metresPerPixel(map.width, map.height)
}

function withoutSome(page: PageContent, type: TypeSizes, parts: ReadonlySet<PartId>): ChosenFlow {
  const draw = partsDrawn(page, type, 1)
  const flowWithout = (ids: readonly PartId[]) =>
    bestFlow(page, type, draw, new Set(partIds.filter((id) => parts.has(id) && !ids.includes(id))), 'either')
  let leftOut: PartId[] = []
  for (const id of dispensable.filter((one) => parts.has(one))) {
    leftOut.push(id)
    if (flowWithout(leftOut)) break
  }
  // The last one may have made the room that an earlier one needs.
  for (const id of [...leftOut].reverse()) {
    const fewer = leftOut.filter((other) => other !== id)
    if (flowWithout(fewer)) leftOut = fewer
  }
  return { flow: flowWithout(leftOut) ?? mapAlone(page), type, leftOut }
}

function mapAlone({ paper }: PageContent): Flow {
  const margin = marginPx(paper)
  const [width, height] = [paper.widthMm * pxPerMm - 2 * margin, paper.heightMm * pxPerMm - 2 * margin]
  return { map: { x: margin, y: margin, width, height }, placed: [] }
}

/** The layout that shows the subject largest; null where none leaves the map its room. */
function bestFlow(
  page: PageContent,
  type: TypeSizes,
  drawAll: DrawPart,
  parts: ReadonlySet<PartId>,
  way: Way
): Flow | null {
  const { paper } = page
  const ground: Ground = {
    widthPx: paper.widthMm * pxPerMm,
    heightPx: paper.heightMm * pxPerMm,
    marginPx: marginPx(paper),
    type
  }
  const draw: DrawPart = (id, room) => (parts.has(id) ? drawAll(id, room) : null)
  const flows = [
    ...(way === 'above'
      ? []
      : columnWidths(page, ground).flatMap((width) =>
          besideWays.map((insets) => beside(draw, ground, width, insets))
        )),
    ...(way === 'beside' ? [] : ([1, 2, 3, 'strip'] as const).map((columns) => above(draw, ground, columns)))
  ].filter((flow) => flow !== null && isSound(flow, ground))
  const rated = flows.flatMap((flow) =>
    flow
      ? [
          {
            flow,
            granted: grantedWidths(page, flow),
            shown: shown(flow, type, page),
            area: flow.map.width * flow.map.height
          }
        ]
      : []
  )
  const alike = 1.01
  return (
    rated.reduce<(typeof rated)[number] | null>((best, one) => {
      if (!best || one.granted !== best.granted) return best && best.granted > one.granted ? best : one
      const gain = one.shown / best.shown
      return gain > alike || (gain > 1 / alike && one.area > best.area) ? one : best
    }, null)?.flow ?? null
  )
}

/** Of the columns beside a map, in pixels. */
function columnWidths({ arrangement }: PageContent, { widthPx, type }: Ground): number[] {
  const usual = Math.max(widthPx * 0.2, 190 * type.scale)
  const asked = (['legend', 'scale', 'insets', 'paris'] as const).map(
    (id) => (arrangement[id]?.width ?? 0) * pxPerMm
  )
  const widest = Math.min(Math.max(...asked), widthPx * 0.5)
  return [...(widest > usual ? [widest] : []), usual, usual * 1.35]
}

/** How many parts have the width that the reader asked for. */
function grantedWidths({ arrangement }: PageContent, { placed }: Flow): number {
  return placed.filter(({ id, room }) => {
    const asked = arrangement[id]?.width
    return asked !== undefined && asked * pxPerMm <= room.width + 0.5
  }).length
}

/** Whether the map has its room and everything lies within the margins. */
function isSound({ map, placed }: Flow, { widthPx, heightPx, marginPx: margin }: Ground): boolean {
  const hasRoom =
    map.width * map.height >= leastMap.areaShare * widthPx * heightPx &&
    map.width >= leastMap.sideShare * widthPx &&
    map.height >= leastMap.sideShare * heightPx
  const hair = 0.5
  return (
    hasRoom &&
    placed.every(
      ({ x, y, drawing }) =>
        x >= margin - hair &&
        y >= margin - hair &&
        x + drawing.width <= widthPx - margin + hair &&
        y + drawing.height <= heightPx - margin + hair
    )
  )
}
