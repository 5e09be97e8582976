import * as schemas from '../../src/catalogue/tables/partners.ts'
import { neighbourhoodProgrammes, programmePresence } from '../../src/catalogue/tables/presence.ts'
import { conflictCheck, referenceCheck } from '../checks/curatedChecks.ts'
import { presenceChecks } from '../checks/presenceChecks.ts'
import { rowsOf, type Part } from '../part.ts'
import { readPresence, readPresenceTwins } from '../readers/anctProgrammes.ts'
import type { Cog } from '../readers/cog.ts'
import type { NeighbourhoodRow } from '../tables/neighbourhoods.ts'
import type { NpnruRow } from '../tables/npnru.ts'
import { neighbourhoodProgrammeRows, programmePresenceRows } from '../tables/programmePresence.ts'
import { nameRows, partnerRows, programmeRows } from '../tables/programmesAndPartners.ts'
import {
  agreementRows,
  documentFactRows,
  eventRows,
  fundingShareRows,
  nationalIndicatorRows,
  programmeSiteRows
} from '../tables/statements.ts'

/**
 * Programmes, partners and what was collected of them by hand.
 * @throws DataError naming file, row and column; also for a fact without its source
 */
export function curatedPart(): Part {
  const programmes = programmeRows()
  const partners = partnerRows()
  const shares = fundingShareRows()
  const agreements = agreementRows()
  const events = eventRows()
  const sites = programmeSiteRows()
  const national = nationalIndicatorRows()
  const facts = documentFactRows()
  const programmeIds = new Set(programmes.map(({ id }) => id))
  const partnerIds = new Set(partners.map(({ id }) => id))
  const anyIds = new Set([
    ...programmeIds,
    ...partnerIds,
    ...agreements.map(({ id }) => id),
    ...events.map(({ date }) => `event ${date}`)
  ])
  const tables = [
    { schema: schemas.programmes, rows: programmes, file: 'programmes.csv' },
    { schema: schemas.partners, rows: partners, file: 'partners.csv' },
    { schema: schemas.fundingShares, rows: shares, file: 'funding_shares.csv' },
    { schema: schemas.agreements, rows: agreements, file: 'agreements.csv' },
    { schema: schemas.events, rows: events, file: 'events.csv' },
    { schema: schemas.programmeSites, rows: sites, file: 'sites.csv' },
    { schema: schemas.indicatorsNational, rows: national, file: 'indicators_national.csv' },
    { schema: schemas.documentFacts, rows: facts, file: 'document_facts.csv' }
  ]
  const source = 'faubourg-curated'
  return {
    tables: [
      ...tables.map(({ schema, rows }) => ({ schema, rows: rowsOf(rows), sources: [source] })),
      { schema: schemas.names, rows: rowsOf(nameRows(programmes, partners)), sources: [source] }
    ],
    readings: tables.map(({ file, rows }) => ({
      source,
      file,
      read: rows.length,
      kept: rows.length,
      leftOut: null
    })),
    checks: [
      referenceCheck([
        // A programme is led or paid by another one in places: the PIA, the NPNRU.
        {
          where: 'programmes',
          ids: programmes.flatMap(({ lead, operators, funders }) => [lead, operators, funders]),
          known: new Set([...partnerIds, ...programmeIds])
        },
        {
          where: 'programmes',
          ids: programmes.flatMap(({ predecessor, successor }) => [predecessor, successor]),
          known: programmeIds
        },
        {
          where: 'partners',
          ids: partners.flatMap(({ predecessor, successor }) => [predecessor, successor]),
          known: partnerIds
        },
        { where: 'funding_shares', ids: shares.map(({ programme }) => programme), known: programmeIds },
        {
          where: 'funding_shares',
          ids: shares.map(({ partner }) => partner),
          known: new Set([...partnerIds, ...programmeIds]),
          special: ['total', 'autres']
        },
        { where: 'agreements', ids: agreements.map(({ parties }) => parties), known: partnerIds },
        { where: 'events', ids: events.map((event) => event.programmes), known: programmeIds },
        { where: 'events', ids: events.map((event) => event.partners), known: partnerIds },
        { where: 'sites', ids: sites.map(({ programme }) => programme), known: programmeIds },
        { where: 'sites', ids: sites.map((site) => site.partners), known: partnerIds },
        { where: 'document_facts', ids: facts.map((fact) => fact.related_ids), known: anyIds }
      ]),
      conflictCheck([
        { name: 'funding_shares', groups: shares.map((share) => share.conflict_group) },
        { name: 'indicators_national', groups: national.map((one) => one.conflict_group) }
      ])
    ]
  }
}

/**
 * Where the programmes of the ANCT are, by commune and so by neighbourhood.
 * @throws DataError naming file, row and column
 */
export function presencePart(
  folder: string,
  cog: Cog,
  neighbourhoods: readonly NeighbourhoodRow[],
  npnru: readonly NpnruRow[]
): Part {
  const files = readPresence(folder)
  const twins = readPresenceTwins(folder)
  const { rows, lost } = programmePresenceRows(
    files.flatMap(({ presences }) => presences),
    cog
  )
  const reached = neighbourhoodProgrammeRows(rows, neighbourhoods, npnru)
  const source = 'anct-programmes'
  return {
    tables: [
      { schema: programmePresence, rows, sources: [source, 'insee-cog'] },
      {
        schema: neighbourhoodProgrammes,
        rows: rowsOf(reached),
        sources: [source, 'anct-qpv-2024', 'anct-qpv-2015', 'anru-npnru-list']
      }
    ],
    readings: [
      ...files.map(({ file, filedRows }) => ({
        source,
        file,
        read: filedRows,
        kept: filedRows,
        leftOut: null
      })),
      ...twins.map(({ file, filedRows }) => ({
        source,
        file,
        read: filedRows,
        kept: 0,
        leftOut: 'mêmes programmes que le fichier par commune : lu pour comparer'
      }))
    ],
    checks: presenceChecks(files, twins, rows, lost, reached)
  }
}
