import type { Directory, Named } from './directory.ts'
import type { Agreement, DatedEvent, Fact, Partner, Programme, Share, Site } from './records.ts'
import { residentsReasons } from './residents.ts'

/** A programme that a partner takes part in, and as what. */
export interface Part {
  readonly programme: Programme
  readonly roles: readonly ('lead' | 'operator' | 'funder')[]
}

/** Everything known of a partner. */
export interface PartnerSheet {
  readonly partner: Partner
  readonly otherNames: readonly string[]
  readonly predecessors: readonly Named[]
  readonly successors: readonly Named[]
  readonly parts: readonly Part[]
  readonly shares: readonly Share[]
  readonly agreements: readonly Agreement[]
  readonly events: readonly DatedEvent[]
  readonly sites: readonly Site[]
  readonly facts: readonly Fact[]
  readonly residents: readonly string[]
}

/** Everything known of a programme. */
export interface ProgrammeSheet {
  readonly programme: Programme
  readonly otherNames: readonly string[]
  readonly predecessors: readonly Named[]
  readonly successors: readonly Named[]
  readonly lead: Named | null
  readonly operators: readonly Named[]
  readonly funders: readonly Named[]
  /** programmes that it funds itself */
  readonly funded: readonly Named[]
  readonly shares: readonly Share[]
  /** shares that it brings to other programmes */
  readonly brought: readonly Share[]
  readonly agreements: readonly Agreement[]
  readonly events: readonly DatedEvent[]
  readonly sites: readonly Site[]
  readonly facts: readonly Fact[]
  /** what is hoped for, of the programme itself or by those who lead, run or fund it */
  readonly outcomes: readonly { readonly fact: Fact; readonly by: readonly Named[] }[]
  readonly residents: readonly string[]
}

/** The sheet of a partner; null when there is none of that id. */
export function partnerSheet(directory: Directory, id: string): PartnerSheet | null {
  const partner = directory.partner(id)
  if (!partner) return null
  const agreements = directory.agreements.filter(({ parties }) => parties.includes(id))
  const events = byDate(directory.events.filter((event) => event.partners.includes(id)))
  return {
    partner,
    otherNames: directory.otherNames('partner', id),
    ...lineage(directory, partner, 'partner'),
    parts: directory.programmes.flatMap((programme) => {
      const roles = rolesIn(programme, id)
      return roles.length > 0 ? [{ programme, roles }] : []
    }),
    shares: directory.shares.filter((share) => share.partner === id),
    agreements: byDate(agreements),
    events,
    sites: directory.sites.filter((site) => site.partners.includes(id)),
    facts: factsTiedTo(directory, [id, ...agreements.map((one) => one.id)], events),
    residents: residentsReasons(directory, 'partner', id)
  }
}

/** The sheet of a programme; null when there is none of that id. */
export function programmeSheet(directory: Directory, id: string): ProgrammeSheet | null {
  const programme = directory.programme(id)
  if (!programme) return null
  const events = byDate(directory.events.filter((event) => event.programmes.includes(id)))
  const named = (ids: readonly string[]) => ids.flatMap((one) => directory.named(one) ?? [])
  return {
    programme,
    otherNames: directory.otherNames('programme', id),
    ...lineage(directory, programme, 'programme'),
    lead: (programme.lead && directory.named(programme.lead)) || null,
    operators: named(programme.operators),
    funders: named(programme.funders),
    funded: named(directory.programmes.flatMap((one) => (one.funders.includes(id) ? one.id : []))),
    shares: directory.shares.filter((share) => share.programme === id),
    brought: directory.shares.filter((share) => share.partner === id),
    agreements: byDate(directory.agreements.filter((agreement) => speaksOf(agreement, programme))),
    events,
    sites: directory.sites.filter((site) => site.programme === id),
    facts: factsTiedTo(directory, [id], events),
    outcomes: outcomesOf(directory, programme),
    residents: residentsReasons(directory, 'programme', id)
  }
}

function rolesIn({ lead, operators, funders }: Programme, id: string): Part['roles'] {
  return [
    ...(lead === id ? (['lead'] as const) : []),
    ...(operators.includes(id) ? (['operator'] as const) : []),
    ...(funders.includes(id) ? (['funder'] as const) : [])
  ]
}

/** Facts about some ids, or about the day of an event, which documents name by its date. */
function factsTiedTo(
  { facts }: Directory,
  ids: readonly string[],
  events: readonly DatedEvent[]
): readonly Fact[] {
  const names = new Set([...ids, ...events.map(({ date }) => `event ${date}`)])
  return facts.filter(({ related }) => related.some((one) => names.has(one)))
}

function outcomesOf(directory: Directory, programme: Programme): ProgrammeSheet['outcomes'] {
  const { id, lead, operators, funders } = programme
  const those = new Set([id, ...(lead ? [lead] : []), ...operators, ...funders])
  return directory.facts
    .filter(({ kind, related }) => kind === 'outcome' && related.some((one) => those.has(one)))
    .map((fact) => ({
      fact,
      by: fact.related.flatMap((one) => (one !== id && those.has(one) ? (directory.named(one) ?? []) : []))
    }))
}

/** Titles and topics name programmes as they are usually written. */
function speaksOf({ title, topics }: Agreement, { shortName }: Programme): boolean {
  const word = new RegExp(`(^|[^\\p{L}])${escaped(shortName)}([^\\p{L}+]|$)`, 'iu')
  return [title, ...topics].some((text) => word.test(text))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Both directions of a succession: one side alone may have been written down. */
function lineage<Entry extends Pick<Partner, 'id' | 'predecessors' | 'successors'>>(
  directory: Directory,
  entry: Entry,
  entity: Named['entity']
) {
  const all: readonly Pick<Partner, 'id' | 'predecessors' | 'successors'>[] =
    entity === 'partner' ? directory.partners : directory.programmes
  const before = all.filter(({ successors }) => successors.includes(entry.id)).map(({ id }) => id)
  const after = all.filter(({ predecessors }) => predecessors.includes(entry.id)).map(({ id }) => id)
  const named = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => directory.named(id) ?? [])
  return {
    predecessors: named([...entry.predecessors, ...before]),
    successors: named([...entry.successors, ...after])
  }
}

function byDate<Dated extends { readonly date: string | null }>(records: readonly Dated[]): Dated[] {
  return [...records].sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'))
}
