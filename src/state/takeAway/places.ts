import type { TakeAwayGeometry } from '../../exports/data/index.ts'
import type { Outlines } from '../../geo/outlines.ts'
import type { Place } from '../../geo/places.ts'

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
