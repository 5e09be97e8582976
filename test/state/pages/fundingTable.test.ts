import { expect, test } from 'vitest'
import { columnsOf, type Column } from '../../../src/core/columns.ts'
import { fundingParts } from '../../../src/state/pages/fundingParts.ts'
import { fundingTable, type FundingContext } from '../../../src/state/pages/fundingTable.ts'
import { pageSubject } from '../../../src/state/pages/pageSubject.ts'
import { publishedPlaces, tableColumns } from '../../sql/database.ts'

const always: FundingContext = { gaps: [], in2015: true, in2024: true, onlyThere: false }

type Row = readonly [programme: string, year: number, amount: number, posts: number]

function answer(...rows: readonly Row[]) {
  return columnsOf(
    rows.length,
    new Map<string, Column>([
      ['programme', rows.map(([programme]) => programme)],
      ['amount_kind', rows.map(([programme]) => (programme === 'npnru' ? 'grants' : 'annual-grant'))],
      ['year', Float64Array.from(rows, ([, year]) => year)],
      ['amount_eur', Float64Array.from(rows, ([, , amount]) => amount)],
      ['posts', Float64Array.from(rows, ([, , , posts]) => posts)],
      ['quality', rows.map(() => null)]
    ])
  )
}
const statuses = (context: FundingContext, ...rows: readonly Row[]) =>
  fundingTable(answer(...rows), context).lines[0]?.cells.map(({ status }) => status)

test('a year without a row in an exhaustive file is a zero', () => {
  expect(statuses(always, ['adultes-relais', 2020, 100, 1])).toEqual([
    'value',
    'zero',
    'zero',
    'zero',
    'zero'
  ])
})

test('a year that the file leaves the department out of is not a zero', () => {
  const gap = { programme: 'adultes-relais', year: 2021, department: '93', postsNearby: 300 }
  expect(statuses({ ...always, gaps: [gap] }, ['adultes-relais', 2020, 100, 1])).toEqual([
    'value',
    'left_out',
    'zero',
    'zero',
    'zero'
  ])
})

test('a contract of 2024 has no amount before, rather than none', () => {
  expect(statuses({ ...always, in2015: false }, ['adultes-relais', 2024, 100, 1])).toEqual([
    'not_applicable',
    'not_applicable',
    'not_applicable',
    'not_applicable',
    'value'
  ])
})

test('what is known more finely is no zero at the department', () => {
  expect(statuses({ ...always, onlyThere: true }, ['adultes-relais', 2023, 100, 1])?.[0]).toBe('finer')
})

test('no row of a file that is not exhaustive is unknown, never zero', () => {
  expect(statuses(always, ['p147', 2020, 100, 0], ['p147', 2022, 100, 0])).toEqual([
    'value',
    'missing',
    'value'
  ])
})

test('agreements over several years stand in a column of their own', () => {
  const table = fundingTable(answer(['npnru', Number.NaN, 2e8, 0]), always)
  expect(table.years).toEqual([])
  expect(table.lines[0]?.allYears).toMatchObject({ status: 'value', amount: 2e8 })
})

test('the page of a neighbourhood names the contract’s amounts as the contract’s, whole', () => {
  const places = publishedPlaces()
  const area = { level: 'neighbourhood', code: 'QN03107M' } as const
  const subject = pageSubject(area, places, tableColumns('neighbourhoods'), null)
  if (!subject) throw new Error('no QN03107M')
  const parts = fundingParts(subject, places, [])
  expect(parts.map(({ title }) => title)).toEqual([
    'Connu au quartier',
    'Connu pour tout le contrat de ville : Toulouse Métropole',
    'Connu au département seulement : Haute-Garonne'
  ])
  expect(parts[1]?.caution).toContain('pas répartis entre ses quartiers')
})
