import * as schemas from '../../src/catalogue/tables/geography.ts'
import { contractChecks } from '../checks/contractChecks.ts'
import { crosswalkChecks } from '../checks/crosswalkChecks.ts'
import { neighbourhoodChecks } from '../checks/neighbourhoodChecks.ts'
import { territoryChecks } from '../checks/territoryChecks.ts'
import { rowsOf, type Part } from '../part.ts'
import { readCog, type Cog } from '../readers/cog.ts'
import { readCommuneCentres, type Position } from '../readers/communeCentres.ts'
import { readContracts, type ContractRow } from '../readers/contracts.ts'
import { readQpvPopulations } from '../readers/inseeQpv2024.ts'
import { readNpnruList } from '../readers/npnruList.ts'
import { contractTerritories, type ContractTerritory } from '../tables/contractTerritories.ts'
import { crosswalkRows, type CrosswalkRow } from '../tables/crosswalk.ts'
import { neighbourhoodRows, type NeighbourhoodRow } from '../tables/neighbourhoods.ts'
import { npnruCodesByQpv2024, npnruRows, type NpnruRow } from '../tables/npnru.ts'
import { territoryRows, type TerritoryRow } from '../tables/territories.ts'
import type { OutlinedGeography } from './outlines.ts'

/** What later parts join to. */
export interface Geography {
  readonly part: Part
  readonly cog: Cog
  readonly centres: ReadonlyMap<string, Position>
  /** rows of both files of contracts, as filed */
  readonly filedContracts: readonly ContractRow[]
  readonly contracts: readonly ContractTerritory[]
  readonly crosswalk: readonly CrosswalkRow[]
  readonly npnru: readonly NpnruRow[]
  readonly neighbourhoods: readonly NeighbourhoodRow[]
  readonly territories: readonly TerritoryRow[]
}

/**
 * Tables territories, neighbourhoods, crosswalk and npnru.
 * @param outlined what outlinesPart gave
 * @throws DataError naming file, row and column where a source does not fit
 */
export function geographyPart(folder: string, { qpv2024, qpv2015, outlines }: OutlinedGeography): Geography {
  const cog = readCog()
  const centres = readCommuneCentres(folder)
  const { rows: crosswalk, sliversDropped } = crosswalkRows(qpv2015, qpv2024.inForce)
  const npnruCodes = readNpnruList(folder)
  const npnru = npnruRows(npnruCodes, new Set(qpv2015.map((qpv) => qpv.code)), crosswalk)
  const filed = { '2015-2023': readContracts(folder, '2015-2023'), '2024': readContracts(folder, '2024') }
  const filedContracts = [...filed['2015-2023'], ...filed['2024']]
  const contracts = contractTerritories(filedContracts, cog, centres)
  const { rows: neighbourhoods, betweenContracts } = neighbourhoodRows(qpv2024.inForce, cog, contracts, {
    areaKm2: outlines.qpv2024.areaKm2,
    labelPoints: outlines.qpv2024.labelPoints,
    populations: readQpvPopulations(folder),
    npnruCodes: npnruCodesByQpv2024(npnru)
  })
  const territories = territoryRows(cog, contracts, neighbourhoods, centres, {
    departments: outlines.departments.labelPoints,
    regions: outlines.regions.labelPoints
  })
  return {
    cog,
    centres,
    filedContracts,
    contracts,
    crosswalk,
    npnru,
    neighbourhoods,
    territories,
    part: {
      tables: [
        {
          schema: schemas.territories,
          rows: territories,
          sources: [
            'insee-cog',
            'anct-contrats-de-ville',
            'anct-qpv-2024',
            'insee-qpv-2024',
            'ign-admin-express',
            'communes-coordinates'
          ]
        },
        {
          schema: schemas.neighbourhoods,
          rows: neighbourhoods,
          sources: [
            'anct-qpv-2024',
            'insee-qpv-2024',
            'insee-cog',
            'anct-contrats-de-ville',
            'anru-npnru-list',
            'anct-qpv-2015'
          ]
        },
        { schema: schemas.crosswalk, rows: rowsOf(crosswalk), sources: ['anct-qpv-2015', 'anct-qpv-2024'] },
        {
          schema: schemas.npnru,
          rows: npnru,
          sources: ['anru-npnru-list', 'anct-qpv-2015', 'anct-qpv-2024']
        }
      ],
      readings: [
        reading('anru-npnru-list', 'npnru/npnru_code_qp2015.csv', npnruCodes.length),
        reading(
          'anct-contrats-de-ville',
          'contrats-de-ville/geom_cv_ctr_2015_2023.json',
          filed['2015-2023'].length
        ),
        reading('anct-contrats-de-ville', 'contrats-de-ville/geom_cv_ctr_2024.json', filed['2024'].length)
      ],
      checks: [
        ...neighbourhoodChecks(neighbourhoods, betweenContracts, qpv2024.superseded),
        ...territoryChecks(territories, cog),
        ...contractChecks(contracts, territories, outlines.departments.rows),
        ...crosswalkChecks({ rows: crosswalk, sliversDropped, qpv2015, qpv2024: qpv2024.inForce })
      ]
    }
  }
}

function reading(source: string, file: string, rows: number) {
  return { source, file, read: rows, kept: rows, leftOut: null }
}
