import type { FundingRow } from './funding.ts'
import { groupBy } from './groupBy.ts'
import type { TerritoryRow } from './territories.ts'

/** The question the atlas opens with. */
export const openingQuestion = { programmes: ['adultes-relais', 'fonjep'], year: 2024 } as const

/** One contract's answer, as the table opening_figures holds it. */
export interface OpeningFigureRow {
  readonly [column: string]: unknown
  /** null: posts without a contract */
  readonly code: string | null
  readonly amount_eur: number
  readonly posts: number
  readonly per_inhabitant_eur: number | null
}

/**
 * Posts of 2024 by contract, so that the first map is drawn before the database arrives: one row per contract
 * in territories order (no post is a true zero: the files are exhaustive), then what has no contract.
 */
export function openingFigureRows(
  territories: readonly TerritoryRow[],
  funding: readonly FundingRow[]
): OpeningFigureRow[] {
  const programmes: readonly string[] = openingQuestion.programmes
  const asked = funding.filter(
    (row) => row.year === openingQuestion.year && programmes.includes(row.programme)
  )
  const byContract = groupBy(asked, (row) => row.contract)
  const figure = (code: string | null, inhabitants: number | null): OpeningFigureRow => {
    const rows = byContract.get(code) ?? []
    // To the cent: the sum of many amounts in euros carries noise in its last digits.
    const amount = Math.round(rows.reduce((sum, row) => sum + row.amount_eur, 0) * 100) / 100
    return {
      code,
      amount_eur: amount,
      posts: rows.reduce((sum, row) => sum + row.posts, 0),
      per_inhabitant_eur: inhabitants === null || inhabitants === 0 ? null : amount / inhabitants
    }
  }
  const contracts = territories.filter((row) => row.level === 'contract')
  return [...contracts.map((row) => figure(row.code, row.qpv_population_2024)), figure(null, null)]
}
