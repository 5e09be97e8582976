import { signedDoubleArea, type Coordinates } from './outline.ts'

const degree = Math.PI / 180
// WGS 84: half the long axis, and the eccentricity that makes a degree of latitude longer near the pole.
const radiusKm = 6378.137
const e = Math.sqrt(0.00669437999014)

/**
 * Area of an outline whose rings do not cross, holes taken out, in km2.
 * Measured on the Lambert cylindrical equal-area projection of the WGS 84 ellipsoid, which keeps every area
 * whatever the latitude: one projection for the metropole and overseas.
 * Source: Snyder, Map Projections: A Working Manual (1987), equations 10-13 and 3-12.
 */
export function areaKm2(outline: Coordinates): number {
  let area = 0
  for (const polygon of outline)
    polygon.forEach((ring, index) => (area += index === 0 ? ringAreaKm2(ring) : -ringAreaKm2(ring)))
  return area
}

function ringAreaKm2(ring: readonly number[][]): number {
  return Math.abs(signedDoubleArea(ring.map(equalAreaKm))) / 2
}

/** A position on the equal-area projection, in km. */
export function equalAreaKm([lon = 0, lat = 0]: readonly number[]): [x: number, y: number] {
  const sin = Math.sin(lat * degree)
  const q = (1 - e * e) * (sin / (1 - (e * sin) ** 2) + Math.atanh(e * sin) / e)
  return [radiusKm * lon * degree, (radiusKm * q) / 2]
}
