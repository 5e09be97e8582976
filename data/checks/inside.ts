import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'

/** An area and its outline: GeoJSON coordinates of a MultiPolygon. */
export interface OutlinedArea {
  readonly code: string
  readonly geometry: number[][][][]
}

/** Whether the point is in the area, holes taken out. */
export function isInside(point: readonly [number, number], area: OutlinedArea): boolean {
  return booleanPointInPolygon([point[0], point[1]], { type: 'MultiPolygon', coordinates: area.geometry })
}

/** Degrees from the point to the nearest vertex of the outline; 0 inside. Good enough to find a misplaced point. */
export function distanceDegrees(point: readonly [number, number], area: OutlinedArea): number {
  if (isInside(point, area)) return 0
  let nearest = Infinity
  for (const ring of area.geometry.flat())
    for (const [lon = 0, lat = 0] of ring)
      nearest = Math.min(nearest, Math.hypot(lon - point[0], lat - point[1]))
  return nearest
}
