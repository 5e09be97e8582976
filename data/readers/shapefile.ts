import { join } from 'node:path'
import proj4 from 'proj4'
import { read } from 'shapefile'
import { DataError } from '../../src/core/errors.ts'
import { messageOf } from './bytes.ts'

/** RGF93 / Lambert-93, EPSG:2154. */
export const lambert93 =
  '+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs'

/** A shape and its attributes, before its reader has looked at them. */
export interface ShapeFeature {
  readonly properties: unknown
  /** GeoJSON, longitude and latitude */
  readonly geometry: unknown
}

/**
 * The features of a shapefile in longitude and latitude.
 * @param file path inside the sources folder, without its ending
 * @param encoding of the attributes
 * @param projection of the coordinates as proj4 writes it; null when they are degrees already
 * @throws DataError naming the file when it cannot be read
 */
export async function readShapefile(
  folder: string,
  file: string,
  { encoding, projection }: { encoding: 'utf-8' | 'windows-1252'; projection: string | null }
): Promise<ShapeFeature[]> {
  const path = join(folder, file)
  try {
    const { features } = await read(`${path}.shp`, `${path}.dbf`, { encoding })
    if (projection === null) return features
    const { forward } = proj4(projection, 'WGS84')
    return features.map(({ properties, geometry }) => ({
      properties,
      geometry: inDegrees(geometry, forward)
    }))
  } catch (cause) {
    throw new DataError(`${file}.shp: not readable as a shapefile (${messageOf(cause)})`, { cause })
  }
}

/** Every position of a geometry, at any depth. */
function inDegrees(geometry: unknown, forward: (position: [number, number]) => [number, number]): unknown {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
  const moved = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value
    return typeof value[0] === 'number' ? forward([value[0], Number(value[1])]) : value.map(moved)
  }
  return { type, coordinates: moved(coordinates) }
}
