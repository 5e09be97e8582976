import type { Columns } from '../../core/columns.ts'
import type { PartnerKind, PartnerLevel, PartnerRole } from '../choices/partners.ts'
import {
  recordsOf,
  type Agreement,
  type Alias,
  type DatedEvent,
  type Evidence,
  type Fact,
  type Partner,
  type Programme,
  type Row,
  type Share,
  type Site,
  type WrittenDate
} from './records.ts'

// The tables were checked against their schemas when they were written and read: their few words are ours.

function evidenceOf(row: Row): Evidence {
  return { ...sourceOf(row), note: row.optional('note') }
}

function sourceOf(row: Row): Omit<Evidence, 'note'> {
  return {
    publisher: row.text('publisher'),
    page: row.text('page'),
    published: row.optional('published'),
    confidence: row.text('confidence') as Evidence['confidence']
  }
}

function dateOf(row: Row): WrittenDate {
  return {
    date: row.optional('date'),
    precision: row.optional('precision') as WrittenDate['precision'],
    firstYear: row.number('first_year'),
    lastYear: row.number('last_year')
  }
}

/** Table partners as records. */
export function partnersOf(columns: Columns): Partner[] {
  return recordsOf(columns, (row) => ({
    id: row.text('id'),
    shortName: readableName(row.text('short_name'), row.text('name')),
    name: row.text('name'),
    kind: row.text('kind') as PartnerKind,
    level: row.text('level') as PartnerLevel,
    roles: row.list('roles') as readonly PartnerRole[],
    created: row.optional('created'),
    dissolved: row.optional('dissolved'),
    predecessors: row.list('predecessor'),
    successors: row.list('successor'),
    place: row.optional('place'),
    ...evidenceOf(row)
  }))
}

/** « Ville » or « Culture » alone is no partner: of a ministry so abridged the full name is shown. */
function readableName(shortName: string, name: string): string {
  return /^Ministère /.test(name) && name.includes(shortName) ? name : shortName
}

/** Table programmes as records. */
export function programmesOf(columns: Columns): Programme[] {
  return recordsOf(columns, (row) => ({
    id: row.text('id'),
    atlasId: row.optional('atlas_id'),
    shortName: row.text('short_name'),
    name: row.text('name'),
    kind: row.text('kind'),
    lead: row.optional('lead'),
    operators: row.list('operators'),
    funders: row.list('funders'),
    startYear: row.number('start_year'),
    endYear: row.number('end_year'),
    envelopeEur: row.number('envelope_eur'),
    envelopeKind: row.optional('envelope_kind'),
    territories: row.number('territories'),
    territoriesUnit: row.optional('territories_unit'),
    legalBasis: row.optional('legal_basis'),
    predecessors: row.list('predecessor'),
    successors: row.list('successor'),
    themes: row.list('themes'),
    ...evidenceOf(row)
  }))
}

/** Table funding_shares as records. */
export function sharesOf(columns: Columns): Share[] {
  return recordsOf(columns, (row) => ({
    id: row.text('id'),
    programme: row.text('programme'),
    partner: row.text('partner'),
    item: row.optional('item'),
    amountEur: row.number('amount_eur'),
    sharePercent: row.number('share_percent'),
    amountKind: row.optional('amount_kind'),
    conflictGroup: row.optional('conflict_group'),
    ...dateOf(row),
    ...evidenceOf(row)
  }))
}

/** Table agreements as records. */
export function agreementsOf(columns: Columns): Agreement[] {
  return recordsOf(columns, (row) => ({
    id: row.text('id'),
    parties: row.list('parties'),
    title: row.text('title'),
    status: row.text('status') as Agreement['status'],
    dateConflict: row.optional('date_conflict'),
    place: row.optional('place'),
    topics: row.list('topics'),
    ...dateOf(row),
    ...evidenceOf(row)
  }))
}

/** Table events as records. */
export function eventsOf(columns: Columns): DatedEvent[] {
  return recordsOf(columns, (row) => ({
    id: row.text('id'),
    dateEnd: row.optional('date_end'),
    place: row.optional('place'),
    what: row.text('what'),
    programmes: row.list('programmes'),
    partners: row.list('partners'),
    ...dateOf(row),
    ...evidenceOf(row)
  }))
}

/** Table programme_sites as records. */
export function sitesOf(columns: Columns): Site[] {
  return recordsOf(columns, (row) => ({
    id: row.text('id'),
    programme: row.optional('programme'),
    wave: row.optional('wave'),
    name: row.text('name'),
    neighbourhood: row.optional('neighbourhood'),
    communeName: row.optional('commune_name'),
    commune: row.optional('commune'),
    department: row.optional('department'),
    amountEur: row.number('amount_eur'),
    amountKind: row.optional('amount_kind'),
    partners: row.list('partners'),
    dwellings: row.number('dwellings'),
    ...dateOf(row),
    ...evidenceOf(row)
  }))
}

/** Table document_facts as records. */
export function factsOf(columns: Columns): Fact[] {
  return recordsOf(columns, (row) => ({
    id: row.text('id'),
    kind: row.text('kind') as Fact['kind'],
    item: row.text('item'),
    related: row.list('related_ids'),
    ...sourceOf(row)
  }))
}

/** Table names as records. */
export function aliasesOf(columns: Columns): Alias[] {
  return recordsOf(columns, (row) => ({
    entity: row.text('entity') as Alias['entity'],
    id: row.text('id'),
    name: row.text('name'),
    folded: row.text('folded')
  }))
}
