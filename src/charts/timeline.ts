import type { Drawing, Mark } from '../core/marks.ts'
import { ink } from './ink.ts'

/** How far a thing had come: told by the shape of its mark, and by a word. */
export type TimelineState = 'done' | 'running' | 'coming' | 'possible'

/** Something that happened, goes on or may come. */
export interface TimelineEntry {
  readonly id: string
  readonly label: string
  readonly state: TimelineState
  /** its state in words */
  readonly stateLabel: string
  /** decimal years of the first and the last moment it may lie at; NaN where nothing dates it */
  readonly from: number
  readonly to: number
  /** as written */
  readonly dateLabel: string
}

/** What a timeline is made from. */
export interface TimelineParts {
  /** in the order of their rows */
  readonly entries: readonly TimelineEntry[]
  readonly width: number
  /** id of the entry that is pointed at; null for none */
  readonly marked?: string | null
}

const colours = {
  done: ink.strong,
  rail: '#e2ddd1',
  grid: '#ebe6dc',
  ink: '#1b1f2a',
  softInk: '#5b6270',
  accent: '#a8421f',
  paper: '#ffffff'
}

const [rowPx, topPx, radiusPx, textPx] = [40, 26, 5.5, 13]

/**
 * One row an entry along years: a full mark for what is signed, one with an arrow for what goes on, a hollow one
 * for what is in preparation, a hollow broken one for what is only envisaged. A date known to the month or the
 * year is as long as it is vague; an entry without a date has no mark but says so.
 */
export function timelineChart({ entries, width, marked = null }: TimelineParts): Drawing {
  const height = topPx + entries.length * rowPx + 4
  const dated = entries.filter(({ from }) => !Number.isNaN(from))
  const first = Math.floor(Math.min(...dated.map(({ from }) => from)))
  const last = Math.ceil(Math.max(...dated.map(({ to }) => to), first + 1))
  const [left, right] = [12, width - 16]
  const x = (year: number) => left + ((year - first) / (last - first)) * (right - left)
  const marks: Mark[] = dated.length > 0 ? axis(first, last, x, width, height) : []
  entries.forEach((entry, row) => {
    const y = topPx + row * rowPx + 27
    const colour = entry.id === marked ? colours.accent : colours.done
    marks.push(...label(entry, Number.isNaN(entry.from) ? left : x(entry.from), y - 11, width, colour))
    marks.push({ kind: 'line', x1: left, y1: y, x2: right, y2: y, stroke: colours.rail })
    if (!Number.isNaN(entry.from)) marks.push(...mark(entry, x(entry.from), x(entry.to), y, right, colour))
  })
  return { width, height, marks }
}

/** A written date as decimal years: a day is a point, a month or a year as long as it is. */
export function dateSpan(date: string): readonly [number, number] {
  const [year = Number.NaN, month, day] = date.split('-').map(Number)
  if (month === undefined || Number.isNaN(month)) return [year, year + 1]
  const start = year + (month - 1) / 12
  if (day === undefined || Number.isNaN(day)) return [start, start + 1 / 12]
  const point = start + (day - 1) / 365
  return [point, point]
}

function axis(
  first: number,
  last: number,
  x: (year: number) => number,
  width: number,
  height: number
): Mark[] {
  const room = 44
  const every = [1, 2, 5, 10, 20].find((step) => ((last - first) / step) * room <= width) ?? 20
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (year) => year % every === 0
  )
  return years.flatMap((year): Mark[] => [
    { kind: 'line', x1: x(year), y1: topPx - 6, x2: x(year), y2: height, stroke: colours.grid },
    {
      kind: 'text',
      x: Math.min(Math.max(x(year), 16), width - 16),
      y: 14,
      text: String(year),
      sizePx: 12,
      fill: colours.softInk,
      anchor: 'middle'
    }
  ])
}

function mark(
  { state, from, to }: TimelineEntry,
  x0: number,
  x1: number,
  y: number,
  right: number,
  colour: string
): Mark[] {
  const isPoint = from === to
  const hollow = state === 'coming' || state === 'possible'
  const shape: Mark = isPoint
    ? { kind: 'circle', x: x0, y, radius: radiusPx, ...style(hollow, colour) }
    : {
        kind: 'rect',
        x: x0,
        y: y - radiusPx,
        width: Math.max(x1 - x0, 2 * radiusPx),
        height: 2 * radiusPx,
        radius: radiusPx,
        ...style(hollow, colour)
      }
  if (state === 'running') {
    return [
      { kind: 'line', x1: x0, y1: y, x2: right, y2: y, stroke: colour, strokeWidth: 2 },
      { kind: 'path', d: `M${right - 1} ${y - 5}L${right + 7} ${y}L${right - 1} ${y + 5}Z`, fill: colour },
      shape
    ]
  }
  if (state !== 'possible') return [shape]
  // Broken: a gap of paper across the hollow mark.
  const middle = isPoint ? x0 : x0 + Math.max(x1 - x0, 2 * radiusPx) / 2
  return [
    shape,
    {
      kind: 'rect',
      x: middle - 2,
      y: y - radiusPx - 1.5,
      width: 4,
      height: 2 * radiusPx + 3,
      fill: colours.paper
    }
  ]
}

function style(hollow: boolean, colour: string) {
  return hollow
    ? { fill: colours.paper, stroke: colour, strokeWidth: 2 }
    : { fill: colour, stroke: colours.paper, strokeWidth: 1 }
}

/** Above its mark; moved to the left where it would leave the drawing, cut where it is longer than it. */
function label(
  { label: name, dateLabel, stateLabel }: TimelineEntry,
  x: number,
  y: number,
  width: number,
  colour: string
): Mark[] {
  const detail = `${dateLabel}, ${stateLabel}`
  const letterPx = textPx * 0.5
  const room = Math.floor(width / letterPx) - detail.length - 4
  const shown = name.length <= room ? name : `${name.slice(0, Math.max(room - 1, 12))}…`
  const text = `${shown}, ${detail}`
  const start = Math.max(2, Math.min(x - radiusPx, width - text.length * letterPx - 4))
  return [
    {
      kind: 'text',
      x: start,
      y,
      text,
      sizePx: textPx,
      fill: colour === colours.accent ? colours.accent : colours.ink
    }
  ]
}
