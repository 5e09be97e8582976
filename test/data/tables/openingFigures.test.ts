import { expect, test } from 'vitest'
import type { FundingRow } from '../../../data/tables/funding.ts'
import { openingFigureRows } from '../../../data/tables/openingFigures.ts'
import type { TerritoryRow } from '../../../data/tables/territories.ts'

const territory = (level: TerritoryRow['level'], code: string, population: number | null): TerritoryRow => ({
  level,
  code,
  departments: '01',
  qpv_population_2015: null,
  qpv_population_2024: population,
  qpv_count: 1,
  lon: 5,
  lat: 46
})
const post = (contract: string | null, amount_eur: number, change: Partial<FundingRow> = {}) =>
  ({ programme: 'fonjep', year: 2024, contract, amount_eur, posts: 1, ...change }) as FundingRow

test('posts of 2024 by contract, then those without one; other years and programmes are left out', () => {
  const rows = openingFigureRows(
    [territory('region', '84', 9), territory('contract', 'a', 40), territory('contract', 'b', null)],
    [
      post('a', 0.1),
      post('a', 0.2, { programme: 'adultes-relais' }),
      post('a', 50, { year: 2023 }),
      post('a', 50, { programme: 'npnru', posts: 0 }),
      post(null, 7)
    ]
  )
  expect(rows).toEqual([
    { code: 'a', amount_eur: 0.3, posts: 2, per_inhabitant_eur: 0.0075 },
    { code: 'b', amount_eur: 0, posts: 0, per_inhabitant_eur: null },
    { code: null, amount_eur: 7, posts: 1, per_inhabitant_eur: null }
  ])
})
