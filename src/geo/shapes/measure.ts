import { distance } from '@turf/distance'
import { kmPerDegree } from './nearness.ts'
import type { Region } from './region.ts'
import { surfaceKm2 } from './surface.ts'

/** How large a shape is on the ground. */
export interface ShapeMeasure {
  readonly areaKm2: number
  readonly perimeterKm: number
  /** of a circle; null for the others */
  readonly radiusKm: number | null
}

/**
 * Surface on the ellipsoid and length of the outline on the sphere; within 0.5 % of the ground at sea level.
 * Of a circle, those of the true one, not of the polygon that draws it.
 */
export function measureOf({ shape, outline }: Region): ShapeMeasure {
  if (shape.kind === 'circle') {
    const sphereKm = (kmPerDegree * 180) / Math.PI
    const angle = shape.radiusKm / sphereKm
    return {
      areaKm2: 2 * Math.PI * sphereKm ** 2 * (1 - Math.cos(angle)),
      perimeterKm: 2 * Math.PI * sphereKm * Math.sin(angle),
      radiusKm: shape.radiusKm
    }
  }
  const { edges } = outline
  let perimeterKm = 0
  for (let at = 0; at < edges.length; at += 4) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = edges.subarray(at, at + 4)
    perimeterKm += distance([x1, y1], [x2, y2])
  }
  return { areaKm2: surfaceKm2(outline), perimeterKm, radiusKm: null }
}
