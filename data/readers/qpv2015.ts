import type { MultiPolygon } from 'geojson'
import { multiPolygon, sortedByCode } from './geometry.ts'
import { qpv2015Code } from './npnruList.ts'
import { recordRows } from './records.ts'
import { lambert93, readShapefile } from './shapefile.ts'

/** A QPV 2015 of metropolitan France (the file has no other). */
export interface Qpv2015 {
  readonly code: string
  readonly name: string
  /** names of its communes, as filed: 'Maubeuge, Hautmont'; of before later mergers */
  readonly communes: string
  readonly geometry: MultiPolygon
}

const file = 'qpv2015/QP_METROPOLE_LB93'

/**
 * The QPV 2015 in longitude and latitude, sorted by code. Their codes are never those of 2024.
 * @param folder sources folder
 * @throws DataError naming file, row and column where the file is not laid out as expected
 */
export async function readQpv2015(folder: string): Promise<Qpv2015[]> {
  // There is no .cpg; the .dbf says ANSI (0x57), and its dashes, quotes and œ are those of Windows-1252.
  const features = await readShapefile(folder, file, { encoding: 'windows-1252', projection: lambert93 })
  const rows = recordRows(
    `${file}.dbf`,
    features.map((feature) => feature.properties),
    { required: ['CODE_QP', 'NOM_QP', 'COMMUNE_QP'] }
  )
  return sortedByCode(
    `${file}.dbf`,
    rows.map((row, index) => ({
      code: qpv2015Code(row.text('CODE_QP')) ?? row.refuse('CODE_QP', 'no QPV 2015 code'),
      name: row.text('NOM_QP'),
      communes: row.text('COMMUNE_QP'),
      geometry: multiPolygon(row, 'geometry', features[index]?.geometry)
    }))
  )
}
