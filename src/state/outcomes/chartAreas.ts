import type { ChartArea } from '../../charts/area.ts'
import type { QuartileGroup } from '../../charts/balancedGroup.ts'
import { balancedGroup } from '../../charts/balancedGroup.ts'
import type { Place } from '../../geo/places.ts'
import { cellAt, type OutcomeSeries } from './figure.ts'
import type { OutcomeRow } from './rows.ts'
import { t } from '../../words/t.ts'

/** The rows as charts take them: those of the territory, whatever a brush keeps. */
export function chartAreas(rows: readonly OutcomeRow[], on: 'first' | 'second'): ChartArea[] {
  return rows.map((row) => ({
    code: row.place.code,
    name: row.place.name,
    value: row[on].value,
    status: row.inside ? row[on].status : 'outside'
  }))
}

/** For each year the figures of these places, in their order: read once, and not at each step of a brush. */
export function figuresByYear(
  series: OutcomeSeries,
  places: readonly Place[],
  years: readonly number[]
): Float64Array[] {
  return years.map((year) => Float64Array.from(places, (place) => cellAt(series, place.code, year).value))
}

/**
 * NPNRU neighbourhoods and the others over the years, each group of the same neighbourhoods every year.
 * @param byYear figures of the places, see figuresByYear
 * @param isKept which neighbourhoods count: those of the territory
 */
export function npnruGroups(
  byYear: readonly Float64Array[],
  places: readonly Place[],
  years: readonly number[],
  isKept: (place: Place) => boolean
): QuartileGroup[] {
  const member = (npnru: boolean) => (row: number) => {
    const place = places[row]
    return place !== undefined && place.npnru === npnru && isKept(place)
  }
  return [
    balancedGroup({ id: 'npnru', label: 'NPNRU' }, years, byYear, member(true)),
    balancedGroup({ id: 'others', label: t('Autres quartiers') }, years, byYear, member(false))
  ]
}
