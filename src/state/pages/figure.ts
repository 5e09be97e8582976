import { hasNumber, type Status } from '../../catalogue/status.ts'
import type { Columns } from '../../core/columns.ts'

/** How a figure came to be: as its producer gives it, or made of those of several QPV. */
export type How = 'given' | 'sum' | 'weighted' | 'median'

/** An indicator of an area, or of several taken together, in one year. */
export interface Figure {
  /** in the indicator's unit; NaN unless the status is value or zero */
  readonly value: number
  readonly status: Status
  /** NaN where the source does not say */
  readonly year: number
  /** quality code of the producer; null where it gives none */
  readonly note: string | null
  /** id in the manifest */
  readonly source: string
  readonly how: How
  /** QPV that the figure is made of, and QPV there are; 1 and 1 where it is given */
  readonly used: number
  readonly areas: number
  /** tells whether figures of two years are made of the same QPV */
  readonly same: string
}

/** Of a set, the part of its QPV that must be known for their figure to be said of the set. */
export const leastKnownShare = 0.5

/** Figures by indicator, each in the order of years. */
export type FiguresByIndicator = ReadonlyMap<string, readonly Figure[]>

/** Whether there is a number to show. */
export function isKnown({ status }: Pick<Figure, 'status'>): boolean {
  return hasNumber(status)
}

/** The answer of areaFiguresSql, communeFiguresSql or allNeighbourhoodsSql, by code of the area. */
export function givenFigures(columns: Columns): Map<string, Map<string, Figure[]>> {
  const [codes, indicators] = [columns.texts('code'), columns.texts('indicator')]
  const [years, values] = [columns.numbers('year'), columns.numbers('value')]
  const [statuses, notes, sources] = [columns.texts('status'), columns.texts('note'), columns.texts('source')]
  const areas = new Map<string, Map<string, Figure[]>>()
  codes.forEach((code, row) => {
    put(areas, code ?? '', indicators[row] ?? '', {
      value: values[row] ?? Number.NaN,
      // The schema of the tables lists the statuses, and the writer refuses any other.
      status: statuses[row] as Status,
      year: years[row] ?? Number.NaN,
      note: notes[row] ?? null,
      source: sources[row] ?? '',
      how: 'given',
      used: 1,
      areas: 1,
      same: ''
    })
  })
  return areas
}

/**
 * The answer of setFiguresSql by id of the set.
 * @param rule 'made': as the indicator's rule allows, the median of the QPV where it allows nothing;
 * 'median': the median of the QPV
 * @returns no number where fewer than leastKnownShare of the QPV are known
 */
export function setFigures(columns: Columns, rule: (id: string) => 'made' | 'median') {
  const [ids, indicators, same] = [columns.texts('id'), columns.texts('indicator'), columns.texts('same')]
  const [years, areas] = [columns.numbers('year'), columns.numbers('areas')]
  const [known, secret, used] = [columns.numbers('known'), columns.numbers('secret'), columns.numbers('used')]
  const [values, medians, rules] = [
    columns.numbers('value'),
    columns.numbers('median'),
    columns.texts('rule')
  ]
  const sources = columns.texts('source')
  const sets = new Map<string, Map<string, Figure[]>>()
  ids.forEach((id, row) => {
    const isMedian = rule(id ?? '') === 'median' || rules[row] === 'never'
    const made = { used: (isMedian ? known : used)[row] ?? 0, areas: areas[row] ?? 0 }
    const isEnough = made.used >= made.areas * leastKnownShare
    const value = isEnough ? ((isMedian ? medians : values)[row] ?? Number.NaN) : Number.NaN
    put(sets, id ?? '', indicators[row] ?? '', {
      value,
      status: statusOf(value, known[row] ?? 0, secret[row] ?? 0),
      year: years[row] ?? Number.NaN,
      note: null,
      source: sources[row] ?? '',
      how: isMedian ? 'median' : rules[row] === 'sum' ? 'sum' : 'weighted',
      ...made,
      same: same[row] ?? ''
    })
  })
  return sets
}

function statusOf(value: number, known: number, secret: number): Status {
  if (Number.isNaN(value)) return known === 0 && secret > 0 ? 'secret' : 'missing'
  return value === 0 ? 'zero' : 'value'
}

function put(
  areas: Map<string, Map<string, Figure[]>>,
  area: string,
  indicator: string,
  figure: Figure
): void {
  const figures = areas.get(area) ?? new Map<string, Figure[]>()
  areas.set(area, figures)
  figures.set(indicator, [...(figures.get(indicator) ?? []), figure])
}
