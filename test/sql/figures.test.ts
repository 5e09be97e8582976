import { beforeAll, expect, test } from 'vitest'
import { openDatabase, publishedPlaces, tableColumns } from './database.ts'
import { subject } from './subjects.ts'
import { areaDetailSql } from '../../src/query/areaDetail.ts'
import { beneficiariesSql } from '../../src/query/beneficiaries.ts'
import { figuresSql } from '../../src/query/figures.ts'
import { neighbourhoodCountSql } from '../../src/query/neighbourhoodCount.ts'
import { programmeTotalsSql } from '../../src/query/programmeTotals.ts'
import { projectsSql } from '../../src/query/projects.ts'
import { totalsSql } from '../../src/query/totals.ts'
import { areaRows, levelHasFigures } from '../../src/state/areaRows.ts'
import { gapsOf } from '../../src/state/gaps.ts'
import { openingFigures, openingTotals } from '../../src/state/openingAnswer.ts'

const places = publishedPlaces()
const gaps = gapsOf(tableColumns('gaps'))
let database: Awaited<ReturnType<typeof openDatabase>>

beforeAll(async () => {
  database = await openDatabase(['territories', 'neighbourhoods', 'funding', 'gaps'])
})

test('the figures before DuckDB are those of DuckDB, area by area', () => {
  const before = openingFigures(tableColumns('opening_figures'), places)
  const after = database.run(figuresSql(subject()))
  expect(before.texts('code')).toEqual(after.texts('code'))
  for (const name of ['inside', 'amount_eur', 'posts', 'per_inhabitant_eur'])
    before.numbers(name).forEach((cell, row) => {
      const found = after.numbers(name)[row]
      // A contract without posts in 2024 and without a contract of 2024 is outside: its rate says nothing.
      if (before.numbers('inside')[row] === 0) return
      const area = `${name} of ${before.texts('code')[row]}`
      if (Number.isNaN(found)) expect(cell, area).toBeNaN()
      else expect(cell, area).toBeCloseTo(found ?? Number.NaN, 4)
    })
  const total = openingTotals(tableColumns('opening_figures')).numbers('amount_eur')[0]
  expect(total).toBeCloseTo(database.run(totalsSql(subject())).numbers('amount_eur')[0] ?? 0, 2)
})

test.each(['contract', 'department', 'region', 'neighbourhood'] as const)(
  '%s figures stand in area order',
  (level) => {
    const asked = subject({ level })
    expect(() => areaRows(database.run(figuresSql(asked)), asked, places, gaps)).not.toThrow()
  }
)

test('posts are not known by neighbourhood, and nothing is spread below the contract', () => {
  const asked = subject({ level: 'neighbourhood' })
  const columns = database.run(figuresSql(asked))
  const rows = areaRows(columns, asked, places, gaps)
  expect(levelHasFigures(rows, columns)).toBe(false)
})

test('an area without NPNRU amount is missing, one without a post is zero', () => {
  const statuses = (programmes: string[]) => {
    const asked = subject({ programmes, measure: 'amount', level: 'department' })
    return new Set(areaRows(database.run(figuresSql(asked)), asked, places, gaps).map((row) => row.status))
  }
  expect(statuses(['npnru'])).toContain('missing')
  expect(statuses(['npnru'])).not.toContain('zero')
  expect(statuses(['fonjep'])).not.toContain('missing')
})

test('an unknown population makes a rate missing, not zero', () => {
  const asked = subject()
  const rows = areaRows(database.run(figuresSql(asked)), asked, places, gaps)
  const mayotte = rows.filter((row) => row.place.departments.includes('976') && row.amount > 0)
  expect(mayotte.length).toBeGreaterThan(0)
  expect(mayotte.every((row) => row.status === 'missing' && row.amount > 0)).toBe(true)
})

test('only areas of the zone are inside', () => {
  const asked = subject({ zone: { level: 'department', code: '31' } })
  const inside = areaRows(database.run(figuresSql(asked)), asked, places, gaps).filter(
    (row) => row.status !== 'outside'
  )
  expect(inside.length).toBeGreaterThan(0)
  expect(inside.every((row) => row.place.departments.includes('31'))).toBe(true)
})

