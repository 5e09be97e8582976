import { neighbourhoods2015 as schema } from '../../src/catalogue/tables/neighbourhoods2015.ts'
import { neighbourhood2015Checks } from '../checks/neighbourhood2015Checks.ts'
import type { Part } from '../part.ts'
import type { Commune2024 } from '../readers/communes2024.ts'
import { readNpnruInterest } from '../readers/npnruInterest.ts'
import { communeFinder } from '../tables/communeNames.ts'
import {
  neighbourhood2015Rows,
  type NamedQpv2015,
  type Neighbourhood2015Row
} from '../tables/neighbourhoods2015.ts'
import type { Geography } from './geography.ts'
import { neighbourhoodNamesPart } from './neighbourhoodNames.ts'
import type { OutlinedGeography } from './outlines.ts'

/**
 * Tables neighbourhoods_2015 and neighbourhood_names.
 * @param named QPV 2015 of the tables of INSEE, outlined or not: those without an outline are added
 * @param communes2024 for names of communes that changed since
 * @throws DataError naming file, row and column where a source does not fit
 */
export function neighbourhoods2015Part(
  { qpv2015, outlines }: OutlinedGeography,
  { cog, crosswalk, npnru, neighbourhoods }: Geography,
  named: readonly NamedQpv2015[],
  communes2024: readonly Commune2024[]
): { part: Part; neighbourhoods2015: readonly Neighbourhood2015Row[] } {
  const interests = readNpnruInterest()
  const npnruCodes = npnru.map((row) => row.code_2015)
  const rows = neighbourhood2015Rows(qpv2015, named, {
    areaKm2: outlines.qpv2015.areaKm2,
    labelPoints: outlines.qpv2015.labelPoints,
    crosswalk,
    npnru: new Set(npnruCodes),
    interests: interests.byCode,
    cog,
    findCommune: communeFinder(cog, communes2024)
  })
  const names = neighbourhoodNamesPart(rows, { crosswalk, neighbourhoods })
  return {
    neighbourhoods2015: rows,
    part: {
      tables: [
        {
          schema,
          rows,
          sources: [
            'anct-qpv-2015',
            'insee-cog',
            'insee-communes-2024',
            'anct-qpv-2024',
            'anru-npnru-list',
            'faubourg-npnru-interest'
          ]
        },
        ...names.tables
      ],
      readings: [
        {
          source: 'faubourg-npnru-interest',
          file: 'npnru_interest.csv',
          read: interests.read,
          kept: interests.kept,
          leftOut: 'quartiers nommés que rien ne relie à un code de 2015'
        }
      ],
      checks: [...neighbourhood2015Checks(rows, npnruCodes, [...interests.byCode.keys()]), ...names.checks]
    }
  }
}
