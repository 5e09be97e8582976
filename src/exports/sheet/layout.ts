import { formatDate } from '../../core/format.ts'
import type { Drawing, Mark } from '../../core/marks.ts'
import type { SheetContent } from './content.ts'
import { legendDrawing } from './legendDrawing.ts'
import { pxPerMm, type Paper } from './paper.ts'
import type { Arrangement, PartId } from './parts.ts'
import { moved } from '../../core/moved.ts'
import { scaleDrawing } from './scaleDrawing.ts'
import type { Sheet, SheetPart } from './sheet.ts'
import { wrapped, type MeasureText } from '../../core/wrapped.ts'

const margin = 28
const columnWidth = 244
const ink = '#1b1f2a'
const softInk = '#5b6270'
const warning = '#7a4b00'

/**
 * Lays a map out as a complete page: title over it; legend, scale and insets in a column of their own beside
 * it, so that nothing covers the subject; filters, sources, date and link under it.
 * @param arrangement what the reader moved, resized or hid; the rest closes up around it
 */
export function layoutSheet(
  content: SheetContent,
  paper: Paper,
  arrangement: Arrangement,
  measureText: MeasureText
): Sheet {
  const [widthPx, heightPx] = [paper.widthMm * pxPerMm, paper.heightMm * pxPerMm]
  const textWidth = widthPx - 2 * margin
  const title = paragraph(content.title, 24, 700, ink, textWidth, measureText)
  const subtitle = paragraph(content.subtitle, 16, 400, softInk, textWidth, measureText)
  const foot = stacked(
    4,
    footTexts(content).map(({ text, sizePx, weight, fill }) =>
      paragraph(text, sizePx, weight, fill, textWidth, measureText)
    )
  )
  const top = margin + title.height + subtitle.height + 16
  const footTop = heightPx - margin - foot.height
  const map = {
    x: margin * 2 + columnWidth,
    y: top,
    width: widthPx - 3 * margin - columnWidth,
    height: footTop - top - 12
  }
  const side = column(content, content.metresPerPixel(map.width, map.height), measureText)
  const part = (id: PartId, drawing: Drawing, x: number, y: number): SheetPart => ({
    id,
    box: { x, y, width: drawing.width, height: drawing.height },
    marks: moved(drawing.marks, x, y)
  })
  const parts: SheetPart[] = [
    { id: 'map', box: map, marks: [{ kind: 'rect', ...map, stroke: '#d8cfbe', strokeWidth: 1 }] },
    part('title', title, margin, margin),
    part('subtitle', subtitle, margin, margin + title.height),
    part('legend', side, margin, top),
    part('sources', foot, margin, footTop)
  ]
  return {
    widthPx,
    heightPx,
    parts: parts.filter(({ id }) => arrangement[id]?.hidden !== true),
    overfull: []
  }
}

function footTexts({ cautions, filters, sources, date, link }: SheetContent) {
  const small = { sizePx: 13, weight: 400, fill: softInk } as const
  return [
    ...cautions.map((text) => ({ text, sizePx: 14, weight: 600, fill: warning }) as const),
    ...(filters.length > 0
      ? [{ text: `Filtres : ${filters.join(' ; ')}`, sizePx: 14, weight: 600, fill: ink } as const]
      : []),
    { ...small, text: `Sources : ${sources.join('. ')}.` },
    { ...small, text: `Faubourg, carte du ${formatDate(date)}. ${link}` }
  ]
}

/** Legend, scale, overseas insets, one under the other. */
function column({ legend, insets }: SheetContent, metresPerPixel: number, measureText: MeasureText): Drawing {
  return stacked(20, [
    ...(legend ? [legendDrawing(legend, columnWidth, measureText)] : []),
    scaleDrawing(metresPerPixel),
    ...(insets.length > 0 ? [insetGrid(insets)] : [])
  ])
}

/** Insets two by two, each named. */
function insetGrid(insets: SheetContent['insets']): Drawing {
  const [gap, captionPx, drawnPx] = [12, 24, 64]
  const width = (columnWidth - gap) / 2
  const height = drawnPx + captionPx
  const marks = insets.flatMap(({ label, draw }, i): Mark[] => {
    const [x, y] = [(i % 2) * (width + gap), Math.floor(i / 2) * (height + gap)]
    return [
      { kind: 'rect', x, y, width, height, fill: '#e8eef0', radius: 4 },
      ...moved(draw(width, drawnPx).marks, x, y),
      {
        kind: 'text',
        x: x + width / 2,
        y: y + height - 7,
        text: label,
        sizePx: 12,
        fill: softInk,
        anchor: 'middle'
      }
    ]
  })
  const rows = Math.ceil(insets.length / 2)
  return { width: columnWidth, height: rows * (height + gap) - gap, marks }
}

/** A text in as many lines as it needs. */
function paragraph(
  text: string,
  sizePx: number,
  weight: 400 | 600 | 700,
  fill: string,
  width: number,
  measureText: MeasureText
): Drawing {
  const lineHeight = Math.round(sizePx * 1.35)
  const lines = wrapped(text, width, (part) => measureText(part, sizePx, weight))
  return {
    width,
    height: lines.length * lineHeight,
    // Baselines sit a little above the foot of their line.
    marks: lines.map((line, i) => ({
      kind: 'text',
      x: 0,
      y: (i + 1) * lineHeight - sizePx * 0.3,
      text: line,
      sizePx,
      weight,
      fill
    }))
  }
}

/** Drawings one under the other. */
function stacked(gap: number, drawings: readonly Drawing[]): Drawing {
  const marks: Mark[] = []
  let y = 0
  for (const drawing of drawings) {
    marks.push(...moved(drawing.marks, 0, y))
    y += drawing.height + gap
  }
  return { width: Math.max(0, ...drawings.map(({ width }) => width)), height: Math.max(0, y - gap), marks }
}
