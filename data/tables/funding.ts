import type { LevelId } from '../../src/catalogue/levels.ts'

/** An amount and the finest level it is known at, as the table funding holds it. */
export interface FundingRow {
  readonly [column: string]: unknown
  readonly id: string
  readonly programme: string
  readonly funder: string
  readonly title: string | null
  readonly beneficiary: string | null
  readonly siren: string | null
  readonly year: number | null
  readonly amount_eur: number
  readonly amount_kind: string
  readonly amount_note: string | null
  readonly posts: number
  readonly level: LevelId | 'country'
  readonly neighbourhood: string | null
  readonly contract: string | null
  readonly contract_generation: 2015 | 2024 | null
  readonly department: string | null
  readonly region: string | null
  readonly places: string | null
  readonly status: 'committed' | 'paid' | 'planned' | 'unknown'
  readonly quality: string | null
  readonly confidence: string | null
  readonly source: string
  readonly page_url: string | null
}

/** Funding in the order of the file: programme, year, id. */
export function sortedFunding(rows: readonly FundingRow[]): FundingRow[] {
  const keyOf = (row: FundingRow) => `${row.programme} ${row.year ?? ''} ${row.id}`
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row)
}
