import type { MultiPolygon, Polygon } from 'geojson'
import type { Rings } from './banded.ts'
import type { LonLat } from './shape.ts'

/** One ring through these points and back to the first. */
export function closedRing(points: readonly LonLat[]): Rings {
  const [first] = points
  if (!first) return { coordinates: new Float64Array(0), ranges: [] }
  return {
    coordinates: Float64Array.from([...points, first].flat()),
    ranges: [[0, points.length + 1]]
  }
}

/** All rings of a GeoJSON surface, holes among them. */
export function ringsOfSurface(surface: Polygon | MultiPolygon): Rings {
  const rings = surface.type === 'Polygon' ? surface.coordinates : surface.coordinates.flat()
  const ranges: [number, number][] = []
  let from = 0
  for (const ring of rings) {
    ranges.push([from, from + ring.length])
    from += ring.length
  }
  const coordinates = Float64Array.from(rings.flatMap((ring) => ring.flatMap(([x = 0, y = 0]) => [x, y])))
  return { coordinates, ranges }
}
