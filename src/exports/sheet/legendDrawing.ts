import { formatCount } from '../../core/format.ts'
import type { Legend } from '../../core/legend.ts'
import type { Drawing, Mark } from '../../core/marks.ts'
import { moved } from '../../core/moved.ts'
import { wrapped, type MeasureText } from '../../core/wrapped.ts'
import { ink } from './colours.ts'
import { legendLines } from './legendLines.ts'
import { scaled } from './scaled.ts'
import { circlesDrawing, columnsDrawing } from './sizeDrawing.ts'
import { squareDrawing } from './squareDrawing.ts'
import { t } from '../../words/t.ts'

/** What a reader of columns must know. */
export const columnsNote = t('Hauteurs au milieu de la carte ; la perspective grandit les colonnes proches.')

/** How a legend is set. */
export interface LegendSetting {
  /** of letters and swatches; symbols keep the size of the map's */
  readonly scale?: number
  /** pixels that a legend flows into columns to keep within, as far as its width allows */
  readonly heightPx?: number
}

const columnGap = 20
const leastColumn = 130
/** from the top of a line to its baseline */
const ascent = 14

/**
 * A whole legend as marks: square or classes, zero, every reason for no figure, sizes, heights; each line with
 * the count of its areas.
 * @param width pixels; longer texts wrap
 * @returns as wide as it is drawn: wider than asked where its symbols are
 */
export function legendDrawing(
  legend: Legend,
  width: number,
  measureText: MeasureText,
  { scale = 1, heightPx = Infinity }: LegendSetting = {}
): Drawing {
  const most = Math.max(Math.floor((width + columnGap * scale) / ((leastColumn + columnGap) * scale)), 1)
  let best: Drawing | null = null
  for (let columns = 1; columns <= most; columns++) {
    for (const leading of [usualLeading, tightLeading]) {
      const drawn = inColumns(legend, width, columns, { scale, leading, measureText })
      if (!best || drawn.height < best.height - 1) best = drawn
      if (best.height <= heightPx) return best
    }
  }
  return best ?? { width, height: 0, marks: [] }
}

/** Space between two lines of a legend, at scale 1. */
const [usualLeading, tightLeading] = [4, 1]

interface Setting {
  readonly scale: number
  readonly leading: number
  readonly measureText: MeasureText
}

/** A title over blocks that follow each other down the columns, none of them broken. */
function inColumns(legend: Legend, width: number, columns: number, setting: Setting): Drawing {
  const { scale, leading, measureText } = setting
  const gap = columnGap * scale
  const columnWidth = (width - (columns - 1) * gap) / columns
  const title = lines(legend.title, width, 14, 700, setting)
  const blocks = blocksOf(legend, columnWidth, setting)
  const height = leastHeight(blocks, columns)
  const marks = [...title.marks]
  let [x, y, right, bottom] = [0, 0, widthOf(title, measureText), 0]
  for (const block of blocks) {
    if (y > 0 && y + block.height > height + 0.01) [x, y] = [x + columnWidth + gap, 0]
    marks.push(...moved(block.marks, x, title.height + y))
    y += block.height
    bottom = Math.max(bottom, y)
    right = Math.max(right, x + widthOf(block, measureText))
  }
  // The gap after the last line is no part of the legend.
  return { width: right, height: title.height + bottom - leading * scale, marks }
}

/** The least height of columns that hold the blocks in their order. */
function leastHeight(blocks: readonly Drawing[], columns: number): number {
  const heights = blocks.map(({ height }) => height)
  // A column ends with a block: its height is a sum of some that follow each other.
  const sums = heights.flatMap((_, i) => {
    let sum = 0
    return heights.slice(i).map((height) => (sum += height))
  })
  const holds = (height: number) => {
    let [count, y] = [1, 0]
    for (const block of heights) {
      if (block > height + 0.01) return false
      if (y + block > height + 0.01) [count, y] = [count + 1, 0]
      y += block
    }
    return count <= columns
  }
  return Math.min(...sums.filter(holds))
}

/** Each with the gap under it. */
function blocksOf(legend: Legend, width: number, setting: Setting): Drawing[] {
  const { square, circles, columns } = legend
  const { scale } = setting
  const under = (drawn: Drawing, gap: number): Drawing => ({ ...drawn, height: drawn.height + gap * scale })
  const titled = (title: string, drawn: Drawing) =>
    title === legend.title ? drawn : onTop(lines(title, width, 14, 700, setting), drawn)
  return [
    ...(square ? [under(scaled(squareDrawing(square), scale), 12)] : []),
    ...legendLines(legend).map(({ swatch, label, count }): Drawing => {
      const words = lines(`${label}\u00a0(${formatCount(count)})`, width - 36 * scale, 13, 400, setting)
      const marks = [
        ...moved(scaled(swatch, scale).marks, 0, 2 * scale),
        ...moved(words.marks, 36 * scale, 0)
      ]
      return { width, height: words.height, marks }
    }),
    ...(circles ? [lower(under(titled(circles.title, circlesDrawing(circles, 12 * scale)), 4), 6)] : []),
    ...(columns
      ? [
          lower(
            onTop(
              under(titled(columns.title, columnsDrawing(columns, 12 * scale)), 8),
              lines(columnsNote, width, 12, 400, setting)
            ),
            6
          )
        ]
      : [])
  ]
}

function lines(text: string, width: number, sizePx: number, weight: 400 | 700, setting: Setting): Drawing {
  const { scale, leading, measureText } = setting
  const within = wrapped(text, width, (part) => measureText(part, sizePx * scale, weight))
  return {
    width,
    height: (within.length * 17 + leading) * scale,
    marks: within.map((line, i) => ({
      kind: 'text',
      x: 0,
      y: (ascent + i * 17) * scale,
      text: line,
      sizePx: sizePx * scale,
      weight,
      fill: ink
    }))
  }
}

function onTop(top: Drawing, bottom: Drawing): Drawing {
  return {
    width: Math.max(top.width, bottom.width),
    height: top.height + bottom.height,
    marks: [...top.marks, ...moved(bottom.marks, 0, top.height)]
  }
}

function lower(drawn: Drawing, dy: number): Drawing {
  return { ...drawn, height: drawn.height + dy, marks: moved(drawn.marks, 0, dy) }
}

/** How far a drawing reaches to the right. */
function widthOf({ marks }: Drawing, measureText: MeasureText): number {
  return Math.max(0, ...marks.map((mark) => rightOf(mark, measureText)))
}

function rightOf(mark: Mark, measureText: MeasureText): number {
  if (mark.kind === 'rect' || mark.kind === 'clip') return mark.x + mark.width
  if (mark.kind === 'circle') return mark.x + mark.radius
  if (mark.kind === 'line') return Math.max(mark.x1, mark.x2)
  // Beside every path of a legend, a triangle, lies a text.
  if (mark.kind === 'path') return 0
  const width = measureText(mark.text, mark.sizePx, mark.weight ?? 400)
  return mark.x + (mark.anchor === 'middle' ? width / 2 : mark.anchor === 'end' ? 0 : width)
}
