import * as schemas from '../../src/catalogue/tables/funding.ts'
import { npnruChecks } from '../checks/npnruChecks.ts'
import type { Part } from '../part.ts'
import type { Cog } from '../readers/cog.ts'
import { readNpnruProjects } from '../readers/npnruProjects.ts'
import type { CrosswalkRow } from '../tables/crosswalk.ts'
import { sortedFunding, type FundingRow } from '../tables/funding.ts'
import type { NeighbourhoodRow } from '../tables/neighbourhoods.ts'
import type { NpnruRow } from '../tables/npnru.ts'
import { openingFigureRows } from '../tables/openingFigures.ts'
import { projectFundingRows } from '../tables/projectFunding.ts'
import type { TerritoryRow } from '../tables/territories.ts'

/** What the funding is joined to. */
export interface FundedPlaces {
  readonly cog: Cog
  readonly crosswalk: readonly CrosswalkRow[]
  readonly neighbourhoods: readonly NeighbourhoodRow[]
  readonly npnru: readonly NpnruRow[]
  readonly territories: readonly TerritoryRow[]
}

/**
 * Table funding, and the answer to the question the atlas opens with.
 * @param others funding rows of posts and grants, each made by its own part
 */
export function fundingPart(others: readonly FundingRow[], places: FundedPlaces): Part {
  const projects = readNpnruProjects()
  const summed = projectFundingRows(projects, places.crosswalk, places.neighbourhoods, places.cog)
  const funding = sortedFunding([...others, ...summed])
  const made = [...new Set(funding.map((row) => row.source))]
  return {
    tables: [
      {
        schema: schemas.funding,
        rows: funding,
        sources: [...made, 'anct-contrats-de-ville', 'anct-qpv-2015', 'anct-qpv-2024', 'insee-cog']
      },
      {
        schema: schemas.openingFigures,
        rows: openingFigureRows(places.territories, funding),
        sources: ['anct-adultes-relais', 'anct-fonjep', 'anct-contrats-de-ville', 'insee-qpv-2024']
      }
    ],
    readings: [
      {
        source: 'faubourg-npnru-projects',
        file: 'npnru_projects.csv',
        read: projects.length,
        kept: summed.length,
        leftOut: 'montant absent, ou déjà compris dans une ligne gardée (colonne anru_sum_role)'
      }
    ],
    checks: npnruChecks(places.npnru, funding)
  }
}
