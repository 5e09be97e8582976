import { beforeAll, expect, test } from 'vitest'
import { indicators } from '../../src/catalogue/indicators/index.ts'
import type { Generation } from '../../src/catalogue/generation.ts'
import { indicatorTable } from '../../src/catalogue/outcomeMeasures.ts'
import { hopes } from '../../src/catalogue/hopes.ts'
import type { Columns } from '../../src/core/columns.ts'
import type { OutcomeQuestion } from '../../src/query/outcomes/question.ts'
import { allNeighbourhoodsSql, communeFiguresSql } from '../../src/query/outcomes/references.ts'
import { outcomeSeriesSql } from '../../src/query/outcomes/series.ts'
import { coverageOf } from '../../src/state/coverage.ts'
import { cellAt, outcomeSeriesOf, undated } from '../../src/state/outcomes/figure.ts'
import { hopesOf } from '../../src/state/outcomes/hopes.ts'
import { openDatabase, tableColumns } from './database.ts'

let run: (sql: string) => Columns

beforeAll(async () => {
  ;({ run } = await openDatabase([
    'territories',
    'neighbourhoods',
    'neighbourhoods_2015',
    'indicators_2024',
    'indicators_income',
    'indicators_employment',
    'indicators_population',
    'indicators_communes'
  ]))
})

function question(
  id: string,
  generation: Generation,
  change: Partial<OutcomeQuestion> = {}
): OutcomeQuestion {
  const indicator = indicators.find((one) => one.id === id)!
  const table = indicatorTable(indicator, generation)
  return {
    indicator,
    table,
    generation,
    level: 'neighbourhood',
    npnru: 'all',
    codes: null,
    sameIn: null,
    ...change
  }
}
const series = (asked: OutcomeQuestion) => outcomeSeriesOf(run(outcomeSeriesSql(asked)))

test('every indicator of a generation is in the table that it is asked from', () => {
  const coverage = coverageOf(tableColumns('indicator_coverage'))
  for (const generation of ['2015', '2024'] as const)
    for (const { id } of coverage
      .filter((row) => row.generation === String(generation) && row.level === 'neighbourhood')
      .map((row) => ({ id: row.indicator }))) {
      const asked = question(id, generation)
      const found = run(
        `SELECT count(*)::integer AS n FROM ${asked.table} WHERE indicator = '${id}' AND level = 'neighbourhood' AND generation = '${generation}'`
      )
      expect([id, found.numbers('n')[0]]).not.toEqual([id, 0])
    }
})

test('a weighted mean is made of the neighbourhoods and their population, by hand for the Ain', () => {
  const code = '01'
  const rates = series(question('poverty-rate', '2015'))
  const people = series(question('population', '2015'))
  const codes = run(`SELECT code FROM neighbourhoods_2015 WHERE department = '01'`).texts('code')
  let [weighted, weights] = [0, 0]
  for (const one of codes) {
    const [rate, population] = [cellAt(rates, one!, 2019), cellAt(people, one!, 2019)]
    if (Number.isNaN(rate.value) || Number.isNaN(population.value)) continue
    weighted += rate.value * population.value
    weights += population.value
  }
  const cell = cellAt(series(question('poverty-rate', '2015', { level: 'department' })), code, 2019)
  expect(cell.value).toBeCloseTo(weighted / weights, 9)
  // The plain average of the nine rates is another number: it must not come out.
  const plain = codes.map((one) => cellAt(rates, one!, 2019).value)
  expect(cell.value).not.toBeCloseTo(plain.reduce((sum, rate) => sum + rate, 0) / plain.length, 3)
  expect([cell.known, cell.parts]).toEqual([9, 9])
})

test('a median is never aggregated', () => {
  const medians = series(question('disposable-income-median', '2015', { level: 'department' }))
  for (const years of medians.values())
    for (const cell of years.values())
      expect([cell.status, cell.value]).toEqual(['not_applicable', Number.NaN])
})

test('no rate without a published denominator is aggregated', () => {
  const rate = indicators.find(({ id }) => id === 'employment-rate')!
  expect(rate.aggregation.kind).toBe('never')
  const cells = [...series(question('employment-rate', '2024', { level: 'contract' })).values()]
  expect(cells.every((years) => years.get(undated)?.status === 'not_applicable')).toBe(true)
})

