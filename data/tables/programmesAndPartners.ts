import { fundingProgrammes } from '../../src/catalogue/programmes.ts'
import { fold } from '../../src/core/fold.ts'
import { curatedRows, eurosOf, evidenceOf, idsOf } from '../readers/curated.ts'

/** Programmes whose id in the atlas is not the curated one with hyphens. */
const atlasIds: Readonly<Record<string, string>> = { fonjep_qpv: 'fonjep' }

/** Table programmes, from data/curated/programmes.csv. */
export function programmeRows() {
  const rows = curatedRows('programmes.csv', [
    'id', 'short_name', 'full_name_fr', 'aliases', 'kind', 'lead', 'co_leads_or_operators', 'funders', 'start_year',
    'end_year', 'envelope_meur', 'envelope_kind', 'territories_count', 'territories_unit', 'legal_basis',
    'predecessor', 'successor', 'themes'
  ]) // prettier-ignore
  return byId(
    rows.map((row) => ({
      id: row.text('id'),
      atlas_id: atlasIdOf(row.text('id')),
      short_name: row.text('short_name'),
      name: row.text('full_name_fr'),
      aliases: row.optionalText('aliases'),
      kind: row.text('kind'),
      lead: row.optionalText('lead'),
      operators: row.optionalText('co_leads_or_operators'),
      funders: row.optionalText('funders'),
      start_year: row.optionalNumeric('start_year'),
      end_year: row.optionalNumeric('end_year'),
      envelope_eur: eurosOf(row, 'envelope_meur'),
      envelope_kind: row.optionalText('envelope_kind'),
      territories: row.optionalNumeric('territories_count'),
      territories_unit: row.optionalText('territories_unit'),
      legal_basis: row.optionalText('legal_basis'),
      predecessor: row.optionalText('predecessor'),
      successor: row.optionalText('successor'),
      themes: row.optionalText('themes'),
      ...evidenceOf(row)
    }))
  )
}

/** Table partners, from data/curated/partners.csv. */
export function partnerRows() {
  const rows = curatedRows('partners.csv', [
    'id', 'name', 'short_name', 'aliases', 'kind', 'level', 'roles', 'created', 'dissolved', 'predecessor',
    'successor', 'address_or_place'
  ]) // prettier-ignore
  return byId(
    rows.map((row) => ({
      id: row.text('id'),
      short_name: row.optionalText('short_name') ?? row.text('name'),
      name: row.text('name'),
      aliases: row.optionalText('aliases'),
      kind: row.text('kind'),
      level: row.text('level'),
      roles: idsOf(row, 'roles').join(';'),
      created: row.optionalText('created'),
      dissolved: row.optionalText('dissolved'),
      predecessor: row.optionalText('predecessor'),
      successor: row.optionalText('successor'),
      place: row.optionalText('address_or_place'),
      ...evidenceOf(row)
    }))
  )
}

interface Named {
  readonly id: string
  readonly short_name: string
  readonly name: string
  readonly aliases: string | null
}

/** Table names: short name, full name and aliases of each, once; sorted by entity, id, name. */
export function nameRows(programmes: readonly Named[], partners: readonly Named[]) {
  const namesOf = (entity: 'programme' | 'partner') => (one: Named) =>
    [...new Set([one.short_name, one.name, ...(one.aliases ?? '').split(';')].map((name) => name.trim()))]
      .filter((name) => name !== '')
      .sort()
      .map((name) => ({ entity, id: one.id, name, folded: fold(name) }))
  return [...partners.flatMap(namesOf('partner')), ...programmes.flatMap(namesOf('programme'))]
}

function atlasIdOf(id: string): string | null {
  const atlasId = atlasIds[id] ?? id.replaceAll('_', '-')
  return fundingProgrammes.some((programme) => programme.id === atlasId) ? atlasId : null
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
}
