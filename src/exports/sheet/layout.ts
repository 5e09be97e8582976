import type { MeasureText } from '../../core/wrapped.ts'
import { chosenFlow, type ChosenFlow } from './chosenFlow.ts'
import type { SheetContent } from './content.ts'
import { partDrawn, partsDrawn, readableQrPx, type PageContent } from './drawPart.ts'
import { pxPerMm, type Paper } from './paper.ts'
import { partIds, type Arrangement, type PartId, type Placement } from './parts.ts'
import { longLinkWords, overfullWords } from './partWords.ts'
import { flowPart, freePart, isMoved, mapPart } from './place.ts'
import type { Sheet } from './sheet.ts'

/**
 * Lays a map out as a complete page. By itself nothing covers the map or another part, and nothing leaves the
 * margins: a page that is too full is set smaller, then says what it can not hold.
 * @param arrangement what the reader moved, resized or hid: what she moved stands where she put it, over the map
 * too, and the rest closes up; everything stays on the page
 */
export function layoutSheet(
  content: SheetContent,
  paper: Paper,
  arrangement: Arrangement,
  measureText: MeasureText
): Sheet {
  return sheetLayout(content, paper, measureText)(arrangement)
}

/**
 * Lays the same content out again and again, as a part follows the pointer: what a move does not change is found
 * once.
 */
export function sheetLayout(
  content: SheetContent,
  paper: Paper,
  measureText: MeasureText
): (arrangement: Arrangement) => Sheet {
  const measured = remembered(measureText)
  const sidePx = content.hasQr ? readableQrPx(content.link) : null
  const flows = new Map<string, ChosenFlow>()
  return (arrangement) => {
    const hasQr = content.hasQr && arrangement.qr?.hidden !== true
    const page: PageContent = {
      content,
      paper,
      arrangement,
      measureText: measured,
      readableQrPx: hasQr ? sidePx : null,
      isTrial: false
    }
    return laidOut(page, hasQr, (parts) => {
      const key = JSON.stringify([[...parts], partIds.map((id) => sidesOf(arrangement[id]))])
      const flow = flows.get(key) ?? chosenFlow(page, parts)
      flows.set(key, flow)
      return flow
    })
  }
}

/** What the flow of the others depends on; not where the reader put a part. */
function sidesOf(placement: Placement | undefined) {
  return [placement?.width ?? null, placement?.height ?? null]
}

function laidOut(
  page: PageContent,
  hasQr: boolean,
  flowOf: (parts: ReadonlySet<PartId>) => ChosenFlow
): Sheet {
  const { content, paper, arrangement } = page
  const [widthPx, heightPx] = [paper.widthMm * pxPerMm, paper.heightMm * pxPerMm]
  const shown = partIds.filter((id) => id === 'map' || arrangement[id]?.hidden !== true)
  const isFree = (id: PartId) => id !== 'map' && isMoved(arrangement[id])
  const { flow, type, leftOut } = flowOf(new Set(shown.filter((id) => !isFree(id))))
  const map = mapPart(flow.map, arrangement.map, widthPx, heightPx)
  const metresPerPixel = content.metresPerPixel(map.box.width, map.box.height)
  const draw = partsDrawn(page, type, metresPerPixel)
  const free = shown.filter(isFree)
  // A part that is moved keeps the shape it had among the others.
  const homes = free.length > 0 ? flowOf(new Set(shown)).flow.placed : []
  const moved = free.flatMap((id) => {
    const home = homes.find((placed) => placed.id === id)
    return freePart(id, home, {
      draw: (one, room) => partDrawn(one, room, page, type, metresPerPixel),
      arrangement,
      map: map.box,
      widthPx,
      heightPx
    })
  })
  const parts = [
    map,
    ...flow.placed.flatMap((placed) => flowPart(placed, draw, arrangement, map.box)),
    ...moved
  ].sort((a, b) => partIds.indexOf(a.id) - partIds.indexOf(b.id))
  const tooTall = free.filter(
    (id) => homes.some((home) => home.id === id) && !parts.some((part) => part.id === id)
  )
  const lacking = [...leftOut, ...tooTall]
  const known = [...parts.map(({ id }) => id), ...lacking]
  const isQrLacking = hasQr && !known.includes('qr')
  return {
    widthPx,
    heightPx,
    parts,
    overfull: [...overfullWords(lacking), ...(isQrLacking ? [longLinkWords] : [])]
  }
}

/** The same texts are measured again for every layout that is tried. */
function remembered(measureText: MeasureText): MeasureText {
  const widths = new Map<string, number>()
  return (text, sizePx, weight) => {
    const key = `${sizePx} ${weight} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    const width = measureText(text, sizePx, weight)
    widths.set(key, width)
    return width
  }
}