test('a sum says how many of the neighbourhoods it is made of', () => {
  const own = series(question('jobseekers-abc', '2015'))
  const sums = series(question('jobseekers-abc', '2015', { level: 'department' }))
  const codes = run(`SELECT code FROM neighbourhoods_2015 WHERE department = '93'`).texts('code')
  const values = codes.map((code) => cellAt(own, code!, 2021).value)
  const known = values.filter(Number.isFinite)
  const cell = cellAt(sums, '93', 2021)
  expect([cell.value, cell.known, cell.parts]).toEqual([
    known.reduce((sum, value) => sum + value, 0),
    known.length,
    codes.length
  ])
})

test('a change of an aggregate is of the same neighbourhoods in both years', () => {
  const loose = series(question('jobseekers-abc', '2015', { level: 'department' }))
  const same = series(question('jobseekers-abc', '2015', { level: 'department', sameIn: [2019, 2021] }))
  const differing = [...same.keys()].filter(
    (code) => cellAt(same, code, 2021).known < cellAt(loose, code, 2021).known
  )
  // 2019 lists fewer neighbourhoods than 2021: without the rule some departments would seem to grow.
  expect(differing.length).toBeGreaterThan(0)
  for (const code of same.keys()) expect(cellAt(same, code, 2019).known).toBe(cellAt(same, code, 2021).known)
})

test('the whole of the QPV is the producer’s where it is published: 43.6 % in 2019 (INSEE, Filosofi)', () => {
  const all = run(allNeighbourhoodsSql(question('poverty-rate', '2015')))
  const row = [...all.numbers('year')].indexOf(2019)
  expect([all.numbers('value')[row], all.numbers('published')[row]]).toEqual([43.6, 1])
})

test('the whole of the QPV 2024 is computed, and not called published', () => {
  const all = run(allNeighbourhoodsSql(question('poverty-rate', '2024')))
  expect([...all.numbers('published')]).toEqual([0])
  // Weighted by hand; the plain average of the rates is 44.22, and INSEE gives 44.3 for 2021.
  const cells = run(`SELECT r.value * p.value AS product, p.value AS people
    FROM indicators_2024 r JOIN indicators_2024 p ON p.code = r.code AND p.indicator = 'population'
    WHERE r.indicator = 'poverty-rate' AND r.value IS NOT NULL AND p.value > 0`)
  const sum = (name: string) => cells.numbers(name).reduce((total, value) => total + value, 0)
  expect(all.numbers('value')[0]).toBeCloseTo(sum('product') / sum('people'), 9)
  expect(all.numbers('value')[0]).toBeCloseTo(44.57, 2)
})

test('the NPNRU filter chooses which neighbourhoods an aggregate is made of', () => {
  const parts = (npnru: OutcomeQuestion['npnru']) =>
    cellAt(series(question('poverty-rate', '2015', { level: 'department', npnru })), '31', 2019).parts
  expect(parts('with') + parts('without')).toBe(parts('all'))
  expect(parts('with')).toBeGreaterThan(0)
})

test('Paris, Lyon and Marseille are read by arrondissement, as they are published', () => {
  const found = run(communeFiguresSql(question('disposable-income-median', '2015')))
  const towns = new Set(found.texts('commune'))
  expect([...towns].filter((code) => /^(751|132|6938)/.test(code ?? '')).length).toBeGreaterThan(10)
})

test('overseas QPV 2024 are neither with nor without NPNRU, which nothing tells', () => {
  const asked = (npnru: OutcomeQuestion['npnru']) =>
    cellAt(series(question('population', '2024', { level: 'department', npnru })), '974', undated).parts
  expect([asked('with'), asked('without')]).toEqual([0, 0])
  expect(asked('all')).toBeGreaterThan(0)
})

test('a neighbourhood over two communes has a figure of each, and none is called its own', () => {
  const found = run(communeFiguresSql(question('disposable-income-median', '2015')))
  const counts = new Map<string, number>()
  for (const code of found.texts('code')) counts.set(code!, (counts.get(code!) ?? 0) + 1)
  expect([...counts.values()].some((count) => count > 1)).toBe(true)
})

test('every hoped-for outcome of the documents is told, with an indicator or without', () => {
  const facts = hopesOf(tableColumns('document_facts')).map((fact) => fact.item)
  expect(hopes.map((hope) => hope.item).toSorted()).toEqual(facts.toSorted())
  const ids = indicators.map((indicator) => indicator.id)
  for (const hope of hopes) for (const id of hope.indicators) expect(ids).toContain(id)
})
