import type { MultiPolygon } from 'geojson'
import { featuresOf, multiPolygon, sortedByCode } from './geometry.ts'
import { readJson, recordRows } from './records.ts'

/** A department or a region and its outline at its true place, longitude and latitude. */
export interface NamedOutline {
  readonly code: string
  readonly name: string
  readonly geometry: MultiPolygon
}

/**
 * The 101 departments, sorted by code.
 * @param folder sources folder
 * @throws DataError naming file, row and column where the file is not laid out as expected
 */
export function readDepartmentOutlines(folder: string): NamedOutline[] {
  return readOutlines(folder, 'outlines/polygone-4326_dep.geojson', 'insee_dep', 'lib_dep')
}

/** The 18 regions, sorted by code; like readDepartmentOutlines. */
export function readRegionOutlines(folder: string): NamedOutline[] {
  return readOutlines(folder, 'outlines/polygone-4326_reg.geojson', 'insee_reg', 'lib_reg')
}

function readOutlines(folder: string, file: string, code: string, name: string): NamedOutline[] {
  const features = featuresOf(file, readJson(folder, file))
  const rows = recordRows(
    file,
    features.map((feature) => feature.properties),
    { required: [code, name] }
  )
  return sortedByCode(
    file,
    rows.map((row, index) => ({
      code: row.text(code),
      name: row.text(name),
      geometry: multiPolygon(row, 'geometry', features[index]?.geometry)
    }))
  )
}
