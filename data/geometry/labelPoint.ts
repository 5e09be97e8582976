import polylabel from 'polylabel'
import { areaKm2 } from './area.ts'
import { longitudeScale, metresPerDegree } from './metres.ts'
import type { Coordinates } from './outline.ts'

const precisionDegrees = 5 / metresPerDegree

/**
 * Where to name an area: the point of its largest part that is farthest from the border, hence inside.
 * @returns longitude and latitude with 6 decimals; no other point is farther from the border by more than 5 m
 */
export function labelPoint(outline: Coordinates): readonly [lon: number, lat: number] {
  const largest = outline.reduce((a, b) => (areaKm2([b]) > areaKm2([a]) ? b : a))
  // Farthest on the ground: a degree of longitude is shorter than one of latitude.
  const scale = longitudeScale(largest[0]?.[0]?.[1] ?? 0)
  const [x, y] = polylabel(
    largest.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * scale, lat])),
    precisionDegrees
  )
  return [rounded(x / scale), rounded(y)]
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(6))
}
