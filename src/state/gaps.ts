import type { Columns } from '../core/columns.ts'
import type { Place, Places } from '../geo/places.ts'
import type { Subject } from '../query/subject.ts'

/** A department that a programme's file leaves out for a year (table gaps). */
export interface Gap {
  readonly programme: string
  readonly year: number
  readonly department: string
  /** posts it had the year before or after */
  readonly postsNearby: number
}

/** Table gaps as rows. */
export function gapsOf(table: Columns): Gap[] {
  const [programmes, departments] = [table.texts('programme'), table.texts('department')]
  const [years, nearby] = [table.numbers('year'), table.numbers('posts_nearby')]
  return programmes.map((programme, row) => ({
    programme: programme ?? '',
    year: years[row] ?? Number.NaN,
    department: departments[row] ?? '',
    postsNearby: nearby[row] ?? Number.NaN
  }))
}

/** The gaps among the subject's programmes and years, wherever they are. */
export function gapsAsked(subject: Subject, gaps: readonly Gap[]): Gap[] {
  const [first, last] = subject.years
  return gaps.filter(
    (gap) =>
      gap.year >= first &&
      gap.year <= last &&
      subject.programmes.some((programme) => programme.id === gap.programme)
  )
}

/** The gaps that the subject's total suffers from: those in its zone. */
export function gapsIn(subject: Subject, gaps: readonly Gap[], places: Places): Gap[] {
  const { zone } = subject
  const place = zone && places.find(zone.level, zone.code)
  const asked = gapsAsked(subject, gaps)
  return place ? asked.filter((gap) => departmentsOf(place, places).includes(gap.department)) : asked
}

/** Departments of a place by code; of a region, all of its own. */
export function departmentsOf(place: Place, places: Places): readonly string[] {
  if (place.level !== 'region') return place.departments
  return places.at('department').flatMap((one) => (one.regions.includes(place.code) ? one.code : []))
}

/** Departments of the chosen territory, which a map leaves clear while it greys the others; null for all of France. */
export function departmentsInside(
  zone: Pick<Place, 'level' | 'code'> | null,
  places: Places
): readonly string[] | null {
  const place = zone && places.find(zone.level, zone.code)
  return place ? departmentsOf(place, places) : null
}
