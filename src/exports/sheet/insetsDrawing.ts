import type { Drawing, Mark } from '../../core/marks.ts'
import { moved } from '../../core/moved.ts'
import { scaleBar } from '../../core/scaleBar.ts'
import { ink, sea, softInk } from './colours.ts'
import type { Inset } from './content.ts'
import { paragraph } from './paragraph.ts'
import { numericScale, type ScaleStyle } from './scaleDrawing.ts'
import type { TypeSizes } from './typeSizes.ts'
import { t } from '../../words/t.ts'

/** How high a grid may be, and whether it fills that height or stays at the size of a usual inset. */
export interface InsetRoom {
  readonly heightPx: number
  readonly isFilled: boolean
}

const scalesNotes = {
  plain: t('Échelles propres.'),
  symbols: t('Échelles propres, symboles de même taille.')
}

/** Sides of an inset in which a territory is seen, by the symbols that lie on it, in pixels. */
const readable = { plainPx: 60, mostPx: 92 }

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
  const { grid, style: chosen, note } = chosenGrid(insets, width, room, style)
  const { columns, tileWidth, drawnPx, captionPx, height } = grid
  const gap = gapOf(style)
  const marks = insets.flatMap((inset, i) => {
    const x = (i % columns) * (tileWidth + gap)
    const y = Math.floor(i / columns) * (drawnPx + captionPx + gap)
    return moved(insetTile(inset, tileWidth, drawnPx, chosen), x, y)
  })
  return { width, height, marks: [...marks, ...moved(note?.marks ?? [], 0, height - (note?.height ?? 0))] }
}

/**
 * How well a grid of insets shows its territories: 1 where all of them are seen whatever lies on them, less in
 * smaller tiles.
 * @param width and room as for its drawing
 */
export function insetsShown(
  insets: readonly Inset[],
  width: number,
  room: InsetRoom,
  style: ScaleStyle
): number {
  const { tileWidth, drawnPx } = chosenGrid(insets, width, room, style).grid
  return Math.min(Math.min(tileWidth, drawnPx) / readablePx(insets), 1)
}

function readablePx(insets: readonly Inset[]): number {
  const { plainPx, mostPx } = readable
  return Math.min(plainPx + 2 * Math.max(0, ...insets.map(({ symbolPx }) => symbolPx)), mostPx)
}

function gapOf({ type: { scale } }: ScaleStyle): number {
  return 10 * scale
}

/** The bar says the scale as well as the figure: the figure goes first, where tiles are too small for what they show. */
function chosenGrid(insets: readonly Inset[], width: number, room: InsetRoom, style: ScaleStyle) {
  const usual = insetGrid(insets, width, room, style)
  const side = ({ grid }: typeof usual) => Math.min(grid.tileWidth, grid.drawnPx)
  const isEnough = usual.grid.height <= room.heightPx + 0.5 && side(usual) >= readablePx(insets)
  if (isEnough || !style.isPrinted) return usual
  const bare = insetGrid(insets, width, room, { ...style, isPrinted: false })
  return usual.grid.height <= room.heightPx + 0.5 && side(bare) < side(usual) + 1 ? usual : bare
}

function insetGrid(insets: readonly Inset[], width: number, room: InsetRoom, style: ScaleStyle) {
  const { scale, smallPx } = style.type
  const gap = gapOf(style)
  const hasSymbols = insets.some(({ symbolPx }) => symbolPx > 0)
  const note = paragraph(
    hasSymbols ? scalesNotes.symbols : scalesNotes.plain,
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
  const grid =
    fitting.length > 0
      ? fitting.reduce((a, b) => (shown(b) > shown(a) + 1 ? b : a))
      : useful.reduce((a, b) => (b.height < a.height ? b : a))
  return { grid, style, note }
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
  const { type, isPrinted, measureText } = style
  const name = nameOf(inset, width, style)
  const times = numericScale(metresPerPixel)
  const bar = scaleBar(metresPerPixel, width * 0.36)
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
    ...(isPrinted && measureText(times, type.smallPx, 400) <= width
      ? [{ ...small, x: 0, y: y + type.smallPx * 1.25, text: times }]
      : [])
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
