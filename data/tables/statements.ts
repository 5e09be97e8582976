import { curatedRows, eurosOf, evidenceOf, evidenceWithoutNote, idsOf } from '../readers/curated.ts'
import { fuzzyDate } from '../readers/fuzzyDate.ts'

/** Tables of statements collected by hand: each row what one source says, contradictions side by side. */

/** Table funding_shares. */
export function fundingShareRows() {
  const rows = curatedRows('funding_shares.csv', [
    'programme', 'partner', 'item', 'amount_meur', 'share_percent', 'amount_kind', 'as_of', 'conflict_group'
  ]) // prettier-ignore
  return rows.map((row) => ({
    id: numbered('share', row.number),
    programme: row.text('programme'),
    partner: row.text('partner'),
    item: row.optionalText('item'),
    amount_eur: eurosOf(row, 'amount_meur'),
    share_percent: row.optionalNumeric('share_percent'),
    amount_kind: row.optionalText('amount_kind'),
    ...fuzzyDate(row.optionalText('as_of')),
    conflict_group: row.optionalText('conflict_group'),
    ...evidenceOf(row)
  }))
}

/** Table agreements. */
export function agreementRows() {
  const rows = curatedRows('agreements.csv', [
    'id', 'parties', 'title', 'status', 'date', 'date_conflict_note', 'place', 'topics'
  ]) // prettier-ignore
  return rows
    .map((row) => ({
      id: row.text('id'),
      parties: idsOf(row, 'parties').join(';'),
      title: row.text('title'),
      status: row.text('status'),
      ...fuzzyDate(row.optionalText('date')),
      date_conflict: row.optionalText('date_conflict_note'),
      place: row.optionalText('place'),
      topics: row.optionalText('topics'),
      ...evidenceOf(row)
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Table events. */
export function eventRows() {
  return curatedRows('events.csv', ['date', 'date_end', 'place', 'what', 'programmes', 'partners']).map(
    (row) => ({
      id: numbered('event', row.number),
      ...fuzzyDate(row.optionalText('date')),
      date_end: row.optionalText('date_end'),
      place: row.optionalText('place'),
      what: row.text('what'),
      programmes: row.optionalText('programmes'),
      partners: row.optionalText('partners'),
      ...evidenceOf(row)
    })
  )
}

/** Table programme_sites. */
export function programmeSiteRows() {
  const rows = curatedRows('sites.csv', [
    'programme_id', 'wave', 'site_name', 'quartier', 'commune', 'insee_com', 'insee_dep', 'amount_meur',
    'amount_kind', 'year', 'partners', 'dwellings'
  ]) // prettier-ignore
  return rows.map((row) => ({
    id: numbered('site', row.number),
    programme: row.optionalText('programme_id'),
    wave: row.optionalText('wave'),
    name: row.text('site_name'),
    neighbourhood: row.optionalText('quartier'),
    commune_name: row.optionalText('commune'),
    commune: row.optionalText('insee_com'),
    department: row.optionalText('insee_dep'),
    amount_eur: eurosOf(row, 'amount_meur'),
    amount_kind: row.optionalText('amount_kind'),
    ...fuzzyDate(row.optionalText('year')),
    partners: row.optionalText('partners'),
    dwellings: row.optionalNumeric('dwellings'),
    ...evidenceOf(row)
  }))
}

/** Table indicators_national. */
export function nationalIndicatorRows() {
  const rows = curatedRows('indicators_national.csv', [
    'indicator', 'theme', 'territory', 'year', 'value', 'unit', 'conflict_group'
  ]) // prettier-ignore
  return rows.map((row) => ({
    id: numbered('national', row.number),
    indicator: row.text('indicator'),
    theme: row.text('theme'),
    territory: row.text('territory'),
    ...fuzzyDate(row.optionalText('year')),
    value: row.numeric('value'),
    unit: row.text('unit'),
    conflict_group: row.optionalText('conflict_group'),
    ...evidenceOf(row)
  }))
}

/** Table document_facts. */
export function documentFactRows() {
  const rows = curatedRows('document_facts.csv', ['kind', 'item', 'related_ids'], { noted: false })
  return rows.map((row) => ({
    id: numbered('fact', row.number),
    kind: row.text('kind'),
    item: row.text('item'),
    related_ids: row.optionalText('related_ids'),
    ...evidenceWithoutNote(row)
  }))
}

/** A line of a file that has no ids of its own: 'share-007'. */
function numbered(what: string, row: number): string {
  return `${what}-${String(row).padStart(3, '0')}`
}
