import type { TakeAwayColumn, TakeAwayGeometry } from '../../exports/data/index.ts'
import type { Outlines } from '../../geo/outlines.ts'
import type { Place } from '../../geo/places.ts'
import { t } from '../../words/t.ts'

/**
 * Where rows are: the outlines of their areas, or points where the level has none.
 * @param outlines of the very generation of the places; null: points
 */
export function geometryOfPlaces(places: readonly Place[], outlines: Outlines | null): TakeAwayGeometry {
  if (!outlines)
    return { kind: 'point', lon: places.map(({ lon }) => lon), lat: places.map(({ lat }) => lat) }
  const rows = new Map(outlines.codes.map((code, row) => [code, row]))
  return {
    kind: 'multipolygon',
    polygons: places.map(({ code }) => {
      const row = rows.get(code)
      return row === undefined ? null : outlines.polygons(row)
    })
  }
}

/** A column of texts: a code, a name. */
export function textColumn(id: string, label: string, values: readonly (string | null)[]): TakeAwayColumn {
  return { type: 'text', id, label, values }
}

/** What every row is told apart by. */
export function nameColumns(places: readonly Place[]): TakeAwayColumn[] {
  const codes = places.map(({ code }) => code)
  const names = places.map(({ name }) => name)
  return [textColumn('code', t('Code'), codes), textColumn('name', t('Nom'), names)]
}

/** The departments of every row, ';' between. */
export function departmentsColumn(places: readonly Place[]): TakeAwayColumn {
  const departments = places.map((place) => place.departments.join(';'))
  return textColumn('departments', t('Départements'), departments)
}
