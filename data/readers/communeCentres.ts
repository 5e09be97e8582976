import { csvRows } from './records.ts'

/** Longitude and latitude. */
export type Position = readonly [lon: number, lat: number]

/**
 * Centre of each commune, by INSEE code.
 * @throws DataError naming file, row and column
 * Source: IGN and INSEE, by way of a public re-publication.
 */
export function readCommuneCentres(folder: string): Map<string, Position> {
  const rows = csvRows(folder, 'communes/communes_coordinates.csv', {
    required: ['insee', 'dept', 'lon', 'lat', 'name']
  })
  return new Map(rows.map((row) => [row.text('insee'), [row.numeric('lon'), row.numeric('lat')]]))
}
