import type { Outlines } from './outlines.ts'
import type { Place, Places } from './places.ts'

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number]

/** Metropolitan France. */
export const hexagone: Bounds = [-5.2, 41.3, 9.7, 51.2]

/**
 * What a map of this territory must show: its outline, or the outlines of its neighbourhoods where it has
 * none of its own (contracts, overseas collectivities).
 */
export function frameOf(
  zone: Pick<Place, 'level' | 'code'> | null,
  places: Places,
  outlines: Record<'neighbourhood' | 'department' | 'region', Outlines>
): Bounds {
  if (!zone) return hexagone
  if (zone.level === 'department' || zone.level === 'region') {
    const row = outlines[zone.level].codes.indexOf(zone.code)
    // A region with territories far apart (none today) would need insets of its own.
    if (row >= 0) return outlines[zone.level].bounds(row)
  }
  const inside = places.at('neighbourhood').flatMap((place, row) => (isInside(place, zone) ? [row] : []))
  const around = inside.map((row) => outlines.neighbourhood.bounds(row))
  if (around.length > 0) return union(around)
  const place = places.find(zone.level, zone.code)
  return place ? [place.lon - 0.1, place.lat - 0.07, place.lon + 0.1, place.lat + 0.07] : hexagone
}

/** What a map must show for all of some points to be on it, with some room around them. */
export function frameAround(points: readonly { readonly lon: number; readonly lat: number }[]): Bounds {
  const known = points.filter(({ lon, lat }) => Number.isFinite(lon) && Number.isFinite(lat))
  if (known.length === 0) return hexagone
  return union(known.map(({ lon, lat }): Bounds => [lon - 0.3, lat - 0.2, lon + 0.3, lat + 0.2]))
}

function isInside(place: Place, zone: Pick<Place, 'level' | 'code'>): boolean {
  if (zone.level === 'contract') return place.contract === zone.code
  return (zone.level === 'region' ? place.regions : place.departments).includes(zone.code)
}

function union(boxes: readonly Bounds[]): Bounds {
  return boxes.reduce((all, box) => [
    Math.min(all[0], box[0]),
    Math.min(all[1], box[1]),
    Math.max(all[2], box[2]),
    Math.max(all[3], box[3])
  ])
}
