import type { Mark } from '../../core/marks.ts'
import { moved } from '../../core/moved.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import type { Block, Entry, KeyFigure, Term } from './block.ts'
import { textLines, type Line } from './lines.ts'
import { colours, letters, paragraphLetters } from './looks.ts'
import { parting, stackedLines, stackedSlices, type Slice } from './slice.ts'
import { tableSlices } from './table.ts'

const columnGap = 22

/**
 * Blocks as slices for a column of a width.
 * @param mostPx height of a page's text
 */
export function slicesOf(
  blocks: readonly Block[],
  width: number,
  mostPx: number,
  measureText: MeasureText
): Slice[] {
  return blocks.flatMap((block) => slicesOfBlock(block, width, mostPx, measureText))
}

function slicesOfBlock(block: Block, width: number, mostPx: number, measureText: MeasureText): Slice[] {
  switch (block.kind) {
    case 'title':
      return [titleSlice(block, width, measureText)]
    case 'heading':
      return headingSlices(block, width, measureText)
    case 'paragraph': {
      const look = paragraphLetters[block.style ?? 'body']
      return parting(textLines(block.text, look, width, measureText), block.style === 'note' ? 3 : 5)
    }
    case 'figures':
      return [{ ...figuresLine(block.figures, width, measureText), gap: 10, keep: false }]
    case 'terms':
      return block.terms.map((term) => ({ ...termLine(term, width, measureText), gap: 2, keep: false }))
    case 'list':
      return listSlices(block.entries, block.columns ?? 1, width, measureText)
    case 'table':
      return tableSlices(block, width, mostPx, measureText)
    case 'drawing': {
      const drawing = block.draw(width)
      const caption = textLines(block.caption, letters.note, width, measureText)
      return [{ ...stackedLines([drawing, ...caption], 3), gap: 8, keep: false }]
    }
    case 'columns':
      return columnsSlices(block, width, mostPx, measureText)
  }
}

function titleSlice(
  { over, text, under }: Extract<Block, { kind: 'title' }>,
  width: number,
  measureText: MeasureText
): Slice {
  // The QR code of the link stands beside it.
  const room = width - 84
  const lines = [
    ...textLines(over, letters.over, room, measureText),
    ...textLines(text, letters.title, room, measureText),
    ...textLines(under, letters.under, room, measureText)
  ]
  const { height, marks } = stackedLines(lines)
  return { height: Math.max(height, 70), marks, gap: 0, keep: true }
}

function headingSlices(
  { level, text }: Extract<Block, { kind: 'heading' }>,
  width: number,
  measureText: MeasureText
): Slice[] {
  if (level === 2)
    return [
      {
        ...stackedLines(textLines(text, letters.subsection, width, measureText)),
        gap: 7,
        keep: true
      }
    ]
  const words = stackedLines(textLines(text, letters.section, width, measureText))
  return [
    {
      height: words.height + 7,
      marks: [
        { kind: 'rect', x: 0, y: 0, width, height: 1, fill: colours.rule },
        ...moved(words.marks, 0, 5)
      ],
      gap: 9,
      keep: true,
      section: text
    }
  ]
}

function figuresLine(figures: readonly KeyFigure[], width: number, measureText: MeasureText): Line {
  const own = (width - 14 * (figures.length - 1)) / figures.length
  const cells = figures.map(({ value, label }) =>
    stackedLines([
      ...textLines(value, letters.figure, own - 10, measureText),
      ...textLines(label, letters.label, own - 10, measureText)
    ])
  )
  const height = Math.max(...cells.map((cell) => cell.height), 0)
  return {
    height,
    marks: cells.flatMap((cell, i): Mark[] => [
      { kind: 'rect', x: i * (own + 14), y: 1, width: 2, height: height - 2, fill: colours.accent },
      ...moved(cell.marks, i * (own + 14) + 10, 0)
    ])
  }
}

function termLine({ term, texts }: Term, width: number, measureText: MeasureText): Line {
  const termWidth = Math.min(112, width * 0.34)
  const name = stackedLines(textLines(term, letters.term, termWidth - 8, measureText))
  const told = stackedLines(texts.flatMap((entry) => entryLines(entry, width - termWidth, measureText)))
  return {
    height: Math.max(name.height, told.height),
    marks: [...name.marks, ...moved(told.marks, termWidth, 0)]
  }
}

/** The note goes on after the text where the line has room for it. */
function entryLines({ text, note }: Entry, width: number, measureText: MeasureText): Line[] {
  const lines = textLines(text, letters.text, width, measureText)
  if (note === '') return lines
  const last = lines.at(-1)
  const [mark] = last?.marks ?? []
  if (last && mark?.kind === 'text') {
    const textPx = measureText(mark.text, letters.text.sizePx, letters.text.weight)
    const notePx = measureText(note, letters.note.sizePx, letters.note.weight)
    if (textPx + 6 + notePx <= width)
      return [
        ...lines.slice(0, -1),
        {
          ...last,
          marks: [mark, { kind: 'text', x: textPx + 6, y: mark.y, text: note, ...letters.note }]
        }
      ]
  }
  return [...lines, ...textLines(note, letters.note, width, measureText)]
}

/** Entries one under the other; in two columns, row by row. */
function listSlices(
  entries: readonly Entry[],
  columns: 1 | 2,
  width: number,
  measureText: MeasureText
): Slice[] {
  const own = columns === 2 ? (width - columnGap) / 2 : width
  const drawn = entries.map((entry) => bulleted(entry, own, measureText))
  const rows = Array.from({ length: Math.ceil(drawn.length / columns) }, (_, row) =>
    drawn.slice(row * columns, (row + 1) * columns)
  )
  return rows.map((row, i) => ({
    height: Math.max(...row.map(({ height }) => height)),
    marks: row.flatMap(({ marks }, column) => moved(marks, column * (own + columnGap), 0)),
    gap: i === 0 ? 4 : 2,
    keep: false
  }))
}

function bulleted(entry: Entry, width: number, measureText: MeasureText): Line {
  const indent = 9
  const words = stackedLines(entryLines(entry, width - indent, measureText))
  return {
    height: words.height,
    marks: [
      { kind: 'circle', x: 2.5, y: 8, radius: 1.5, fill: colours.softInk },
      ...moved(words.marks, indent, 0)
    ]
  }
}

function columnsSlices(
  { left, right, leftShare }: Extract<Block, { kind: 'columns' }>,
  width: number,
  mostPx: number,
  measureText: MeasureText
): Slice[] {
  const leftWidth = (width - columnGap) * leftShare
  const rightWidth = width - columnGap - leftWidth
  const [leftSlices, rightSlices] = [
    slicesOf(left, leftWidth, mostPx, measureText),
    slicesOf(right, rightWidth, mostPx, measureText)
  ]
  const [one, other] = [stackedSlices(leftSlices), stackedSlices(rightSlices)]
  const height = Math.max(one.height, other.height)
  if (height > mostPx) return slicesOf([...left, ...right], width, mostPx, measureText)
  // Where a section begins in a column, the bookmark points at the whole.
  const section = [...leftSlices, ...rightSlices].find((slice) => slice.section)?.section
  return [
    {
      height,
      marks: [...one.marks, ...moved(other.marks, leftWidth + columnGap, 0)],
      gap: 12,
      keep: false,
      section
    }
  ]
}
