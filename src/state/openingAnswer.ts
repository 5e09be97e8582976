import { columnsOf, type Column, type Columns } from '../core/columns.ts'
import type { Places } from '../geo/places.ts'

/**
 * Table opening_figures in the shape of figuresSql's answer, so that the first map is drawn by the same
 * path as every other.
 * @throws Error when the table's rows are not the contracts in their order
 */
export function openingFigures(table: Columns, places: Places): Columns {
  const contracts = places.at('contract')
  const codes = table.texts('code')
  contracts.forEach((contract, row) => {
    if (codes[row] !== contract.code)
      throw new Error(`opening_figures row ${row} is not contract ${contract.code}`)
  })
  const posts = table.numbers('posts').slice(0, contracts.length)
  const current = Float64Array.from(contracts, (contract, row) =>
    contract.in2024 || (posts[row] ?? 0) > 0 ? 1 : 0
  )
  return columnsOf(
    contracts.length,
    new Map<string, Column>([
      ['code', codes.slice(0, contracts.length)],
      ['inside', current],
      ['operations', posts],
      ['amount_eur', table.numbers('amount_eur').slice(0, contracts.length)],
      ['posts', posts],
      ['per_inhabitant_eur', table.numbers('per_inhabitant_eur').slice(0, contracts.length)]
    ])
  )
}

/** The opening total over every row, what has no contract included; the rate waits for DuckDB. */
export function openingTotals(table: Columns): Columns {
  const sum = (name: string) => Float64Array.of(table.numbers(name).reduce((total, cell) => total + cell, 0))
  const unknown = Float64Array.of(Number.NaN)
  return columnsOf(
    1,
    new Map<string, Column>([
      ['amount_eur', sum('amount_eur')],
      ['posts', sum('posts')],
      ['operations', sum('posts')],
      ['per_inhabitant_eur', unknown],
      ['covered_eur', unknown],
      ['population', unknown],
      ['unclassified_eur', Float64Array.of(0)]
    ])
  )
}
