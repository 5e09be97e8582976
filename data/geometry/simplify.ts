import mapshaper from 'mapshaper'
import { DataError } from '../../src/core/errors.ts'
import { soundOnGrid } from './grid.ts'
import type { OutlineRow } from './outline.ts'

/**
 * Outlines without the detail finer than a tolerance. Borders shared by two areas stay shared; every part of an
 * area is kept, however small, unless the grid is coarser than it; rings turn as in RFC 7946.
 * @param areas repaired outlines
 * @param toleranceMetres no vertex left out is farther from the new border (Douglas-Peucker), the grid aside
 * @param sharing repaired outlines of another level, simplified with them for the sake of common borders
 * @throws DataError when an area is lost
 */
export async function simplified(
  areas: readonly OutlineRow[],
  toleranceMetres: number,
  sharing: readonly OutlineRow[] = []
): Promise<OutlineRow[]> {
  const input = {
    'areas.json': collectionOf(areas),
    ...(sharing.length > 0 && { 'sharing.json': collectionOf(sharing) })
  }
  const output = await mapshaper.applyCommands(
    `-i ${Object.keys(input).join(' ')} combine-files -simplify dp interval=${toleranceMetres} keep-shapes ` +
      '-o out.json target=areas format=geojson rfc7946',
    input
  )
  const byCode = new Map<string, number[][][][]>(areas.map(({ code }) => [code, []]))
  for (const { code, polygons } of partsOf(output['out.json'])) byCode.get(code)?.push(...polygons)
  return [...byCode].map(([code, geometry]) => {
    if (geometry.length === 0) throw new DataError(`outline of ${code}: lost in the simplification`)
    return soundOnGrid({ code, geometry }, toleranceMetres)
  })
}

/** A part is a feature of its own: of a feature, mapshaper protects the largest part only. */
function collectionOf(areas: readonly OutlineRow[]) {
  return {
    type: 'FeatureCollection',
    features: areas.flatMap(({ code, geometry }) =>
      geometry.map((coordinates) => ({
        type: 'Feature',
        properties: { code },
        geometry: { type: 'Polygon', coordinates }
      }))
    )
  }
}

function partsOf(file: Uint8Array | undefined): { code: string; polygons: number[][][][] }[] {
  const { features } = JSON.parse(new TextDecoder().decode(file)) as {
    features: {
      properties: { code: string }
      // null: a part whose sides fell together
      geometry:
        | { type: 'Polygon'; coordinates: number[][][] }
        | { type: 'MultiPolygon'; coordinates: number[][][][] }
        | null
    }[]
  }
  return features.map(({ properties, geometry }) => {
    if (geometry === null) return { code: properties.code, polygons: [] }
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    return { code: properties.code, polygons }
  })
}
