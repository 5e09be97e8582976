import { formatDate } from '../../core/format.ts'
import type { Drawing } from '../../core/marks.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import { ink, softInk, warning } from './colours.ts'
import type { SheetContent } from './content.ts'
import type { DrawPart, Room } from './group.ts'
import { insetDrawing, insetsDrawing } from './insetsDrawing.ts'
import { legendDrawing } from './legendDrawing.ts'
import { northDrawing } from './northDrawing.ts'
import { pxPerMm, type Paper } from './paper.ts'
import { balanced, paragraph, type TextStyle } from './paragraph.ts'
import type { Arrangement, PartId, Placement } from './parts.ts'
import { qrDrawing } from './qr.ts'
import { scaled } from './scaled.ts'
import { scaleDrawing } from './scaleDrawing.ts'
import type { TypeSizes } from './typeSizes.ts'
import { plural, t } from '../../words/t.ts'

/** What every part of a page is drawn from. */
export interface PageContent {
  readonly content: SheetContent
  readonly paper: Paper
  readonly arrangement: Arrangement
  readonly measureText: MeasureText
  /** the smallest side of its QR code, in pixels; null where it has none */
  readonly readableQrPx: number | null
  /** whether only sizes are wanted: dozens of layouts are tried, and only the last is drawn */
  readonly isTrial: boolean
}

/** Narrower than this a scanner has no use for a QR code. */
const leastQrPx = 18 * pxPerMm
/** Wider than that, an inset shows more of the ground beside its subject than of it. */
const widestInset = 1.5
/** A larger one would be the subject of the page. */
const mostQrPx = 40 * pxPerMm

/** A room to draw for, and whether the reader asked for its sides. */
export interface AskedRoom extends Room {
  readonly hasWidth: boolean
  readonly hasHeight: boolean
}

/**
 * Parts of a page in one size of type, each drawn once for a room, or for less of it where the reader asked so.
 * @param metresPerPixel of the map; the bar takes the same room whatever its scale
 */
export function partsDrawn(page: PageContent, type: TypeSizes, metresPerPixel: number): DrawPart {
  const made = new Map<string, Drawing | null>()
  return (id, room) => {
    const asked = within(room, page.arrangement[id])
    const key = `${id} ${asked.width} ${asked.height}`
    const known = made.get(key)
    if (known !== undefined) return known
    const drawing = partDrawn(id, asked, page, type, metresPerPixel)
    made.set(key, drawing)
    return drawing
  }
}

function within({ width, height }: Room, placement: Placement | undefined): AskedRoom {
  return {
    width: Math.min(width, (placement?.width ?? Infinity) * pxPerMm),
    height: Math.min(height, (placement?.height ?? Infinity) * pxPerMm),
    hasWidth: placement?.width !== undefined,
    hasHeight: placement?.height !== undefined
  }
}

/** One part within a room; null where the page has none of it. */
export function partDrawn(
  id: PartId,
  { width, height, hasWidth, hasHeight }: AskedRoom,
  page: PageContent,
  type: TypeSizes,
  metresPerPixel: number
): Drawing | null {
  const { content, paper, measureText } = page
  const { scale, titlePx, subtitlePx, bodyPx, smallPx } = type
  const { title, subtitle, legend, insets, paris, note, cautions, filters, sources, date, link } = content
  const text = (words: string, style: TextStyle) => paragraph(words, style, width, measureText)
  const body: TextStyle = { sizePx: bodyPx, weight: 400, fill: ink }
  const strong: TextStyle = { sizePx: (bodyPx + smallPx) / 2, weight: 600, fill: ink }
  const small: TextStyle = { sizePx: smallPx, weight: 400, fill: softInk }
  const isPrinted = paper.id !== 'slide'
  // Its scale bar and the words beside it need that much.
  const leastInset = 78 * scale
  const insetStyle = { type, isPrinted, measureText }
  switch (id) {
    case 'title':
      return titleDrawn(title, titlePx, width, measureText)
    case 'subtitle':
      return text(subtitle, { sizePx: subtitlePx, weight: 400, fill: softInk })
    case 'legend':
      return legend && legendDrawing(legend, width, measureText, { scale, heightPx: height })
    case 'scale':
      return scaleDrawing(
        metresPerPixel,
        (hasWidth ? Math.max(width, 60) : Math.min(width, 130 * scale)) - 2,
        {
          type,
          isPrinted,
          measureText
        }
      )
    case 'north':
      return scaled(northDrawing, hasWidth ? Math.max(width / northDrawing.width, 0.6) : scale)
    case 'insets':
      if (insets.length === 0) return null
      return insetsDrawing(
        insets,
        Math.max(width, leastInset),
        { heightPx: height, isFilled: hasHeight },
        insetStyle
      )
    case 'paris':
      return (
        paris &&
        insetDrawing(
          paris,
          Math.max(hasWidth ? width : Math.min(width, widestInset * height), leastInset),
          hasHeight ? height : Math.min(height, width),
          insetStyle
        )
      )
    case 'note':
      return text(note, body)
    case 'cautions':
      return text(cautions.join('\n'), { ...strong, fill: warning })
    case 'filters':
      return filters.length > 0 ? text(filtersText(filters), strong) : null
    case 'sources':
      return sources.length > 0 ? text(sourcesText(sources), small) : null
    case 'credit':
      return text(t('Faubourg, carte du {date}\n{link}', { date: formatDate(date), link }), small)
    case 'qr':
      return qrDrawn(page, hasWidth || hasHeight ? Math.min(width, height) : 72 * scale)
    case 'map':
      return null
  }
}

function filtersText(filters: readonly string[]): string {
  return t('Filtres\u00a0: {filters}', { filters: filters.join(t('\u00a0; ')) })
}

function sourcesText(sources: readonly string[]): string {
  const told = { sources: sources.join('. ') }
  return plural(sources.length, t('Source\u00a0: {sources}.', told), t('Sources\u00a0: {sources}.', told))
}

/** A title that takes more than two lines is set a little smaller. */
function titleDrawn(title: string, sizePx: number, width: number, measureText: MeasureText): Drawing | null {
  const at = (size: number) => balanced(title, { sizePx: size, weight: 700, fill: ink }, width, measureText)
  const large = at(sizePx)
  return large && large.height > 2.5 * 1.32 * sizePx ? at(sizePx * 0.78) : large
}

/**
 * The smallest side of a QR code whose modules can be read: a long link makes a large code.
 * @returns pixels; null where it would be larger than a page has room for
 */
export function readableQrPx(link: string): number | null {
  for (let side = leastQrPx; side <= mostQrPx; side *= 1.3) if (qrDrawing(link, side)) return side
  return null
}

function qrDrawn({ content, readableQrPx, isTrial }: PageContent, askedPx: number): Drawing | null {
  if (readableQrPx === null) return null
  const side = Math.max(askedPx, readableQrPx)
  return { width: side, height: side, marks: isTrial ? [] : (qrDrawing(content.link, side) ?? []) }
}
