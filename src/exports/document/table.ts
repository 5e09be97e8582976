import { moved } from '../../core/moved.ts'
import type { Mark } from '../../core/marks.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import type { Cell, TableBlock, TableRow } from './block.ts'
import { textLines, type Letters, type Line } from './lines.ts'
import { colours, letters } from './looks.ts'
import { stackedLines, type Slice } from './slice.ts'

const gutter = 8
const padding = 1
/** between a text and its note on the same line */
const noteGap = 4
const shortPx = 68

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
      marks: [
        ...(i === 0 ? [rule(0, width, row.opens === true ? colours.softInk : colours.hair)] : []),
        ...moved(part.marks, 0, padding)
      ],
      gap: 0,
      keep: false,
      header
    }))
  })
  // A page does not open with the last row alone under a heading.
  const kept = slices.map((slice, i) => (i === slices.length - 2 ? { ...slice, keep: true } : slice))
  return [{ ...header, gap: 4, keep: true }, ...kept]
}

/**
 * Widths that hold the longest word of each column, and as many cells on one line as the room allows; what is left
 * goes to the first column.
 * @returns one a column, in pixels, which with the gutters make the width
 */
export function columnWidths(table: TableBlock, width: number, measureText: MeasureText): number[] {
  const room = width - gutter * (table.columns.length - 1)
  const columns = table.columns.map(({ label }, column) => {
    const cells = table.rows.flatMap((row) => (row.kind === 'cells' ? (row.cells[column] ?? []) : []))
    const words = [
      wordWidths(label, letters.head, measureText),
      ...cells.flatMap((cell) => [
        wordWidths(cell.text, lettersOf(cell), measureText),
        wordWidths(cell.note, letters.cellNote, measureText)
      ])
    ].flat()
    // Short words stay together: a note of three lines is harder to read than a wider column.
    const short = cells.flatMap((cell) => [
      measureText(cell.text, lettersOf(cell).sizePx, lettersOf(cell).weight),
      measureText(cell.note, letters.cellNote.sizePx, letters.cellNote.weight)
    ])
    const least = Math.max(...words, ...short.map((one) => Math.min(one, shortPx)), 0) + 1
    const whole = cells.map((cell) => inlineWidth(cell, measureText) + 1).sort((a, b) => a - b)
    return { least, whole }
  })
  const least = columns.map((column) => column.least)
  if (sum(least) >= room) return least.map((one) => (one * room) / sum(least))
  // A few long cells wrap before every row does.
  for (let share = 1; share > 0; share -= 0.05) {
    const widths = columns.map(({ least: one, whole }) =>
      Math.max(one, whole[Math.ceil(whole.length * share) - 1] ?? 0)
    )
    const left = room - sum(widths)
    if (left >= 0) return widths.map((one, i) => (i === 0 ? one + left : one))
  }
  return least.map((one, i) => (i === 0 ? one + room - sum(least) : one))
}

function wordWidths(text: string, { sizePx, weight }: Letters, measureText: MeasureText): number[] {
  return text.split(' ').map((word) => measureText(word, sizePx, weight))
}

/** Width of a cell whose note stands on the line of its text. */
function inlineWidth(cell: Cell, measureText: MeasureText): number {
  const { sizePx, weight } = lettersOf(cell)
  const note = measureText(cell.note, letters.cellNote.sizePx, letters.cellNote.weight)
  return measureText(cell.text, sizePx, weight) + (cell.note === '' ? 0 : noteGap + note)
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
    height: words.height + 3,
    marks: [
      { kind: 'rect', x: 0, y: 1, width, height: words.height + 2, fill: colours.tint },
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
    measureText(cell.note, letters.cellNote.sizePx, letters.cellNote.weight)
  ]
  const [first] = text
  if (!first || text.length > 1 || inlineWidth(cell, measureText) > width)
    return [...text, ...textLines(cell.note, letters.cellNote, width, measureText, anchor)]
  const baseline = first.marks[0]?.kind === 'text' ? first.marks[0].y : 0
  const note: Mark = {
    kind: 'text',
    x: numeric ? width : textPx + noteGap,
    y: baseline,
    text: cell.note,
    ...letters.cellNote,
    anchor
  }
  return [{ ...first, marks: [...moved(first.marks, numeric ? -notePx - noteGap : 0, 0), note] }]
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
