import type { Drawing, Paint } from '../../core/marks.ts'

/** A chart and everything that its file must say. */
export interface ChartContent {
  /** 'Distribution' */
  readonly title: string
  /** measure, unit, years */
  readonly subtitle: string
  /** as it is on the screen now: brushes, selection; for a width in pixels */
  draw(widthPx: number): Drawing
  /** what colours stand for, where the chart itself does not say it */
  readonly legend: readonly LegendEntry[]
  /** how it is read, what is missing */
  readonly notes: readonly string[]
  /** territory and active filters in words */
  readonly filters: readonly string[]
  /** producer, date and licence of each source */
  readonly sources: readonly string[]
  readonly date: Date
  /** address that opens the view of the chart */
  readonly link: string
  readonly dataVersion: string
}

/** A colour or pattern, and what it stands for. */
export interface LegendEntry {
  readonly paint: Paint
  readonly label: string
}
