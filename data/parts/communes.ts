import { communes as schema } from '../../src/catalogue/tables/communes.ts'
import { communeChecks } from '../checks/communeChecks.ts'
import type { OutlinedArea } from '../checks/inside.ts'
import type { Part } from '../part.ts'
import {
  readCommunes2024,
  readDepartmentNames,
  readRegionNames,
  type Commune2024
} from '../readers/communes2024.ts'
import { communeRows, type CommuneRow } from '../tables/communes.ts'
import { currentContractOf, formerContractOf, lostCodgeos } from '../tables/contractFinder.ts'
import type { Geography } from './geography.ts'

/**
 * Table communes: all of today, compared with the list of 2024.
 * @param departments their published outlines
 * @returns the part, its rows, and the list of 2024 for the names that changed since
 * @throws DataError naming file, row and column where a source does not fit
 */
export function communesPart(
  folder: string,
  { cog, centres, contracts, filedContracts }: Geography,
  departments: readonly OutlinedArea[]
): { part: Part; communes: readonly CommuneRow[]; communes2024: readonly Commune2024[] } {
  const communes = communeRows(cog, {
    centres,
    departments,
    contract2015: formerContractOf(filedContracts, contracts, cog),
    contract2024: currentContractOf(contracts, cog)
  })
  const communes2024 = readCommunes2024(folder)
  const departmentNames = readDepartmentNames(folder)
  const regionNames = readRegionNames(folder)
  const placed = communes.filter(({ lon }) => lon !== null).length
  const compared = 'lu pour comparer seulement'
  return {
    communes,
    communes2024,
    part: {
      tables: [
        { schema, rows: communes, sources: ['insee-cog', 'communes-coordinates', 'anct-contrats-de-ville'] }
      ],
      readings: [
        {
          source: 'insee-cog',
          file: '@etalab/decoupage-administratif/data/communes.json',
          read: communes.length + cog.formerCommunes.length,
          kept: communes.length,
          leftOut:
            'communes déléguées et associées\u00a0: leurs noms servent à reconnaître d’anciennes communes'
        },
        {
          source: 'communes-coordinates',
          file: 'communes/communes_coordinates.csv',
          read: centres.size,
          kept: placed,
          leftOut: 'centres d’outre-mer qui peuvent tomber en forêt ou en mer'
        },
        {
          source: 'insee-communes-2024',
          file: 'communes/communes.json.gz',
          read: communes2024.length,
          kept: 0,
          leftOut: `${compared}, et reconnaître les noms changés depuis`
        },
        ...[
          { file: 'communes/departements.csv', read: departmentNames.length },
          { file: 'communes/regions.csv', read: regionNames.length }
        ].map((names) => ({ source: 'insee-cog-names', ...names, kept: 0, leftOut: compared }))
      ],
      checks: communeChecks(communes, cog, {
        communes2024,
        departmentNames,
        regionNames,
        centres,
        departments,
        lostContracts: lostCodgeos(filedContracts, cog)
      })
    }
  }
}
