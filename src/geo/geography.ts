import type { FeatureCollection } from 'geojson'
import { toFeatureCollection, type Outlines } from './outlines.ts'
import type { Places } from './places.ts'

/**
 * What the background of every map is drawn from, as GeoJSON: outlines with their codes, names as points.
 * Neighbourhoods and names are made when they are asked for, and once.
 */
export function geographyOf(
  places: Places,
  outlines: Record<'neighbourhood' | 'department' | 'region', Outlines>
) {
  return {
    departments: toFeatureCollection(outlines.department),
    regions: toFeatureCollection(outlines.region),
    neighbourhoods: once(() => toFeatureCollection(outlines.neighbourhood)),
    labels: once(() => labels(places))
  }
}

function labels(places: Places): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: (['department', 'commune', 'neighbourhood'] as const).flatMap((level) =>
      places.at(level).map((place) => ({
        type: 'Feature' as const,
        properties: { level, name: place.name },
        geometry: { type: 'Point' as const, coordinates: [place.lon, place.lat] }
      }))
    )
  }
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined
  return () => (made ??= { result: make() }).result
}
