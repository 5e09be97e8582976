import { textColourOn } from '../../core/colour.ts'
import { formatCount } from '../../core/format.ts'
import type { LegendSquare } from '../../core/legend.ts'
import type { Drawing, Mark } from '../../core/marks.ts'
import { wrapped } from '../../core/wrapped.ts'

const ink = '#1b1f2a'
const softInk = '#5b6270'
const [cellWidth, cellHeight, left, sizePx, lineHeight, width] = [40, 28, 1, 12, 16, 172]

/**
 * Two measures crossed: cells with their counts, need growing upwards, amounts to the right, an arrow along each
 * side to the words for its far end, and what parts the classes.
 */
export function squareDrawing({ rows, columns, cells }: LegendSquare): Drawing {
  const over = lines(`↑ ${rows.title}`)
  const under = lines(`→ ${columns.title}`)
  const top = over.length * lineHeight + 4
  const bottom = top + cells.length * cellHeight
  const right = left + (cells[0]?.length ?? 0) * cellWidth
  return {
    width,
    height: bottom + 24 + under.length * lineHeight,
    marks: [
      ...over.map((line, i) => text(left, 12 + i * lineHeight, line, 'start')),
      ...cells.flatMap((row, i) =>
        row.flatMap(({ colour, count }, j): Mark[] => {
          const [x, y] = [left + j * cellWidth, bottom - (i + 1) * cellHeight]
          return [
            { kind: 'rect', x, y, width: cellWidth, height: cellHeight, fill: colour, stroke: '#ffffff' },
            text(
              x + cellWidth / 2,
              y + cellHeight / 2 + 4,
              formatCount(count),
              'middle',
              textColourOn(colour)
            )
          ]
        })
      ),
      ...rows.limits.flatMap((limit, i) => {
        const y = bottom - (i + 1) * cellHeight
        return [tick(right, y, right + 5, y), text(right + 8, y + 4, limit, 'start')]
      }),
      ...columns.limits.flatMap((limit, j) => {
        const x = left + (j + 1) * cellWidth
        return [tick(x, bottom, x, bottom + 5), text(x, bottom + 17, limit, 'middle')]
      }),
      ...under.map((line, i) => text(left, bottom + 34 + i * lineHeight, line, 'start'))
    ]
  }
}

/** Lines of a title; a letter of a usual sans serif is half as wide as it is high. */
function lines(title: string): string[] {
  return wrapped(title, width, (part) => part.length * sizePx * 0.5)
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', fill = ink): Mark {
  return { kind: 'text', x, y, text: words, sizePx, fill, anchor }
}

function tick(x1: number, y1: number, x2: number, y2: number): Mark {
  return { kind: 'line', x1, y1, x2, y2, stroke: softInk, strokeWidth: 1 }
}
