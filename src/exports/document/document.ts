import type { MeasureText } from '../../core/wrapped.ts'
import { formatDate } from '../../core/format.ts'
import type { Mark } from '../../core/marks.ts'
import { moved } from '../../core/moved.ts'
import { pxPerMm } from '../sheet/paper.ts'
import { qrDrawing } from '../sheet/qr.ts'
import type { Sheet, SheetPart } from '../sheet/sheet.ts'
import type { Block } from './block.ts'
import { colours, letters } from './looks.ts'
import { paged } from './pages.ts'
import { slicesOf } from './slices.ts'
import { t } from '../../words/t.ts'

/** A document before it has pages. */
export interface Document {
  /** stands over every page but the first, whose title says it: 'La Reynerie (QN03101M)' */
  readonly name: string
  readonly blocks: readonly Block[]
  readonly date: Date
  /** address that opens what the document shows */
  readonly link: string
}

/** Pages of a document, and where its sections begin. */
export interface DocumentPages {
  readonly pages: readonly Sheet[]
  /** page from 0 */
  readonly sections: readonly { readonly title: string; readonly page: number }[]
}

const [a4WidthPx, a4HeightPx] = [210 * pxPerMm, 297 * pxPerMm]
const margin = { x: 11 * pxPerMm, top: 12 * pxPerMm, bottom: 11 * pxPerMm }
const textWidth = a4WidthPx - 2 * margin.x
const textHeight = a4HeightPx - margin.top - margin.bottom
/** Side of the QR code of the link, beside the title of page 1. */
const qrSidePx = 18 * pxPerMm

/** A document on pages of A4, numbered. */
export function documentPages(document: Document, measureText: MeasureText): DocumentPages {
  const texts = paged(slicesOf(document.blocks, textWidth, textHeight, measureText), textHeight)
  return {
    pages: texts.map(({ marks }, page) =>
      pageSheet(document, marks, a4HeightPx, `Page ${page + 1} / ${texts.length}`, page === 0, measureText)
    ),
    sections: texts.flatMap(({ sections }, page) => sections.map((title) => ({ title, page })))
  }
}

/** A document as one picture, as tall as it needs. */
export function documentPicture(document: Document, measureText: MeasureText): Sheet {
  const [text] = paged(slicesOf(document.blocks, textWidth, textHeight, measureText), Infinity)
  const height = margin.top + (text?.height ?? 0) + margin.bottom
  return pageSheet(document, text?.marks ?? [], height, '', true, measureText)
}

function pageSheet(
  { name, date, link }: Document,
  text: readonly Mark[],
  heightPx: number,
  number: string,
  isFirst: boolean,
  measureText: MeasureText
): Sheet {
  const box = { x: margin.x, y: margin.top, width: textWidth, height: heightPx - margin.top - margin.bottom }
  const qr = isFirst ? qrDrawing(link, qrSidePx) : null
  const qrPart: SheetPart[] = qr
    ? [
        {
          id: 'qr',
          box: { x: a4WidthPx - margin.x - qrSidePx, y: margin.top, width: qrSidePx, height: qrSidePx },
          marks: moved(qr, a4WidthPx - margin.x - qrSidePx, margin.top)
        }
      ]
    : []
  const foot = footMarks(
    t('Fiche du {date}. {link}', { date: formatDate(date), link }),
    number,
    heightPx,
    measureText
  )
  return {
    widthPx: a4WidthPx,
    heightPx,
    parts: [
      {
        id: 'title',
        box: { ...box, y: 0, height: margin.top },
        marks: headMarks(isFirst ? '' : name, measureText)
      },
      ...qrPart,
      { id: 'note', box, marks: moved(text, margin.x, margin.top) },
      {
        id: 'credit',
        box: { ...box, y: heightPx - margin.bottom, height: margin.bottom },
        marks: foot
      }
    ],
    overfull: []
  }
}

/** The name to the left, as far as there is room; the atlas to the right. */
function headMarks(name: string, measureText: MeasureText): Mark[] {
  const atlas = t('Faubourg, l’atlas des quartiers prioritaires')
  const room = textWidth - measureText(atlas, letters.furniture.sizePx, 400) - 20
  const y = margin.top - 18
  return [
    {
      kind: 'text',
      x: margin.x,
      y,
      text: shortened(name, room, measureText),
      ...letters.furniture,
      weight: 600
    },
    { kind: 'text', x: a4WidthPx - margin.x, y, text: atlas, ...letters.furniture, anchor: 'end' }
  ]
}

function footMarks(text: string, number: string, heightPx: number, measureText: MeasureText): Mark[] {
  const room = textWidth - measureText(number, letters.furniture.sizePx, 400) - 16
  const top = heightPx - margin.bottom + 8
  return [
    { kind: 'rect', x: margin.x, y: top, width: textWidth, height: 0.75, fill: colours.rule },
    {
      kind: 'text',
      x: margin.x,
      y: top + 14,
      text: shortened(text, room, measureText),
      ...letters.furniture
    },
    { kind: 'text', x: a4WidthPx - margin.x, y: top + 14, text: number, ...letters.furniture, anchor: 'end' }
  ]
}

/** What runs over every page is said whole elsewhere in the document. */
function shortened(text: string, room: number, measureText: MeasureText): string {
  const fits = (one: string) => measureText(one, letters.furniture.sizePx, 600) <= room
  if (fits(text)) return text
  let length = text.length - 1
  while (length > 1 && !fits(`${text.slice(0, length)}…`)) length--
  return `${text.slice(0, length)}…`
}
