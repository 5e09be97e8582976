import { pnruPerimeters } from '../../src/catalogue/tables/pnru.ts'
import { shouldHold } from '../checks/check.ts'
import { faultCheck } from '../checks/tableChecks.ts'
import { count } from '../checks/words.ts'
import { outlineFaults } from '../geometry/faults.ts'
import type { Part } from '../part.ts'
import { readPnruPerimeters } from '../readers/pnruPerimeters.ts'
import { frenchName } from '../tables/frenchName.ts'
import { simplifiedOutlines } from '../tables/outlines.ts'

/** As the neighbourhoods: streets stay recognisable. */
const toleranceMetres = 6

/** Projects of the PNRU. Source: data/curated/programmes.csv, IREV, October 2023. */
const allNeighbourhoods = 546

/**
 * Table pnru_perimeters: the perimeters of the first renewal programme that could be found.
 * @throws DataError naming file, row and column
 */
export async function pnruPart(folder: string): Promise<Part> {
  const { perimeters, filed } = await readPnruPerimeters(folder)
  const outlines = await simplifiedOutlines(perimeters, toleranceMetres)
  const source = 'anru-pnru-perimeters'
  return {
    tables: [
      {
        schema: pnruPerimeters,
        rows: perimeters.map((perimeter, index) => ({
          code: perimeter.code,
          name: frenchName(perimeter.name),
          communes: frenchName(perimeter.communes),
          department: perimeter.department,
          signed_year: perimeter.signedYear,
          end_year: perimeter.endYear,
          area_km2: outlines.areaKm2.get(perimeter.code) ?? null,
          geometry: outlines.rows[index]?.geometry
        })),
        sources: [source],
        simplification: outlines.simplification
      }
    ],
    readings: filed.map(({ file, rows }) => ({ source, file, read: rows, kept: rows, leftOut: null })),
    checks: [
      shouldHold({
        id: 'pnru-perimeters',
        kind: 'coverage',
        title: 'Périmètres du PNRU retrouvés, sur les quartiers du programme : une partie seulement',
        found: count(perimeters.length),
        expected: count(allNeighbourhoods),
        source
      }),
      faultCheck(
        'outline-faults-pnru',
        'Contours publiés (PNRU)\u00a0: croisés, ouverts, vides ou répétés',
        source,
        outlineFaults(outlines.rows)
      )
    ]
  }
}
