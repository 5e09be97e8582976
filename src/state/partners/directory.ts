import type { TableName } from '../../catalogue/tables/index.ts'
import type { Columns } from '../../core/columns.ts'
import { presenceOnly } from './presenceOnly.ts'
import {
  agreementsOf,
  aliasesOf,
  eventsOf,
  factsOf,
  partnersOf,
  programmesOf,
  sharesOf,
  sitesOf
} from './reading.ts'
import type { Agreement, Alias, DatedEvent, Fact, Partner, Programme, Share, Site } from './records.ts'

/** A partner or programme as other records name it. */
export interface Named {
  readonly entity: 'partner' | 'programme'
  readonly id: string
  readonly shortName: string
  readonly name: string
}

/** Everything collected by hand about partners and programmes, found by id. */
export interface Directory {
  readonly partners: readonly Partner[]
  readonly programmes: readonly Programme[]
  readonly aliases: readonly Alias[]
  readonly shares: readonly Share[]
  readonly agreements: readonly Agreement[]
  readonly events: readonly DatedEvent[]
  readonly sites: readonly Site[]
  readonly facts: readonly Fact[]
  partner(id: string): Partner | undefined
  programme(id: string): Programme | undefined
  /** A partner, else a programme, by id: funders name either. */
  named(id: string): Named | undefined
  /** How else it is written, its own names left out. */
  otherNames(entity: Named['entity'], id: string): readonly string[]
}

/** The tables of the directory: 62 ko in all. */
export const directoryTables = [
  'partners',
  'programmes',
  'names',
  'funding_shares',
  'agreements',
  'events',
  'programme_sites',
  'document_facts'
] as const satisfies readonly TableName[]

type DirectoryTable = (typeof directoryTables)[number]

/** The directory of the published tables. @param table each of directoryTables by its name */
export function directoryOf(table: (name: DirectoryTable) => Columns): Directory {
  const partners = partnersOf(table('partners'))
  const programmes = [...programmesOf(table('programmes')), ...presenceOnly]
  const aliases = aliasesOf(table('names'))
  const partnerById = new Map(partners.map((partner) => [partner.id, partner]))
  const programmeById = new Map(programmes.map((programme) => [programme.id, programme]))
  const named = (id: string): Named | undefined => {
    const partner = partnerById.get(id)
    if (partner) return { entity: 'partner', ...pick(partner) }
    const programme = programmeById.get(id)
    return programme && { entity: 'programme', ...pick(programme) }
  }
  return {
    partners,
    programmes,
    aliases,
    shares: sharesOf(table('funding_shares')),
    agreements: agreementsOf(table('agreements')),
    events: eventsOf(table('events')),
    sites: sitesOf(table('programme_sites')),
    facts: factsOf(table('document_facts')),
    partner: (id) => partnerById.get(id),
    programme: (id) => programmeById.get(id),
    named,
    otherNames: (entity, id) => {
      const own = entity === 'partner' ? partnerById.get(id) : programmeById.get(id)
      return aliases
        .filter((alias) => alias.entity === entity && alias.id === id)
        .map(({ name }) => name)
        .filter((name) => name !== own?.name && name !== own?.shortName)
    }
  }
}

/** The directory, read without DuckDB. @throws DataError when a table is missing, cut or altered */
export async function readDirectory(columns: (name: TableName) => Promise<Columns>): Promise<Directory> {
  const read = await Promise.all(directoryTables.map(async (name) => [name, await columns(name)] as const))
  const byName = new Map<DirectoryTable, Columns>(read)
  return directoryOf((name) => {
    const table = byName.get(name)
    if (!table) throw new Error(`table ${name} was not read`)
    return table
  })
}

function pick({ id, shortName, name }: Pick<Named, 'id' | 'shortName' | 'name'>) {
  return { id, shortName, name }
}
