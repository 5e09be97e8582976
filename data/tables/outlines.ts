import type { Manifest } from '../../src/catalogue/manifest.ts'
import { areaKm2 } from '../geometry/area.ts'
import { displacementMetres } from '../geometry/displacement.ts'
import { labelPoint } from '../geometry/labelPoint.ts'
import { vertexCount, type OutlinedFeature, type OutlineRow } from '../geometry/outline.ts'
import { repaired } from '../geometry/repair.ts'
import { simplified } from '../geometry/simplify.ts'

/** What becomes of the outlines of a level. */
export interface SimplifiedOutlines {
  /** in the order given */
  readonly rows: OutlineRow[]
  /** of the repaired outline, before it was simplified */
  readonly areaKm2: ReadonlyMap<string, number>
  /** inside the simplified outline */
  readonly labelPoints: ReadonlyMap<string, readonly [lon: number, lat: number]>
  readonly simplification: NonNullable<Manifest['tables'][number]['simplification']>
}

/**
 * Repairs and simplifies outlines, and measures what that did.
 * @param toleranceMetres how far the border may move
 * @param sharing outlines of another level over the same borders: given the departments with the regions, and the
 *   regions with the departments, both keep the same vertices of a border
 * @throws DataError naming the area that cannot be repaired or simplified
 */
export async function simplifiedOutlines(
  features: readonly OutlinedFeature[],
  toleranceMetres: number,
  sharing: readonly OutlinedFeature[] = []
): Promise<SimplifiedOutlines> {
  const sound = features.map(repairedArea)
  const rows = await simplified(sound, toleranceMetres, sharing.map(repairedArea))
  const moved = sound.map(({ geometry }, index) => displacementMetres(geometry, rows[index]?.geometry ?? []))
  return {
    rows,
    areaKm2: new Map(sound.map(({ code, geometry }) => [code, rounded(areaKm2(geometry), 6)])),
    labelPoints: new Map(rows.map(({ code, geometry }) => [code, labelPoint(geometry)])),
    simplification: {
      toleranceMetres,
      verticesBefore: features.reduce((sum, { geometry }) => sum + vertexCount(geometry.coordinates), 0),
      verticesAfter: rows.reduce((sum, { geometry }) => sum + vertexCount(geometry), 0),
      largestDisplacementMetres: rounded(Math.max(0, ...moved), 1)
    }
  }
}

function repairedArea(feature: OutlinedFeature): OutlineRow {
  return { code: feature.code, geometry: repaired(feature) }
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
