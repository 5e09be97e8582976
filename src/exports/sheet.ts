import { formatDate } from '../core/format.ts'
import type { Drawing, Mark } from '../core/marks.ts'
import { legendDrawing } from './legendDrawing.ts'
import { moved } from './moved.ts'
import { scaleDrawing } from './scaleDrawing.ts'
import type { Snapshot } from './snapshot.ts'
import { wrapped, type MeasureText } from './text.ts'

/** A page in CSS pixels: marks, and the box that the map's picture fills. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly map: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

const margin = 28
const columnWidth = 244
const ink = '#1b1f2a'
const softInk = '#5b6270'
const warning = '#7a4b00'

/**
 * Lays a map out as a complete page: title over it; legend, scale and insets in a column of their own beside
 * it, so that nothing covers the subject; filters, sources, date and link under it.
 */
export function layoutSheet(snapshot: Snapshot, measureText: MeasureText): Sheet {
  const width = margin * 3 + columnWidth + snapshot.mapWidth
  const textWidth = width - 2 * margin
  const title = paragraph(snapshot.title, 24, 700, ink, textWidth, measureText)
  const subtitle = paragraph(snapshot.subtitle, 16, 400, softInk, textWidth, measureText)
  const side = column(snapshot, measureText)
  const foot = stacked(
    4,
    footTexts(snapshot).map(({ text, sizePx, weight, fill }) =>
      paragraph(text, sizePx, weight, fill, textWidth, measureText)
    )
  )

  const top = margin + title.height + subtitle.height + 16
  const map = { x: margin * 2 + columnWidth, y: top, width: snapshot.mapWidth, height: snapshot.mapHeight }
  const footTop = top + Math.max(map.height, side.height) + 12
  return {
    width,
    height: footTop + foot.height + margin,
    map,
    marks: [
      ...moved(title.marks, margin, margin),
      ...moved(subtitle.marks, margin, margin + title.height),
      ...moved(side.marks, margin, top),
      { kind: 'rect', ...map, stroke: '#d8cfbe', strokeWidth: 1 },
      ...moved(foot.marks, margin, footTop)
    ]
  }
}

function footTexts({ cautions, filters, sources, date, link }: Snapshot) {
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
function column({ legend, metresPerPixel, insets }: Snapshot, measureText: MeasureText): Drawing {
  const note = 'Cartouches à d’autres échelles : la couleur des symboles y compte, pas leur taille.'
  return stacked(20, [
    ...(legend ? [legendDrawing(legend, columnWidth, measureText)] : []),
    scaleDrawing(metresPerPixel),
    ...(insets.length > 0
      ? [insetGrid(insets), paragraph(note, 12, 400, softInk, columnWidth, measureText)]
      : [])
  ])
}

/** Insets two by two, each named. */
function insetGrid(insets: Snapshot['insets']): Drawing {
  const [gap, captionPx] = [12, 24]
  const cellWidth = (columnWidth - gap) / 2
  const cellHeight = Math.max(...insets.map(({ drawing }) => drawing.height)) + captionPx
  const marks = insets.flatMap(({ label, drawing }, i): Mark[] => {
    const [x, y] = [(i % 2) * (cellWidth + gap), Math.floor(i / 2) * (cellHeight + gap)]
    return [
      { kind: 'rect', x, y, width: cellWidth, height: cellHeight, fill: '#e8eef0', radius: 4 },
      ...moved(drawing.marks, x + (cellWidth - drawing.width) / 2, y + 2),
      {
        kind: 'text',
        x: x + cellWidth / 2,
        y: y + cellHeight - 7,
        text: label,
        sizePx: 12,
        fill: softInk,
        anchor: 'middle'
      }
    ]
  })
  const rows = Math.ceil(insets.length / 2)
  return { width: columnWidth, height: rows * (cellHeight + gap) - gap, marks }
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
