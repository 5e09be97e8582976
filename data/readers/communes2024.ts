import { DataError } from '../../src/core/errors.ts'
import type { NamedCode } from './cog.ts'
import { csvRows, readJson, recordRows } from './records.ts'

/** A commune of the list of 2024, only compared with those of today. */
export interface Commune2024 {
  readonly code: string
  readonly name: string
  readonly department: string
  readonly region: string
  /** null where the file gives none: communes merged into another since */
  readonly population: number | null
  readonly epci: string | null
}

const file = 'communes/communes.json.gz'

/**
 * The communes of 2024, sorted by code; metropole and overseas departments.
 * @throws DataError naming file, row and column
 * Source: INSEE COG, by way of a public re-publication.
 */
export function readCommunes2024(folder: string): Commune2024[] {
  const json = readJson(folder, file)
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new DataError(`${file}: expected an object, one property a commune`)
  const byCode = Object.entries(json as Record<string, unknown>)
  const rows = recordRows(
    file,
    byCode.map(([, record]) => record),
    { required: ['nom', 'dep_code', 'reg_code', 'population', 'siren_epci'] }
  )
  return rows
    .map((row, index) => ({
      code: byCode[index]?.[0] ?? '',
      name: row.text('nom'),
      department: row.text('dep_code'),
      region: row.text('reg_code'),
      population: row.optionalNumeric('population'),
      epci: row.optionalText('siren_epci')
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

const nameColumns = ['CHEFLIEU', 'TNCC', 'NCC', 'NCCENR']

/**
 * The departments as INSEE names them, in file order, each with its region.
 * @throws DataError naming file, row and column
 */
export function readDepartmentNames(folder: string): (NamedCode & { readonly region: string })[] {
  const rows = csvRows(folder, 'communes/departements.csv', {
    required: ['DEP', 'REG', ...nameColumns, 'LIBELLE']
  })
  return rows.map((row) => ({ code: row.text('DEP'), name: row.text('LIBELLE'), region: row.text('REG') }))
}

/** The regions as INSEE names them, in file order; like readDepartmentNames. */
export function readRegionNames(folder: string): NamedCode[] {
  const rows = csvRows(folder, 'communes/regions.csv', { required: ['REG', ...nameColumns, 'LIBELLE'] })
  return rows.map((row) => ({ code: row.text('REG'), name: row.text('LIBELLE') }))
}
