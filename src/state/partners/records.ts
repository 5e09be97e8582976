import type { Columns } from '../../core/columns.ts'
import type { PartnerKind, PartnerLevel, PartnerRole } from '../choices/partners.ts'

/** Where a statement was read, and how sure the reading is. */
export interface Evidence {
  readonly publisher: string
  /** an address, or title and date of the document */
  readonly page: string
  readonly published: string | null
  readonly confidence: 'high' | 'medium' | 'low'
  /** reserves and contradictions, French */
  readonly note: string | null
}

/** When: as written, how precisely, and the years it covers. */
export interface WrittenDate {
  readonly date: string | null
  readonly precision: 'day' | 'month' | 'year' | 'period' | 'words' | null
  /** NaN where unknown */
  readonly firstYear: number
  readonly lastYear: number
}

export interface Partner extends Evidence {
  readonly id: string
  readonly shortName: string
  readonly name: string
  readonly kind: PartnerKind
  readonly level: PartnerLevel
  readonly roles: readonly PartnerRole[]
  readonly created: string | null
  readonly dissolved: string | null
  readonly predecessors: readonly string[]
  readonly successors: readonly string[]
  readonly place: string | null
}

export interface Programme extends Evidence {
  readonly id: string
  /** id in table funding; null where it has no amount there */
  readonly atlasId: string | null
  readonly shortName: string
  readonly name: string
  readonly kind: string
  readonly lead: string | null
  readonly operators: readonly string[]
  readonly funders: readonly string[]
  readonly startYear: number
  readonly endYear: number
  readonly envelopeEur: number
  readonly envelopeKind: string | null
  readonly territories: number
  readonly territoriesUnit: string | null
  readonly legalBasis: string | null
  readonly predecessors: readonly string[]
  readonly successors: readonly string[]
  readonly themes: readonly string[]
}

export interface Share extends Evidence, WrittenDate {
  readonly id: string
  readonly programme: string
  /** a partner, another programme, 'total' or 'autres' */
  readonly partner: string
  readonly item: string | null
  readonly amountEur: number
  readonly sharePercent: number
  readonly amountKind: string | null
  readonly conflictGroup: string | null
}

/** How far an agreement had come when its source was published. */
export type AgreementStatus = 'signed' | 'ongoing' | 'in_preparation' | 'envisaged'

export interface Agreement extends Evidence, WrittenDate {
  readonly id: string
  readonly parties: readonly string[]
  readonly title: string
  readonly status: AgreementStatus
  readonly dateConflict: string | null
  readonly place: string | null
  readonly topics: readonly string[]
}

export interface DatedEvent extends Evidence, WrittenDate {
  readonly id: string
  readonly dateEnd: string | null
  readonly place: string | null
  readonly what: string
  readonly programmes: readonly string[]
  readonly partners: readonly string[]
}

export interface Site extends Evidence, WrittenDate {
  readonly id: string
  readonly programme: string | null
  readonly wave: string | null
  readonly name: string
  readonly neighbourhood: string | null
  readonly communeName: string | null
  readonly commune: string | null
  readonly department: string | null
  readonly amountEur: number
  readonly amountKind: string | null
  readonly partners: readonly string[]
  readonly dwellings: number
}

export interface Fact extends Omit<Evidence, 'note'> {
  readonly id: string
  readonly kind: 'role' | 'place' | 'person' | 'instrument' | 'outcome' | 'theme' | 'figure'
  readonly item: string
  readonly related: readonly string[]
}

/** A way a partner or programme is written. */
export interface Alias {
  readonly entity: 'partner' | 'programme'
  readonly id: string
  readonly name: string
  readonly folded: string
}

/** One row of a table, cell by cell. */
export interface Row {
  text(name: string): string
  optional(name: string): string | null
  /** NaN where absent */
  number(name: string): number
  /** cells of ids or words, ';' between */
  list(name: string): readonly string[]
}

/** The rows of a table through one reader of their cells. */
export function recordsOf<Record>(columns: Columns, read: (row: Row) => Record): Record[] {
  return Array.from({ length: columns.length }, (_, index) => {
    const optional = (name: string) => columns.texts(name)[index] ?? null
    return read({
      optional,
      text: (name) => optional(name) ?? '',
      number: (name) => columns.numbers(name)[index] ?? Number.NaN,
      list: (name) => (optional(name) ?? '').split(';').filter((part) => part !== '')
    })
  })
}
