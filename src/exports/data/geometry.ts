import type { Polygon, TakeAwayGeometry } from './takeAway.ts'

/** A row's place in the shape of GeoJSON. */
export type RowGeometry =
  | { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon[] }

/**
 * The place of a row; null when it has none. Outer rings turn counter-clockwise, holes clockwise.
 * Source: RFC 7946, section 3.1.6; GeoParquet 1.1, orientation.
 */
export function geometryAt(geometry: TakeAwayGeometry, row: number): RowGeometry | null {
  if (geometry.kind === 'point') {
    const [lon, lat] = [geometry.lon[row] ?? Number.NaN, geometry.lat[row] ?? Number.NaN]
    return Number.isFinite(lon) && Number.isFinite(lat) ? { type: 'Point', coordinates: [lon, lat] } : null
  }
  const polygons = geometry.polygons[row]
  if (!polygons || polygons.length === 0) return null
  return { type: 'MultiPolygon', coordinates: polygons.map(wound) }
}

/** The box around every place, west, south, east, north; null when no row has one. */
export function boundsOf(places: readonly (RowGeometry | null)[]): [number, number, number, number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  const add = ([x, y]: readonly [number, number]) => {
    ;[west, east] = [Math.min(west, x), Math.max(east, x)]
    ;[south, north] = [Math.min(south, y), Math.max(north, y)]
  }
  for (const place of places)
    if (place?.type === 'Point') add(place.coordinates)
    else for (const ring of place?.coordinates.flat() ?? []) ring.forEach(add)
  return west === Infinity ? null : [west, south, east, north]
}

function wound(polygon: Polygon): Polygon {
  return polygon.map((ring, index) => {
    const isCounterClockwise = signedArea(ring) > 0
    return isCounterClockwise === (index === 0) ? ring : ring.toReversed()
  })
}

/** Twice the area of a ring in square degrees, positive when it turns counter-clockwise. */
function signedArea(ring: Polygon[number]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + (x * nextY - nextX * y)
  }, 0)
}
