import type { Drawing, Mark } from '../../core/marks.ts'
import { moved } from '../../core/moved.ts'
import { scaleBar } from '../../core/scaleBar.ts'
import { ink, sea, softInk } from './colours.ts'
import type { Inset } from './content.ts'
import { paragraph } from './paragraph.ts'
import { numericScale, type ScaleStyle } from './scaleDrawing.ts'
import type { TypeSizes } from './typeSizes.ts'

/** How high a grid may be, and whether it fills that height or stays at the size of a usual inset. */
export interface InsetRoom {
  readonly heightPx: number
  readonly isFilled: boolean
}

const scalesNote = 'Échelles propres, symboles de même taille.'

/**
 * Insets in an even grid of as many columns as show them largest; each with its name and its scale.
 * @param width pixels of the whole grid
 * @returns higher than the room where even the smallest useful insets are
 */
export function insetsDrawing(
  insets: readonly Inset[],
  width: number,
  room: InsetRoom,
  style: ScaleStyle
): Drawing {
  const usual = insetGrid(insets, width, room, style)
  // The bar says the scale as well: the numeric one goes first.
  return usual.height <= room.heightPx + 0.5 || !style.isPrinted
    ? usual
    : insetGrid(insets, width, room, { ...style, isPrinted: false })
}

function insetGrid(insets: readonly Inset[], width: number, room: InsetRoom, style: ScaleStyle): Drawing {
  const { scale, smallPx } = style.type
  const gap = 10 * scale
  const note = paragraph(
    scalesNote,
    { sizePx: smallPx, weight: 400, fill: softInk },
    width,
    style.measureText
  )
  const noteHeight = note ? note.height + 4 * scale : 0
  const grids = insets.map((_, i) => {
    const columns = i + 1
    const rows = Math.ceil(insets.length / columns)
    const tileWidth = (width - (columns - 1) * gap) / columns
    const captions = insets.map((inset) => captionHeight(inset, tileWidth, style))
    const captionPx = Math.max(...captions)
    const free = (room.heightPx - noteHeight - (rows - 1) * gap) / rows - captionPx
    const most = room.isFilled ? Infinity : Math.min(tileWidth, 110 * scale)
    const drawnPx = Math.max(Math.min(free, most), leastDrawnPx(scale))
    const height = rows * (drawnPx + captionPx + gap) - gap + noteHeight
    const isUseful = columns === 1 || tileWidth >= 62 * scale
    return { columns, tileWidth, captionPx, drawnPx, height, isUseful }
  })
  const useful = grids.filter((grid) => grid.isUseful)
  const fitting = useful.filter(({ height }) => height <= room.heightPx + 0.5)
  const shown = ({ tileWidth, drawnPx }: (typeof grids)[number]) => Math.min(tileWidth, drawnPx)
  const best =
    fitting.length > 0
      ? fitting.reduce((a, b) => (shown(b) > shown(a) + 1 ? b : a))
      : useful.reduce((a, b) => (b.height < a.height ? b : a))
  const marks = insets.flatMap((inset, i) => {
    const x = (i % best.columns) * (best.tileWidth + gap)
    const y = Math.floor(i / best.columns) * (best.drawnPx + best.captionPx + gap)
    return moved(insetTile(inset, best.tileWidth, best.drawnPx, style), x, y)
  })
  return {
    width,
    height: best.height,
    marks: [...marks, ...moved(note?.marks ?? [], 0, best.height - (note?.height ?? 0))]
  }
}

/**
 * One inset with its name and its scale.
 * @param heightPx of all of it; what is drawn keeps a useful height
 */
export function insetDrawing(inset: Inset, width: number, heightPx: number, style: ScaleStyle): Drawing {
  const captionPx = captionHeight(inset, width, style)
  const drawnPx = Math.max(heightPx - captionPx, 1.4 * leastDrawnPx(style.type.scale))
  return { width, height: drawnPx + captionPx, marks: insetTile(inset, width, drawnPx, style) }
}

function leastDrawnPx(scale: number): number {
  return 46 * scale
}

function insetTile(inset: Inset, width: number, drawnPx: number, style: ScaleStyle): Mark[] {
  const { marks, metresPerPixel } = inset.draw(width, drawnPx)
  const { type, isPrinted } = style
  const name = nameOf(inset, width, style)
  const bar = scaleBar(metresPerPixel, width * 0.45)
  const y = drawnPx + captionGap(type) + (name?.height ?? 0) + type.smallPx * 0.8
  const small = { kind: 'text', sizePx: type.smallPx, fill: softInk } as const
  const ticks = [0.75, bar.widthPx + 0.75].map((x): Mark => ({
    kind: 'line',
    x1: x,
    y1: y - 4,
    x2: x,
    y2: y + 0.75,
    stroke: softInk,
    strokeWidth: 1.2
  }))
  return [
    { kind: 'rect', x: 0, y: 0, width, height: drawnPx, fill: sea, radius: 3 },
    { kind: 'clip', x: 0, y: 0, width, height: drawnPx, marks },
    ...moved(name?.marks ?? [], 0, drawnPx + captionGap(type)),
    { kind: 'line', x1: 0.75, y1: y, x2: bar.widthPx + 0.75, y2: y, stroke: softInk, strokeWidth: 1.5 },
    ...ticks,
    { ...small, x: bar.widthPx + 6, y, text: bar.label },
    ...(isPrinted ? [{ ...small, x: 0, y: y + type.smallPx * 1.25, text: numericScale(metresPerPixel) }] : [])
  ]
}

function captionHeight(inset: Inset, width: number, style: ScaleStyle): number {
  const { type, isPrinted } = style
  const lines = type.smallPx * (isPrinted ? 2.4 : 1.15)
  return captionGap(type) + (nameOf(inset, width, style)?.height ?? 0) + lines
}

function captionGap({ scale }: TypeSizes): number {
  return 3 * scale
}

function nameOf({ label }: Inset, width: number, { type, measureText }: ScaleStyle): Drawing | null {
  return paragraph(label, { sizePx: type.smallPx, weight: 600, fill: ink }, width, measureText)
}
