import type { MultiPolygon } from 'geojson'
import { multiPolygon, sortedByCode } from './geometry.ts'
import { recordRows, type SourceRow } from './records.ts'
import { lambert93, readShapefile } from './shapefile.ts'

/** A perimeter of the first renewal programme (PNRU). */
export interface PnruPerimeter {
  /** number of the project, with the file it stands in: 'idf-2944' */
  readonly code: string
  readonly name: string
  /** as the file names them, ', ' between */
  readonly communes: string
  readonly department: string
  readonly signedYear: number
  readonly endYear: number
  readonly geometry: MultiPolygon
}

const files = [
  { file: 'pnru-perimeters/PNRU_IDF', prefix: 'idf', projection: null },
  { file: 'pnru-perimeters/PNRU_hors-IDF', prefix: 'region', projection: lambert93 }
] as const

/**
 * The perimeters, sorted by code: those of Île-de-France and a few elsewhere, never all.
 * @returns the perimeters, and how many each file has
 * @throws DataError naming file, row and column
 * Source: ANRU, digitised by RIATE.
 */
export async function readPnruPerimeters(
  folder: string
): Promise<{ perimeters: PnruPerimeter[]; filed: { file: string; rows: number }[] }> {
  const read = await Promise.all(
    files.map(async ({ file, prefix, projection }) => {
      const features = await readShapefile(folder, file, { encoding: 'utf-8', projection })
      const rows = recordRows(
        `${file}.dbf`,
        features.map(({ properties }) => asText(properties)),
        {
          required: [
            'commune1', 'commune2', 'dep', 'pru', 'nom_pru', 'insee1', 'insee2', 'date_sign', 'date_fin'
          ]
        } // prettier-ignore
      )
      return {
        file: `${file}.shp`,
        rows: rows.length,
        perimeters: rows.map((row, index) => perimeter(row, prefix, features[index]?.geometry))
      }
    })
  )
  return {
    perimeters: sortedByCode(
      files[0].file,
      read.flatMap(({ perimeters }) => perimeters)
    ),
    filed: read.map(({ file, rows }) => ({ file, rows }))
  }
}

function perimeter(row: SourceRow, prefix: string, geometry: unknown): PnruPerimeter {
  return {
    code: `${prefix}-${row.text('pru')}`,
    // Accents stand apart from their letters in one of the files.
    name: row.text('nom_pru').normalize('NFC'),
    communes: [row.text('commune1'), row.optionalText('commune2') ?? []].flat().join(', ').normalize('NFC'),
    // One of the files holds it as a number: 2 for 02.
    department: row.text('dep').padStart(2, '0'),
    signedYear: yearOf(row, 'date_sign'),
    endYear: yearOf(row, 'date_fin'),
    geometry: multiPolygon(row, 'geometry', geometry)
  }
}

/** '2008-03-11T00:00:00.000Z', '2008' */
function yearOf(row: SourceRow, column: string): number {
  const year = /^\d{4}/.exec(row.text(column))?.[0]
  return year === undefined ? row.refuse(column, `no year: ${row.text(column)}`) : Number(year)
}

/** One file types its codes as text, the other as numbers: both as text. */
function asText(properties: unknown): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(properties ?? {}).map(([name, cell]) => [name, cell === null ? null : String(cell)])
  )
}