test('a rate over several years divides each generation by its own population', () => {
  const rate = (years: readonly [number, number]) => {
    const asked = subject({ years })
    return areaRows(database.run(figuresSql(asked)), asked, places, gaps)
  }
  const [before, after, both] = [rate([2020, 2023]), rate([2024, 2024]), rate([2020, 2024])]
  const row = both.findIndex(
    (one, i) => one.place.in2015 && one.place.in2024 && (before[i]?.perInhabitant ?? 0) > 0
  )
  expect(row).toBeGreaterThanOrEqual(0)
  expect(both[row]?.perInhabitant).toBeCloseTo(
    (before[row]?.perInhabitant ?? 0) + (after[row]?.perInhabitant ?? 0),
    6
  )
})

test('neighbourhoods are counted by zone and by NPNRU', () => {
  const count = (change: Parameters<typeof subject>[0]) =>
    database.run(neighbourhoodCountSql(subject(change))).numbers('kept')[0] ?? 0
  expect(count({})).toBe(1584)
  expect(count({ npnru: 'with' }) + count({ npnru: 'without' })).toBe(1584)
  expect(count({ zone: { level: 'department', code: '93' } })).toBeGreaterThan(50)
})

test('beneficiaries stand by amount', () => {
  const amounts = [...database.run(beneficiariesSql(subject(), 3)).numbers('amount_eur')]
  expect(amounts).toHaveLength(3)
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a))
})

test('a funder filter leaves no amount of another', () => {
  const programmes = database.run(programmeTotalsSql(subject({ funder: 'anru' }))).texts('programme')
  expect(programmes).toEqual(['npnru'])
})

test('the card of an area holds what is known there by programme and year', () => {
  const toulouse = places.at('contract').find((place) => place.name === 'Toulouse Métropole')
  const detail = database.run(areaDetailSql('contract', toulouse?.code ?? ''))
  expect(detail.texts('programme')).toContain('adultes-relais')
  expect([...detail.numbers('year')]).toContain(2024)
})

test('projects of a zone carry what their page calls the amount', () => {
  const projects = database.run(projectsSql(subject()))
  expect(projects.length).toBe(57)
  expect(projects.texts('page_url').every((url) => url?.startsWith('http'))).toBe(true)
})

test('text from a link cannot leave its quotes', () => {
  const zone = { level: 'department', code: "93' OR true OR '" } as const
  expect(database.run(totalsSql(subject({ zone }))).numbers('amount_eur')[0]).toBe(0)
})

test('a department that the file leaves out is missing, not zero', () => {
  // ANCT, adultes-relais 2024: no post in Seine-Saint-Denis and Val-de-Marne, 213 and 116 in 2023.
  expect(gaps).toEqual([
    { programme: 'adultes-relais', year: 2024, department: '93', postsNearby: 213 },
    { programme: 'adultes-relais', year: 2024, department: '94', postsNearby: 116 }
  ])
  for (const [level, code] of [
    ['department', '93'],
    ['contract', '200057867'],
    ['region', '11']
  ] as const) {
    const asked = subject({ level, measure: 'amount' })
    const row = areaRows(database.run(figuresSql(asked)), asked, places, gaps)[places.indexOf(level, code)]
    expect([row?.status, row?.partial]).toEqual(['missing', true])
  }
  const before = subject({ level: 'department', measure: 'amount', years: [2023, 2023] })
  const row = areaRows(database.run(figuresSql(before)), before, places, gaps)[
    places.indexOf('department', '93')
  ]
  expect(row?.status).toBe('value')
})

test('a rate leaves out the people of the departments that the file leaves out', () => {
  const totals = database.run(totalsSql(subject({ zone: { level: 'department', code: '93' } })))
  expect(totals.numbers('per_inhabitant_eur')[0]).toBeNaN()
})
