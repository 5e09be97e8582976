import { formatDate } from '../../core/format.ts'
import type { Drawing, Mark } from '../../core/marks.ts'
import { moved } from '../../core/moved.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import { textLines, type Letters } from '../document/lines.ts'
import { stackedLines } from '../document/slice.ts'
import type { PartId } from '../sheet/parts.ts'
import type { Sheet, SheetPart } from '../sheet/sheet.ts'
import type { ChartContent, LegendEntry } from './chartContent.ts'
import { t } from '../../words/t.ts'

const margin = 24
const [narrowest, widest] = [600, 1000]
const ink = '#1b1f2a'
const softInk = '#5b6270'

const letters = {
  title: { sizePx: 21, weight: 700, fill: ink },
  subtitle: { sizePx: 14, weight: 400, fill: softInk },
  legend: { sizePx: 12, weight: 400, fill: ink },
  note: { sizePx: 12, weight: 400, fill: ink },
  filters: { sizePx: 12, weight: 600, fill: ink },
  small: { sizePx: 11, weight: 400, fill: softInk }
} as const satisfies Record<string, Letters>

/** Width that a chart of the screen is drawn at for its file: one of a phone or a narrow panel is drawn wider. */
export function chartWidthPx(screenPx: number): number {
  return Math.min(Math.max(Math.round(screenPx), narrowest), widest)
}

/**
 * A chart as a page of its own size: what it shows over it, how it is read and where it comes from under it.
 * @param screenPx width of the chart on the screen
 */
export function chartSheet(content: ChartContent, screenPx: number, measureText: MeasureText): Sheet {
  const width = chartWidthPx(screenPx)
  const text = (id: PartId, words: string, look: Letters) => ({
    id,
    drawing: paragraph(words, look, width, measureText)
  })
  const { title, subtitle, legend, notes, filters, sources, date, link, dataVersion } = content
  const stacked: { readonly id: PartId; readonly drawing: Drawing; readonly gap: number }[] = [
    { ...text('title', title, letters.title), gap: 0 },
    { ...text('subtitle', subtitle, letters.subtitle), gap: 2 },
    { id: 'map', drawing: content.draw(width), gap: 16 },
    { id: 'legend', drawing: legendRows(legend, width, measureText), gap: 12 },
    {
      id: 'note',
      drawing: column(
        notes.map((note) => paragraph(note, letters.note, width, measureText)),
        2
      ),
      gap: 12
    },
    {
      ...text(
        'filters',
        filters.length > 0 ? t('Filtres : {filters}', { filters: filters.join(t(' ; ')) }) : '',
        letters.filters
      ),
      gap: 12
    },
    {
      ...text(
        'sources',
        sources.length > 0 ? t('Sources : {sources}.', { sources: sources.join('. ') }) : '',
        letters.small
      ),
      gap: 12
    },
    {
      ...text(
        'credit',
        t('Faubourg, graphique du {date}, données {dataVersion}. {link}', {
          date: formatDate(date),
          dataVersion,
          link
        }),
        letters.small
      ),
      gap: 4
    }
  ]
  const parts: SheetPart[] = []
  let y = margin
  for (const { id, drawing, gap } of stacked) {
    if (drawing.height === 0) continue
    if (parts.length > 0) y += gap
    parts.push({
      id,
      box: { x: margin, y, width, height: drawing.height },
      marks: moved(drawing.marks, margin, y)
    })
    y += drawing.height
  }
  return { widthPx: width + 2 * margin, heightPx: Math.ceil(y + margin), parts, overfull: [] }
}

function paragraph(text: string, look: Letters, width: number, measureText: MeasureText): Drawing {
  return { width, ...stackedLines(textLines(text, look, width, measureText)) }
}

/** Swatches with their words, beside each other as far as there is room. */
function legendRows(legend: readonly LegendEntry[], width: number, measureText: MeasureText): Drawing {
  const [swatch, gap, rowPx] = [14, 18, 19]
  let [x, y] = [0, 0]
  const marks = legend.flatMap(({ paint, label }): Mark[] => {
    const { sizePx, weight } = letters.legend
    const own = swatch + 6 + measureText(label, sizePx, weight)
    if (x > 0 && x + own > width) {
      x = 0
      y += rowPx
    }
    const words = stackedLines(textLines(label, letters.legend, width - swatch - 6, measureText))
    const entry: Mark[] = [
      {
        kind: 'rect',
        x,
        y: y + 1.5,
        width: swatch,
        height: 12,
        fill: paint,
        stroke: softInk,
        strokeWidth: 0.75
      },
      ...moved(words.marks, x + swatch + 6, y - 1)
    ]
    x += own + gap
    y += words.height > rowPx ? words.height - rowPx : 0
    return entry
  })
  return { width, height: marks.length > 0 ? y + rowPx : 0, marks }
}

function column(drawings: readonly Drawing[], gap: number): Drawing {
  return { width: Math.max(0, ...drawings.map(({ width }) => width)), ...stackedLines(drawings, gap) }
}
