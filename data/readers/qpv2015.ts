import { join } from 'node:path'
import type { MultiPolygon } from 'geojson'
import proj4 from 'proj4'
import { read } from 'shapefile'
import { DataError } from '../../src/core/errors.ts'
import { multiPolygon, sortedByCode } from './geometry.ts'
import { qpv2015Code } from './npnruList.ts'
import { recordRows } from './records.ts'

/** A QPV 2015 of metropolitan France (the file has no other). */
export interface Qpv2015 {
  readonly code: string
  readonly name: string
  readonly geometry: MultiPolygon
}

const file = 'qpv2015/QP_METROPOLE_LB93'
const lambert93 =
  '+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs'

/**
 * The QPV 2015 in longitude and latitude, sorted by code. Their codes are never those of 2024.
 * @param folder sources folder
 * @throws DataError naming file, row and column where the file is not laid out as expected
 */
export async function readQpv2015(folder: string): Promise<Qpv2015[]> {
  const features = await readFeatures(folder)
  const rows = recordRows(
    `${file}.dbf`,
    features.map((feature) => feature.properties),
    { required: ['CODE_QP', 'NOM_QP', 'COMMUNE_QP'] }
  )
  const toDegrees = proj4(lambert93, 'WGS84')
  return sortedByCode(
    `${file}.dbf`,
    rows.map((row, index) => ({
      code: qpv2015Code(row.text('CODE_QP')) ?? row.refuse('CODE_QP', 'no QPV 2015 code'),
      name: row.text('NOM_QP'),
      geometry: multiPolygon(row, 'geometry', inDegrees(features[index]?.geometry, toDegrees.forward))
    }))
  )
}

async function readFeatures(folder: string) {
  const path = join(folder, file)
  try {
    // There is no .cpg; the .dbf says ANSI (0x57), and its dashes, quotes and œ are those of Windows-1252.
    return (await read(`${path}.shp`, `${path}.dbf`, { encoding: 'windows-1252' })).features
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DataError(`${file}.shp: not readable as a shapefile (${reason})`, { cause })
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
