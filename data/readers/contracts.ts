import { DataError } from '../../src/core/errors.ts'
import { contractCodes } from './contractCode.ts'
import { readJson, recordRows, type SourceRow } from './records.ts'

/** One row of a file of contrats de ville; a contract over several departments or communes has several. */
export interface ContractRow {
  /** the file it stands in, not the generation of its code */
  readonly edition: '2015-2023' | '2024'
  /** SIREN of the EPCI, or INSEE code of the commune */
  readonly codgeo: string
  readonly code: string
  /** without the department that the producer writes first: '77 - ', 'NA - ' */
  readonly name: string
  readonly department: string | null
  /** inhabitants of its QPV, as the producer says */
  readonly qpvPopulation: number | null
  /** longitude and latitude as filed: overseas points are moved beside France for an inset */
  readonly point: readonly [number, number] | null
}

const paths = {
  '2015-2023': 'contrats-de-ville/geom_cv_ctr_2015_2023.json',
  '2024': 'contrats-de-ville/geom_cv_ctr_2024.json'
} as const

/**
 * The contrats de ville of one edition, in file order.
 * @throws DataError naming file, row and column
 * Source: ANCT, contrats de ville.
 */
export function readContracts(folder: string, edition: ContractRow['edition']): ContractRow[] {
  const file = paths[edition]
  const json = readJson(folder, file) as { features?: unknown } | null
  const features = json?.features
  if (!Array.isArray(features)) throw new DataError(`${file}: expected a GeoJSON FeatureCollection`)
  const layout = { required: ['codgeo', 'code_cv', 'lib_cv', 'insee_dep', 'pop'] }
  const properties = features.map((feature: { properties?: unknown } | null) => feature?.properties)
  const geometries = features.map((feature: { geometry?: unknown } | null) => feature?.geometry)
  return recordRows(file, properties, layout).map((row, index) => ({
    edition,
    codgeo: row.text('codgeo'),
    code: contractCode(row),
    name: row.text('lib_cv').replace(/^(\w{2,3}|NA) - /, ''),
    department: row.optionalText('insee_dep'),
    qpvPopulation: row.optionalNumeric('pop'),
    point: pointOf(row, geometries[index])
  }))
}

function contractCode(row: SourceRow): string {
  const cell = row.text('code_cv')
  const codes = contractCodes(cell)
  return codes?.length === 1 ? cell : row.refuse('code_cv', `expected one contract code, found ${cell}`)
}

function pointOf(row: SourceRow, geometry: unknown): readonly [number, number] | null {
  if (geometry === null) return null
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
  const [lon, lat] = Array.isArray(coordinates) ? (coordinates as unknown[]) : []
  if (type !== 'Point' || !Number.isFinite(lon) || !Number.isFinite(lat))
    return row.refuse('geometry', 'expected a point')
  return [lon as number, lat as number]
}
