import { DataError } from '../core/errors.ts'
import type { Columns } from '../core/columns.ts'
import type { Place, Places } from '../geo/places.ts'
import type { Subject } from '../query/subject.ts'
import { departmentsOf, gapsAsked, type Gap } from './gaps.ts'

/** What is known of an area's funding: outside the filters, a value, a true zero, or nothing known. */
export type AreaStatus = 'outside' | 'value' | 'zero' | 'missing'

/** One area of the map, the ranking and the table. */
export interface AreaRow {
  /** row of the area in its level */
  readonly index: number
  readonly place: Place
  /** euros; NaN when missing */
  readonly amount: number
  /** NaN when missing */
  readonly posts: number
  /** euros per inhabitant of its QPV over the years; NaN when missing */
  readonly perInhabitant: number
  /** A file leaves out its department in a chosen year: the figures are only a part. */
  readonly partial: boolean
  /** of the measure the subject asks for */
  readonly status: AreaStatus
}

/**
 * The answer of figuresSql as rows, in area order.
 * @param gaps what the files leave out: see table gaps
 * @throws DataError when the answer's areas are not those of the places
 */
export function areaRows(
  columns: Columns,
  subject: Subject,
  places: Places,
  gaps: readonly Gap[]
): AreaRow[] {
  const areas = places.at(subject.level.id)
  const codes = columns.texts('code')
  const [inside, operations] = [columns.numbers('inside'), columns.numbers('operations')]
  const [amounts, posts, rates] = ['amount_eur', 'posts', 'per_inhabitant_eur'].map((name) =>
    columns.numbers(name)
  )
  // What no exhaustive file lists is unknown, not zero.
  const missing = gapsAsked(subject, gaps)
  const exhaustive = subject.programmes.every((programme) => programme.exhaustive)
  return areas.map((place, index) => {
    if (codes[index] !== place.code)
      throw new DataError(`figures row ${index} is ${codes[index]}, the area there is ${place.code}`)
    const known = exhaustive || (operations[index] ?? 0) > 0
    const figure = (column: Float64Array | undefined) =>
      known ? (column?.[index] ?? Number.NaN) : Number.NaN
    const row = { index, place, amount: figure(amounts), posts: figure(posts), perInhabitant: figure(rates) }
    const partial = missing.some((gap) => departmentsOf(place, places).includes(gap.department))
    const value = partial ? Number.NaN : measured(row, subject)
    return { ...row, partial, status: statusOf(inside[index] === 1, value) }
  })
}

/** The figure of a row that the subject measures; NaN when missing. */
export function measured(row: Pick<AreaRow, 'amount' | 'posts' | 'perInhabitant'>, subject: Subject): number {
  const figures = { amount: row.amount, posts: row.posts, 'per-inhabitant': row.perInhabitant }
  return figures[subject.measure.id]
}

function statusOf(inside: boolean, value: number): AreaStatus {
  if (!inside) return 'outside'
  if (Number.isNaN(value)) return 'missing'
  return value === 0 ? 'zero' : 'value'
}

/** Whether anything is known at the subject's level: posts are not known by neighbourhood. */
export function levelHasFigures(rows: readonly AreaRow[], columns: Columns): boolean {
  const operations = columns.numbers('operations')
  return rows.some((row) => (operations[row.index] ?? 0) > 0)
}
