import { amountKinds } from '../../catalogue/amountKinds.ts'
import { fundingProgrammes } from '../../catalogue/programmes.ts'
import type { Columns } from '../../core/columns.ts'
import type { Directory, Named } from './directory.ts'
import { locale } from '../../words/language.ts'

/** An amount known in a territory. */
export interface TerritoryAmount {
  readonly kind: string
  readonly amountEur: number
  readonly posts: number
  readonly operations: number
  /** NaN of agreements over several years */
  readonly firstYear: number
  readonly lastYear: number
  /** id in the manifest */
  readonly source: string
}

/** A programme in a territory: what is known of its money, and of where it is. */
export interface TerritoryProgramme {
  /** null: it has no sheet */
  readonly named: Named | null
  readonly label: string
  readonly funders: readonly Named[]
  /** who hands the money out, where the file names one that is no funder itself: ANRU */
  readonly payers: readonly Named[]
  readonly leaders: readonly Named[]
  readonly amounts: readonly TerritoryAmount[]
  /** QPV 2024 that it concerns; null where no list tells */
  readonly presence: {
    readonly neighbourhoods: number
    readonly ofAll: number
    readonly link: 'commune' | 'crosswalk'
  } | null
  readonly caution: string
}

/** A partner in a territory, and what it does in which programmes. */
export interface TerritoryPartner {
  readonly partner: Named
  readonly funds: readonly string[]
  readonly pays: readonly string[]
  readonly leads: readonly string[]
}

/** The programmes of a territory, those with money first. */
export function territoryProgrammes(
  directory: Directory,
  funding: Columns,
  presence: Columns | null
): TerritoryProgramme[] {
  const amounts = amountsByProgramme(funding)
  const presences = presence
    ? presenceByProgramme(presence)
    : new Map<string, TerritoryProgramme['presence']>()
  const ids = new Set([...amounts.keys(), ...presences.keys()])
  return [...ids]
    .map((id) => programmeOf(directory, id, amounts.get(id) ?? [], presences.get(id) ?? null))
    .sort(
      (a, b) =>
        Number(b.amounts.length > 0) - Number(a.amounts.length > 0) || a.label.localeCompare(b.label, locale)
    )
}

/** Who acts in a territory, by the programmes known to be there. */
export function territoryPartners(programmes: readonly TerritoryProgramme[]): TerritoryPartner[] {
  const found = new Map<string, { partner: Named; funds: string[]; pays: string[]; leads: string[] }>()
  const of = (partner: Named) => {
    const known = found.get(partner.id) ?? { partner, funds: [], pays: [], leads: [] }
    found.set(partner.id, known)
    return known
  }
  for (const { label, funders, payers, leaders } of programmes) {
    for (const partner of funders) of(partner).funds.push(label)
    for (const partner of payers) of(partner).pays.push(label)
    for (const partner of leaders) of(partner).leads.push(label)
  }
  return [...found.values()].sort(
    (a, b) => weight(b) - weight(a) || a.partner.shortName.localeCompare(b.partner.shortName, locale)
  )
}

function weight({ funds, pays, leads }: Pick<TerritoryPartner, 'funds' | 'pays' | 'leads'>): number {
  return funds.length + pays.length + leads.length
}

/** Programmes go by their id in table funding where they have one, so that money and presence meet. */
function atlasId(id: string): string {
  return id.replaceAll('_', '-')
}

function programmeOf(
  directory: Directory,
  id: string,
  amounts: readonly TerritoryAmount[],
  presence: TerritoryProgramme['presence']
): TerritoryProgramme {
  const programme = directory.programmes.find((one) => (one.atlasId ?? atlasId(one.id)) === id)
  const funding = fundingProgrammes.find((one) => one.id === id)
  const named = (ids: readonly string[]) => ids.flatMap((one) => directory.named(one) ?? [])
  const own = funding ? named([funding.funder]) : []
  const funders = programme && programme.funders.length > 0 ? named(programme.funders) : own
  return {
    named: (programme && directory.named(programme.id)) ?? null,
    label: programme?.shortName ?? funding?.label ?? id,
    funders,
    payers: own.filter(({ id: payer }) => !funders.some((funder) => funder.id === payer)),
    leaders: programme?.lead ? named([programme.lead]) : [],
    amounts,
    presence,
    caution: funding?.caution ?? ''
  }
}

function amountsByProgramme(columns: Columns): Map<string, TerritoryAmount[]> {
  const [programmes, kinds, sources] = ['programme', 'amount_kind', 'source'].map((name) =>
    columns.texts(name)
  )
  const numbers = (name: string) => columns.numbers(name)
  const [euros, posts, operations] = ['amount_eur', 'posts', 'operations'].map(numbers)
  const [first, last] = ['first_year', 'last_year'].map(numbers)
  const found = new Map<string, TerritoryAmount[]>()
  for (let row = 0; row < columns.length; row++) {
    const id = programmes?.[row] ?? ''
    const amount: TerritoryAmount = {
      kind: amountKinds.find((kind) => kind.id === kinds?.[row])?.label ?? '',
      amountEur: euros?.[row] ?? Number.NaN,
      posts: posts?.[row] ?? 0,
      operations: operations?.[row] ?? 0,
      firstYear: first?.[row] ?? Number.NaN,
      lastYear: last?.[row] ?? Number.NaN,
      source: sources?.[row] ?? ''
    }
    found.set(id, [...(found.get(id) ?? []), amount])
  }
  return found
}

function presenceByProgramme(columns: Columns): Map<string, TerritoryProgramme['presence']> {
  const [programmes, links] = [columns.texts('programme'), columns.texts('link')]
  const [count, all] = [columns.numbers('neighbourhoods'), columns.numbers('of_all')]
  return new Map(
    programmes.map((programme, row) => [
      atlasId(programme ?? ''),
      {
        neighbourhoods: count[row] ?? 0,
        ofAll: all[row] ?? 0,
        link: links[row] === 'crosswalk' ? 'crosswalk' : 'commune'
      } as const
    ])
  )
}
