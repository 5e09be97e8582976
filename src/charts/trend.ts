import type { Drawing, Mark } from '../core/marks.ts'

/** What a chart of yearly totals is made from. */
export interface TrendParts {
  readonly years: readonly number[]
  /** one per year; NaN where the year is not known */
  readonly values: readonly number[]
  /** years that a file leaves a part of out: their bar is a lower limit, and marked */
  readonly partial: readonly number[]
  /** first and last year that the map shows */
  readonly selected: readonly [number, number]
  readonly width: number
  readonly height: number
  readonly format: (value: number) => string
}

const colours = { bar: '#9dcbc8', selected: '#2b7f87', ink: '#1b1f2a', softInk: '#5b6270', line: '#e2ddd1' }

/**
 * Bars by year, the years of the map dark, each with its value; an unknown year has no bar but a dash, an
 * incomplete one a hatched top and an asterisk.
 */
export function trendChart(parts: TrendParts): Drawing {
  const { years, values, partial, selected, width, height, format } = parts
  const top = 26
  const bottom = height - 22
  const step = width / years.length
  const largest = Math.max(...values.filter(Number.isFinite), 0) || 1
  const marks: Mark[] = [{ kind: 'line', x1: 0, y1: bottom, x2: width, y2: bottom, stroke: colours.line }]
  years.forEach((year, i) => {
    const value = values[i] ?? Number.NaN
    const middle = step * (i + 0.5)
    const tall = Number.isNaN(value) ? 0 : (value / largest) * (bottom - top)
    const isSelected = year >= selected[0] && year <= selected[1]
    marks.push(
      {
        kind: 'rect',
        x: middle - step * 0.32,
        y: bottom - tall,
        width: step * 0.64,
        height: tall,
        fill: isSelected ? colours.selected : colours.bar
      },
      ...(partial.includes(year)
        ? [
            {
              kind: 'rect' as const,
              x: middle - step * 0.32,
              y: bottom - tall - 7,
              width: step * 0.64,
              height: 7,
              fill: 'hatch'
            }
          ]
        : []),
      label(
        format(value),
        middle,
        bottom - tall - (partial.includes(year) ? 12 : 6),
        isSelected ? 700 : 600,
        colours.ink
      ),
      label(
        partial.includes(year) ? `${year} *` : String(year),
        middle,
        height - 5,
        isSelected ? 600 : 400,
        colours.softInk
      )
    )
  })
  return { width, height, marks }
}

function label(text: string, x: number, y: number, weight: 400 | 600 | 700, fill: string): Mark {
  return { kind: 'text', x, y, text, sizePx: 12, weight, fill, anchor: 'middle' }
}
