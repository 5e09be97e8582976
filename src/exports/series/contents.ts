import { formatDate } from '../../core/format.ts'
import type { Box, Mark } from '../../core/marks.ts'
import type { MeasureText } from '../../core/wrapped.ts'
import { pxPerMm, type Paper } from '../sheet/paper.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { textLines, type TextLine, type TextSetting } from './textLines.ts'
import { t } from '../../words/t.ts'

/** A map in the contents of a book. */
export interface ContentsEntry {
  readonly name: string
  /** 'aucune donnée', 'données incomplètes', 'carte non faite'; '' where there is nothing to say */
  readonly remark: string
}

/** What the contents of a book tell. */
export interface Contents {
  readonly title: string
  /** what holds for all the maps, a paragraph each */
  readonly notes: readonly string[]
  readonly entries: readonly ContentsEntry[]
  /** producer, date and licence of each source of the maps */
  readonly sources: readonly string[]
  readonly date: Date
  readonly dataVersion: string
  /** address that opens the map that the series was asked from */
  readonly link: string
}

/** A page of contents, with what its lines lead to. */
export interface ContentsPage {
  readonly sheet: Sheet
  /** pages counted from 1 in the whole book */
  readonly links: readonly { readonly box: Box; readonly page: number }[]
}

const margin = 40
const gap = 32
const narrowest = 300
/** under each entry, with the line that parts it from the next */
const entryGap = 6
/** for the number of a page at the end of an entry */
const numberWidth = 44
const [ink, softInk, rule] = ['#1b1f2a', '#5b6270', '#e2ddd1']
const entrySetting: TextSetting = { sizePx: 14, weight: 400, fill: ink }
const smallSetting: TextSetting = { sizePx: 12, weight: 400, fill: softInk }

interface Page {
  readonly marks: Mark[]
  readonly links: { readonly box: Box; readonly entry: number }[]
}

/**
 * The contents of a book of maps, as many pages as they need: the pages of the maps follow them, one each, in the
 * order of the entries.
 */
export function contentsPages(contents: Contents, paper: Paper, measureText: MeasureText): ContentsPage[] {
  const [widthPx, heightPx] = [paper.widthMm * pxPerMm, paper.heightMm * pxPerMm]
  const width = widthPx - 2 * margin
  const bottom = heightPx - margin - 20
  const pages: Page[] = []
  let page = turned(pages)
  let y = margin
  const paragraph = (text: string, setting: TextSetting) => {
    for (const line of textLines(text, width, setting, measureText)) {
      if (y + line.height > bottom && y > margin) {
        page = turned(pages)
        y = margin
      }
      page.marks.push(line.mark(margin, y))
      y += line.height
    }
  }

  paragraph(contents.title, { sizePx: 24, weight: 700, fill: ink })
  y += 4
  for (const note of contents.notes) paragraph(note, { sizePx: 14, weight: 400, fill: softInk })
  y += 16
  y = putEntries()
  y += 20
  paragraph(t('Sources'), { sizePx: 14, weight: 600, fill: ink })
  for (const source of contents.sources) paragraph(source, smallSetting)
  y += 8
  const { date, dataVersion, link } = contents
  paragraph(
    t('Faubourg, série du {date}, données {dataVersion}.', { date: formatDate(date), dataVersion }),
    smallSetting
  )
  paragraph(link, smallSetting)

  const pageOf = (entry: number) => pages.length + entry + 1
  return pages.map(({ marks, links }, i) => ({
    links: links.map(({ box, entry }) => ({ box, page: pageOf(entry) })),
    sheet: {
      widthPx,
      heightPx,
      overfull: [],
      parts: [
        {
          id: 'title',
          box: { x: margin, y: margin, width, height: heightPx - 2 * margin },
          marks: [
            ...marks,
            ...links.map(({ box, entry }) => numberMark(box, String(pageOf(entry)))),
            footMark(t('Sommaire {page}/{count}', { page: i + 1, count: pages.length }), widthPx, heightPx)
          ]
        }
      ]
    }
  }))

  /** Column by column, each down to the foot of its page. @returns the lowest edge on the last page */
  function putEntries(): number {
    const columns = Math.max(1, Math.floor((width + gap) / (narrowest + gap)))
    const columnWidth = (width - (columns - 1) * gap) / columns
    const entries = contents.entries.map((entry) => entryLines(entry, columnWidth, measureText))
    const heights = entries.map((lines) => lines.reduce((sum, line) => sum + line.height, entryGap))
    const tallest = Math.max(0, ...heights)
    if (y + tallest > bottom) {
      page = turned(pages)
      y = margin
    }
    let [top, column, lowest] = [y, 0, y]
    // A short list is as long in every column.
    const even = heights.reduce((sum, height) => sum + height, 0) / columns + tallest
    let foot = Math.min(bottom, top + even)
    entries.forEach((lines, entry) => {
      const height = heights[entry] ?? 0
      if (y + height > foot && y > top) {
        y = top
        column += 1
      }
      if (column === columns) {
        page = turned(pages)
        column = 0
        top = y = lowest = margin
        foot = bottom
      }
      const x = margin + column * (columnWidth + gap)
      page.links.push({ box: { x, y, width: columnWidth, height }, entry })
      let lineTop = y
      for (const line of lines) {
        page.marks.push(line.mark(x, lineTop))
        lineTop += line.height
      }
      y += height
      page.marks.push({ kind: 'line', x1: x, x2: x + columnWidth, y1: y - 3, y2: y - 3, stroke: rule })
      lowest = Math.max(lowest, y)
    })
    return lowest
  }
}

function turned(pages: Page[]): Page {
  const page: Page = { marks: [], links: [] }
  pages.push(page)
  return page
}

function entryLines({ name, remark }: ContentsEntry, width: number, measureText: MeasureText): TextLine[] {
  const text = remark === '' ? name : `${name} (${remark})`
  return textLines(text, width - numberWidth, entrySetting, measureText)
}

function numberMark({ x, y, width }: Box, text: string): Mark {
  return { kind: 'text', x: x + width, y: y + 15, text, sizePx: 14, weight: 600, fill: ink, anchor: 'end' }
}

function footMark(text: string, widthPx: number, heightPx: number): Mark {
  const [x, y] = [widthPx - margin, heightPx - margin / 2]
  return { kind: 'text', x, y, text, ...smallSetting, anchor: 'end' }
}
