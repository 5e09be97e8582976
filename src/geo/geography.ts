import type { Feature, FeatureCollection } from 'geojson'
import { toFeatureCollection, type Outlines } from './outlines.ts'
import type { Place, Places } from './places.ts'

/**
 * What the background of every map is drawn from, as GeoJSON: outlines with their codes, names as points.
 * Its neighbourhoods are those of 2024.
 */
export function geographyOf(
  places: Places,
  outlines: Record<'neighbourhood' | 'department' | 'region', Outlines>
) {
  return {
    departments: toFeatureCollection(outlines.department),
    regions: toFeatureCollection(outlines.region),
    ...closeUpOf(places, { places: places.at('neighbourhood'), outlines: outlines.neighbourhood })
  }
}

/**
 * What a map shows close up: the neighbourhoods of one generation, and names, theirs among them. Made when they are
 * asked for, and once.
 * @param neighbourhoods null: none are known yet; those without a position have no name on the map
 */
export function closeUpOf(
  places: Places,
  neighbourhoods: { readonly places: readonly Place[]; readonly outlines: Outlines } | null
) {
  return {
    neighbourhoods: once(() =>
      neighbourhoods ? toFeatureCollection(neighbourhoods.outlines) : collection([])
    ),
    labels: once(() =>
      points([
        ['department', places.at('department')],
        ['commune', places.at('commune')],
        ['neighbourhood', (neighbourhoods?.places ?? []).filter(({ lon }) => !Number.isNaN(lon))]
      ])
    )
  }
}

function points(names: readonly [level: string, places: readonly Place[]][]): FeatureCollection {
  return collection(
    names.flatMap(([level, places]) =>
      places.map(({ name, lon, lat }) => ({
        type: 'Feature',
        properties: { level, name },
        geometry: { type: 'Point', coordinates: [lon, lat] }
      }))
    )
  )
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined
  return () => (made ??= { result: make() }).result
}
