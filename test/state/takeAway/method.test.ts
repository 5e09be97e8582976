import { beforeAll, expect, test } from 'vitest'
import type { TableName } from '../../../src/catalogue/tables/index.ts'
import { beneficiariesSql } from '../../../src/query/beneficiaries.ts'
import { figuresSql } from '../../../src/query/figures.ts'
import { neighbourhoodCountSql } from '../../../src/query/neighbourhoodCount.ts'
import { programmeTotalsSql } from '../../../src/query/programmeTotals.ts'
import { projectsSql } from '../../../src/query/projects.ts'
import { totalsSql } from '../../../src/query/totals.ts'
import { trendSql } from '../../../src/query/trend.ts'
import { unplacedSql } from '../../../src/query/unplaced.ts'
import type { OutcomesChoice } from '../../../src/state/choices/outcomes.ts'
import { fileStem, usedTables } from '../../../src/state/takeAway/method.ts'
import { openDatabase } from '../../sql/database.ts'
import { subject } from '../../sql/subjects.ts'
import { engineWith, outcomesAfter, tables } from './published.ts'

const asked = subject({ zone: { level: 'department', code: '93' }, npnru: 'with', years: [2022, 2024] })
const ofInvestments = [
  figuresSql(asked),
  totalsSql(asked),
  trendSql(asked),
  beneficiariesSql(asked, 3),
  programmeTotalsSql(asked),
  projectsSql(asked),
  unplacedSql(asked),
  neighbourhoodCountSql(asked)
]

const outcomes: readonly [string, Partial<OutcomesChoice>, number][] = [
  ['the opening', {}, 2],
  ['a change by department', { level: 'department', shows: 'change' }, 4],
  ['a gap from the commune', { measure: 'disposable-income-median', shows: 'gap', reference: 'commune' }, 3],
  ['a gap from the department', { shows: 'gap', reference: 'department', second: 'employment-rate' }, 4],
  [
    'need and money by contract',
    { generation: '2024', level: 'contract', second: 'funding-adultes-relais' },
    4
  ]
]

/** Statements run for the views of outcomes, and then once more, as they are shown, on the tables that are named. */
let ofOutcomes: readonly (readonly string[])[]
let shown: Awaited<ReturnType<typeof openDatabase>>

beforeAll(async () => {
  const engine = await engineWith([
    'territories',
    'neighbourhoods',
    'neighbourhoods_2015',
    'funding',
    'gaps',
    'indicators_2024',
    'indicators_income',
    'indicators_employment',
    'indicators_population',
    'indicators_communes'
  ])
  const results = []
  for (const [, change] of outcomes) results.push((await outcomesAfter(engine, change)).result)
  ofOutcomes = results.map((result) => result.asked.map(({ sql }) => sql))
  const named = usedTables([...ofInvestments, ...ofOutcomes.flat()], tables.manifest)
  shown = await openDatabase(named.map(({ name }) => name as TableName))
}, 120_000)

const rowsAsShown = (sql: string) => shown.run(`${sql.trim()};`).length

test('every statement of the investments runs as it is shown, on the tables that are named', () => {
  const lengths = ofInvestments.map(rowsAsShown)
  expect(lengths.slice(0, 2)).toEqual([tables.places.at('contract').length, 1])
})

test.each(outcomes.map(([name, , count], at) => [name, count, at] as const))(
  'every statement of the outcomes runs as it is shown: %s, %d of them',
  (_, count, at) => {
    const statements = ofOutcomes[at] ?? []
    expect(statements).toHaveLength(count)
    expect(statements.map(rowsAsShown).filter((length) => length === 0)).toEqual([])
  }
)

test('the tables of a statement come with their rows and the beginning of their checksum', () => {
  const [funding] = usedTables(['SELECT 1 FROM funding f JOIN nothing n ON true'], tables.manifest)
  const entry = tables.manifest.tables.find(({ name }) => name === 'funding')!
  expect(funding).toMatchObject({ name: 'funding', rows: entry.rows, version: entry.sha256.slice(0, 8) })
  expect(funding?.sources.length).toBeGreaterThan(0)
})

test.each([
  ['Taux de pauvreté à 60 % par quartier, Hérault', 'taux-de-pauvrete-a-60-par-quartier-herault'],
  ['../../etc/passwd', 'etc-passwd'],
  ['« »', 'donnees'],
  [`${'long '.repeat(40)}`, 'long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long']
])('a file named after “%s” is %s', (title, stem) => {
  expect(fileStem(title)).toBe(stem)
})
