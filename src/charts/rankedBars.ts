import type { Drawing, Mark } from '../core/marks.ts'
import { textWidthPx } from './axis.ts'
import { ink } from './ink.ts'
import { linesOf } from './labels.ts'
import type { Ranked } from './ranking.ts'
import { rankText } from './ranking.ts'
import { t } from '../words/t.ts'

/** What a ranking on paper is drawn from. */
export interface RankedBarsParts {
  /** in the order they are drawn, first above */
  readonly ranked: readonly Ranked[]
  /** of the figures, over them */
  readonly unit: string
  readonly width: number
  readonly format: (value: number) => string
}

const [sizePx, linePx, headPx, gapPx] = [13, 17, 24, 12]

/** One row an area: its rank, its whole name, its figure, and a bar whose start is zero. */
export function rankedBars({ ranked, unit, width, format }: RankedBarsParts): Drawing {
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidthPx(text, sizePx)), 30)
  const rankPx = widest(ranked.map(rankText))
  const figurePx = widest([unit, ...ranked.map(({ area }) => format(area.value))])
  const barPx = Math.max(width * 0.3, 60)
  const nameLeft = rankPx + gapPx
  const figureRight = width - barPx - gapPx
  const room = figureRight - figurePx - gapPx - nameLeft
  const head = (text: string, x: number, anchor: 'start' | 'end'): Mark => ({
    ...{ kind: 'text', x, y: 14, text, sizePx: 12, fill: ink.softText, anchor }
  })
  const marks: Mark[] = [
    head(t('Rang'), 0, 'start'),
    head(t('Nom'), nameLeft, 'start'),
    head(unit, figureRight, 'end')
  ]
  let y = headPx
  for (const { area, bar, ...row } of ranked) {
    const lines = linesOf(area.name, (room * 12) / sizePx, Infinity)
    const height = Math.max(lines.length, 1) * linePx + 8
    const text = (words: string, x: number, line: number, anchor: 'start' | 'end'): Mark => ({
      ...{ kind: 'text', x, y: y + 17 + line * linePx, text: words, sizePx, fill: ink.text, anchor }
    })
    marks.push(
      { kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: ink.grid },
      text(rankText(row), 0, 0, 'start'),
      ...lines.map((line, i) => text(line, nameLeft, i, 'start')),
      text(format(area.value), figureRight, 0, 'end'),
      {
        kind: 'rect',
        x: width - barPx + bar.start * barPx,
        y: y + 8,
        width: bar.length * barPx,
        height: 9,
        fill: ink.dark
      }
    )
    y += height
  }
  return { width, height: y, marks }
}
