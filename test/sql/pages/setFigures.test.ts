import { beforeAll, describe, expect, test } from 'vitest'
import { indicators } from '../../../src/catalogue/indicators/index.ts'
import { setFiguresSql } from '../../../src/query/pages/setFigures.ts'
import { openDatabase } from '../database.ts'
import { inYear, ofSet, pageTables, type Database } from './pageAnswers.ts'

let database: Database

beforeAll(async () => {
  database = await openDatabase(pageTables)
})

const undated = Number.NaN
const cells = (sql: string) => [...database.run(sql).numbers('value')]

describe('the neighbourhoods of a department', () => {
  const department = { level: 'department', code: '07' } as const

  test('have as many inhabitants as theirs add up to', () => {
    const own = cells(`SELECT i.value FROM indicators_2024 i JOIN neighbourhoods n ON n.code = i.code
      WHERE i.indicator = 'population' AND n.department = '07'`)
    const figure = inYear(ofSet(database, department, '2024'), 'population', undated)
    expect(figure).toMatchObject({ how: 'sum', status: 'value', used: own.length, areas: own.length })
    expect(figure?.value).toBe(own.reduce((sum, value) => sum + value, 0))
  })

  test('have a poverty rate weighted by inhabitants, not the average of their rates', () => {
    const rows = database.run(`SELECT p.value AS rate, w.value AS people FROM indicators_2024 p
      JOIN indicators_2024 w ON w.code = p.code AND w.indicator = 'population'
      JOIN neighbourhoods n ON n.code = p.code
      WHERE p.indicator = 'poverty-rate' AND p.value IS NOT NULL AND n.department = '07'`)
    const [rates, people] = [rows.numbers('rate'), rows.numbers('people')]
    const total = people.reduce((sum, value) => sum + value, 0)
    const weighted = rates.reduce((sum, rate, i) => sum + rate * (people[i] ?? 0), 0) / total
    const average = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
    const figure = inYear(ofSet(database, department, '2024'), 'poverty-rate', undated)
    expect(figure?.how).toBe('weighted')
    expect(figure?.value).toBeCloseTo(weighted, 9)
    expect(Math.abs((figure?.value ?? 0) - average)).toBeGreaterThan(0.01)
  })

  test('have no employment rate of their own: its denominators are not published', () => {
    const answer = database.run(setFiguresSql([{ id: 'own', ...department }], '2024', indicators))
    const rows = answer.texts('indicator').flatMap((id, row) => (id === 'employment-rate' ? [row] : []))
    expect(rows).not.toEqual([])
    expect(rows.map((row) => answer.numbers('value')[row])).toEqual(rows.map(() => Number.NaN))
  })
})

test('a rate that never aggregates is told by the median of the neighbourhoods, and called one', () => {
  const own = cells(`SELECT i.value FROM indicators_2024 i JOIN neighbourhoods n ON n.code = i.code
    WHERE i.indicator = 'employment-rate' AND i.value IS NOT NULL AND n.contract = '243100518'`)
  own.sort((a, b) => a - b)
  const middle = ((own[own.length / 2 - 1] ?? 0) + (own[own.length / 2] ?? 0)) / 2
  const figure = inYear(
    ofSet(database, { level: 'contract', code: '243100518' }, '2024'),
    'employment-rate',
    undated
  )
  expect(own).toHaveLength(16)
  expect(figure).toMatchObject({ how: 'median', used: 16, areas: 16 })
  expect(figure?.value).toBeCloseTo(middle, 9)
})

test('no median and no quantile is ever summed or averaged', () => {
  const never = indicators.filter(({ aggregation }) => aggregation.kind === 'never').map(({ id }) => id)
  expect(never).toContain('disposable-income-median')
  for (const generation of ['2015', '2024'] as const) {
    const answer = database.run(
      setFiguresSql([{ id: 'all', level: 'all', code: '' }], generation, indicators)
    )
    const made = answer
      .texts('indicator')
      .filter((id, row) => never.includes(id ?? '') && !Number.isNaN(answer.numbers('value')[row]))
    expect(made).toEqual([])
  }
})

test('all QPV 2015 have the 5 019 573 inhabitants that INSEE counts in 2019', () => {
  const figure = inYear(ofSet(database, { level: 'all', code: '' }, '2015'), 'population', 2019)
  // INSEE, row « Ensemble » of DEMO_2019: 1,345 of the 1,400 QPV.
  expect(figure).toMatchObject({ value: 5_019_573, used: 1345, areas: 1400 })
})

test('the median neighbourhood is the one in the middle, whatever the rule', () => {
  const figure = inYear(ofSet(database, { level: 'all', code: '' }, '2024', 'median'), 'population', undated)
  const [middle] = cells(`SELECT median(value) AS value FROM indicators_2024 WHERE indicator = 'population'`)
  expect(figure).toMatchObject({ how: 'median', value: middle, used: 1476, areas: 1584 })
})

test('a set of which fewer than half the neighbourhoods are known has no figure', () => {
  // Of the 19 QPV of Guadeloupe INSEE gives the share of foreigners of one.
  const figures = ofSet(database, { level: 'department', code: '971' }, '2024')
  expect(inYear(figures, 'foreigners', undated)).toMatchObject({ status: 'missing', used: 1, areas: 19 })
  expect(inYear(figures, 'foreigners', undated)?.value).toBeNaN()
})

test('a QPV 2015 is in the contract of the QPV 2024 over the largest part of it', () => {
  const [count] = cells(`SELECT count(*)::double AS value FROM neighbourhoods_2015 o
    JOIN neighbourhoods n ON n.code = o.main_successor WHERE n.contract = '243100518'`)
  const figure = inYear(
    ofSet(database, { level: 'contract', code: '243100518' }, '2015'),
    'poverty-rate',
    2019
  )
  expect(figure?.areas).toBe(count)
  expect(figure?.used).toBe(13)
})
