import { moved } from '../../core/moved.ts'
import type { Mark } from '../../core/marks.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import type { Cell, TableBlock, TableRow } from './block.ts'
import { textLines, type Letters, type Line } from './lines.ts'
import { colours, letters } from './looks.ts'
import { stackedLines, type Slice } from './slice.ts'

const gutter = 10
const padding = 2

/**
 * A table as slices: its heading, then one a row, which may part.
 * @param mostPx height that a page has for a row; a higher one is parted between its lines
 */
export function tableSlices(
  table: TableBlock,
  width: number,
  mostPx: number,
  measureText: MeasureText
): Slice[] {
  const widths = columnWidths(table, width, measureText)
  const header = headOf(table, widths, width, measureText)
  const room = Math.max(mostPx - header.height, 40)
  const slices = table.rows.flatMap((row): Slice[] => {
    if (row.kind === 'group')
      return [{ ...groupLine(row.text, width, measureText), gap: 0, keep: true, header }]
    return cellsParts(row, table, widths, room, measureText).map((part, i) => ({
      height: part.height + 2 * padding,
      marks: [...(i === 0 ? [rule(0, width, colours.hair)] : []), ...moved(part.marks, 0, padding)],
      gap: 0,
      keep: false,
      header
    }))
  })
  return [{ ...header, gap: 4, keep: true }, ...slices]
}

/**
 * Widths that hold the longest word of each column, and its longest text where there is room; what is left goes to
 * the first column.
 * @returns one a column, in pixels, which with the gutters make the width
 */
export function columnWidths(table: TableBlock, width: number, measureText: MeasureText): number[] {
  const room = width - gutter * (table.columns.length - 1)
  const texts = table.columns.map(({ label }, column) => [
    { text: label, letters: letters.head },
    ...table.rows.flatMap((row) => {
      const cell = row.kind === 'cells' ? row.cells[column] : undefined
      if (!cell) return []
      return [
        { text: cell.text, letters: lettersOf(cell) },
        { text: cell.note, letters: letters.note }
      ]
    })
  ])
  const widest = (column: (typeof texts)[number], parts: (text: string) => readonly string[]) =>
    Math.max(
      ...column.flatMap(({ text, letters: { sizePx, weight } }) =>
        parts(text).map((part) => measureText(part, sizePx, weight))
      ),
      0
    ) + 1
  const least = texts.map((column) => widest(column, (text) => text.split(' ')))
  // The heading gives way: it wraps before the figures do.
  const natural = texts.map((column, i) =>
    Math.max(
      widest(column.slice(1), (text) => [text]),
      least[i] ?? 0
    )
  )
  const [sumLeast, sumNatural] = [sum(least), sum(natural)]
  if (sumLeast >= room) return least.map((one) => (one * room) / sumLeast)
  if (sumNatural >= room) {
    const share = (room - sumLeast) / (sumNatural - sumLeast)
    return least.map((one, i) => one + ((natural[i] ?? one) - one) * share)
  }
  return natural.map((one, i) => (i === 0 ? one + room - sumNatural : one))
}

function headOf(
  { columns }: TableBlock,
  widths: readonly number[],
  width: number,
  measureText: MeasureText
): Line {
  const cells = columns.map(({ label, numeric }, i) =>
    stackedLines(textLines(label, letters.head, widths[i] ?? 0, measureText, numeric ? 'end' : 'start'))
  )
  const height = Math.max(...cells.map((cell) => cell.height))
  // Headings stand on the line under them.
  const marks = beside(cells, widths, (cell) => height - cell.height)
  return { height: height + 3, marks: [...marks, rule(height + 2, width, colours.ink)] }
}

function groupLine(text: string, width: number, measureText: MeasureText): Line {
  const words = stackedLines(textLines(text, letters.group, width - 8, measureText))
  return {
    height: words.height + 5,
    marks: [
      { kind: 'rect', x: 0, y: 1, width, height: words.height + 3, fill: colours.tint },
      ...moved(words.marks, 4, 2)
    ]
  }
}

/** A row; in parts where its lines are more than a page holds. */
function cellsParts(
  { cells }: Extract<TableRow, { kind: 'cells' }>,
  { columns }: TableBlock,
  widths: readonly number[],
  roomPx: number,
  measureText: MeasureText
): Line[] {
  const lines = columns.map(({ numeric }, i) =>
    cellLines(cells[i] ?? { text: '', note: '' }, numeric, widths[i] ?? 0, measureText)
  )
  const tallest = Math.max(...lines.flat().map(({ height }) => height), 1)
  const most = Math.max(Math.floor((roomPx - 2 * padding) / tallest), 1)
  const parts = Math.max(Math.ceil(Math.max(...lines.map(({ length }) => length)) / most), 1)
  return Array.from({ length: parts }, (_, part) => {
    const own = lines.map((column) => stackedLines(column.slice(part * most, (part + 1) * most)))
    return { height: Math.max(...own.map(({ height }) => height)), marks: beside(own, widths, () => 0) }
  })
}

/** A note follows its text on the same line where both have room. */
function cellLines(cell: Cell, numeric: boolean, width: number, measureText: MeasureText): Line[] {
  const anchor = numeric ? 'end' : 'start'
  const look = lettersOf(cell)
  const text = textLines(cell.text, look, width, measureText, anchor)
  if (cell.note === '') return text
  const [textPx, notePx] = [
    measureText(cell.text, look.sizePx, look.weight),
    measureText(cell.note, letters.note.sizePx, letters.note.weight)
  ]
  const [first] = text
  if (!first || text.length > 1 || textPx + 5 + notePx > width)
    return [...text, ...textLines(cell.note, letters.note, width, measureText, anchor)]
  const baseline = first.marks[0]?.kind === 'text' ? first.marks[0].y : 0
  const note: Mark = {
    kind: 'text',
    x: numeric ? width : textPx + 5,
    y: baseline,
    text: cell.note,
    ...letters.note,
    anchor
  }
  return [{ ...first, marks: [...moved(first.marks, numeric ? -notePx - 5 : 0, 0), note] }]
}

function beside(cells: readonly Line[], widths: readonly number[], topOf: (cell: Line) => number): Mark[] {
  return cells.flatMap((cell, i) => moved(cell.marks, sum(widths.slice(0, i)) + gutter * i, topOf(cell)))
}

function lettersOf({ look }: Cell): Letters {
  if (look === 'strong') return letters.strongCell
  return look === 'absent' ? letters.absentCell : letters.cell
}

function rule(y: number, width: number, stroke: string): Mark {
  return { kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke, strokeWidth: 0.75 }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
