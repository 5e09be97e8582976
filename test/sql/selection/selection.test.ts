import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { filterFields } from '../../../src/catalogue/filterFields/index.ts'
import type { Generation } from '../../../src/catalogue/generation.ts'
import { ownMeasureId, type OwnFigure, type OwnMeasure } from '../../../src/catalogue/ownMeasures.ts'
import type { TableName } from '../../../src/catalogue/tables/index.ts'
import type { Columns } from '../../../src/core/columns.ts'
import { conditionsOf, noFilter, type Condition, type Filter } from '../../../src/query/selection/filter.ts'
import {
  fieldOptionsSql,
  fieldTables,
  fieldValuesSql,
  indicatorYearsSql
} from '../../../src/query/selection/fieldSql.ts'
import { fieldOf, selectionSql, selectionTables } from '../../../src/query/selection/selectionSql.ts'
import { filterOf } from '../../../src/state/selection/filterText.ts'
import { asksTheSame, keptRows } from '../../../src/state/selection/kept.ts'
import { anyFilter } from '../../state/selection/randomFilters.ts'
import { openDatabase, publishedPlaces, tableColumns } from '../database.ts'
import { plainAnswers } from './plainAnswer.ts'

const loaded: readonly TableName[] = [
  'territories',
  'neighbourhoods',
  'neighbourhoods_2015',
  'funding',
  'gaps',
  'indicators_2024',
  'indicators_income',
  'indicators_employment',
  'indicators_population',
  'indicator_coverage',
  'neighbourhood_programmes',
  'programme_presence',
  'pnru_perimeters'
]
const places = publishedPlaces()
// 'select' is a keyword of SQL and a fair name of a column.
const figure: OwnFigure = {
  table: 'own_essai__areas',
  column: 'select',
  level: 'neighbourhood2024',
  rule: 'sum'
}
const own: readonly OwnMeasure[] = [
  { ...figure, id: ownMeasureId(figure), label: 'Sélection', file: 'essai.csv', unit: '€' }
]
const ownValues = new Map<string, number | null>([
  ['QN00101M', 12.5],
  ['QN00102M', 0],
  ['QN00103M', null]
])
const plain = plainAnswers(ownValues)
let run: (sql: string) => Columns

beforeAll(async () => {
  ;({ run } = await openDatabase(loaded))
  // It is made; what it answers, a count as Int64, is none of the app's answers.
  const made = () =>
    run(`CREATE TABLE own_essai__areas AS SELECT * FROM (VALUES
    ('QN00101M', 12.5::double), ('QN00102M', 0::double), ('QN00103M', NULL::double)) AS t(code, "select")`)
  expect(made).toThrow('Int64')
})

const read = (text: string) => filterOf(text, { places })
const answer = (filter: Filter, generation: Generation, codes: readonly string[] | null = null) =>
  run(selectionSql({ filter, generation, codes, own }))
function keptOf(columns: Columns): string[] {
  const kept = columns.numbers('kept')
  return columns.texts('code').flatMap((code, row) => (kept[row] === 1 && code !== null ? [code] : []))
}
const kept = (text: string, generation: Generation) => keptOf(answer(read(text), generation))

const codes = {
  region: ['11', '76', '84', '93', '04'],
  department: ['93', '13', '59', '974', '987'],
  contract: places
    .at('contract')
    .filter(({ in2024 }) => in2024)
    .slice(0, 60)
    .map(({ code }) => code),
  commune: ['93066', '13055', '59512', '69243'],
  siren: ['775672272', '394301337']
}
// The fields that plain code answers fast; every indicator goes through the same statement.
const sampled = new Set(['poverty-rate', 'population', 'employment-rate', 'caf-covered', 'gini', 'under-25'])
const fields = filterFields.filter(({ id, from }) => from.kind !== 'indicator' || sampled.has(id))

for (const generation of ['2015', '2024'] as const)
  test(`random filters keep the neighbourhoods of ${generation} that plain code keeps`, () => {
    const years = generation === '2015' ? [2017, 2019, 2022] : [null]
    fc.assert(
      fc.property(anyFilter(codes, years, fields), (filter) => {
        const columns = answer(filter, generation)
        expect(keptOf(columns)).toEqual(plain.kept(filter, generation))
        // What is shown while a range is dragged follows the same rule.
        expect([...keptRows(filter, columns, null)]).toEqual([...columns.numbers('kept')])
      }),
      { seed: 11, numRuns: 60 }
    )
  }, 120_000)

test('every field gives each neighbourhood the value and the status that plain code finds', () => {
  for (const generation of ['2015', '2024'] as const)
    for (const field of fields) {
      const year =
        field.years === 'published' ? (generation === '2024' ? null : 2019) : (field.years?.at(-1) ?? null)
      const columns = run(fieldValuesSql({ field, year, generation, own }))
      const [found, statuses] = [columns.texts('code'), columns.texts('status')]
      const expected = plain.values(field.id, year, generation)
      const values =
        field.shape.kind === 'range'
          ? Array.from(columns.numbers('value'), (value) => (Number.isNaN(value) ? null : value))
          : columns.texts('value').map((value) => (value === null ? null : value.split(';').filter(Boolean)))
      found.forEach((code, row) => {
        const wanted = expected.get(code!)!
        expect([field.id, code, statuses[row]]).toEqual([field.id, code, wanted.status])
        if (typeof wanted.value === 'number') expect(values[row]).toBeCloseTo(wanted.value, 4)
        else expect(values[row]).toEqual(wanted.value)
      })
      expect(found).toEqual([...expected.keys()])
    }
})

test('the tables that a filter names are those that its statement reads', () => {
  fc.assert(
    fc.property(anyFilter(codes, [2019], fields), (filter) => {
      for (const generation of ['2015', '2024'] as const) {
        const sql = selectionSql({ filter, generation, codes: null, own })
        const wanted = selectionTables({ filter, generation, own })
        for (const name of loaded)
          expect([name, new RegExp(`(FROM|JOIN) ${name}\\b`).test(sql)]).toEqual([
            name,
            wanted.includes(name)
          ])
      }
    }),
    { seed: 3, numRuns: 60 }
  )
})

test('rows stand in the order of their table, whatever is asked', () => {
  for (const generation of ['2015', '2024'] as const) {
    const table = tableColumns(generation === '2024' ? 'neighbourhoods' : 'neighbourhoods_2015')
    const text = `population${generation === '2024' ? '' : ':2019'}:1000~,npnru:with,programme:acv`
    expect(answer(read(text), generation).texts('code')).toEqual(table.texts('code'))
  }
})

test('no filter keeps all, and codes from outside are the only ones kept', () => {
  expect(keptOf(answer(noFilter, '2024'))).toHaveLength(1584)
  expect(keptOf(answer(noFilter, '2015'))).toHaveLength(1400)
  expect(keptOf(answer(noFilter, '2024', ['QN00102M', "x') OR true --"]))).toEqual(['QN00102M'])
  expect(keptOf(answer(noFilter, '2024', []))).toEqual([])
})

test('poverty of 40 % and more in 2019, as INSEE publishes it of QPV 2015', () => {
  // Counted in table indicators_income, column value, without the filter's SQL.
  const table = tableColumns('indicators_income')
  const [ids, levels, codesOf] = [table.texts('indicator'), table.texts('level'), table.texts('code')]
  const [years, values] = [table.numbers('year'), table.numbers('value')]
  const expected = codesOf.filter(
    (_, row) =>
      ids[row] === 'poverty-rate' &&
      levels[row] === 'neighbourhood' &&
      years[row] === 2019 &&
      values[row]! >= 40
  )
  expect(kept('poverty-rate:2019:40~', '2015')).toEqual(expected.toSorted())
  expect(expected.length).toBe(857)
})

test('the NPNRU is ANRU’s list of neighbourhoods of 2015, and unknown of those of 2024 overseas', () => {
  const listed = new Set(tableColumns('npnru').texts('code_2015'))
  expect(listed.size).toBe(448)
  // Four of the list are in no table of INSEE: they are no rows of neighbourhoods_2015.
  const rows = tableColumns('neighbourhoods_2015').texts('code')
  expect(kept('npnru:with', '2015')).toEqual(rows.filter((code) => listed.has(code)))
  expect(kept('npnru:with', '2015')).toHaveLength(444)
  const [those, others] = [kept('npnru:with', '2024'), kept('npnru:without', '2024')]
  expect(those).toHaveLength(429)
  const unknown = kept('npnru:*', '2024')
  expect(those.length + others.length + unknown.length).toBe(1584)
  expect(unknown.every((code) => /^QN97/.test(code))).toBe(true)
  expect(unknown).toHaveLength(134)
})

test('‘not’ lets in nobody whose figure is unknown, unless it is asked for', () => {
  const all = (text: string) => kept(text, '2024').length
  const [low, notLow] = [all('poverty-rate:~40'), all('-poverty-rate:~40')]
  const known = all('poverty-rate:~')
  expect(low + notLow).toBe(known)
  expect(known).toBeLessThan(1584)
  expect(all('-poverty-rate:~40*')).toBe(notLow + 1584 - known)
  // A group's 'not' neither: unknown stays unknown.
  expect(all('-and(poverty-rate:~40)')).toBe(notLow)
  expect(all('-or(poverty-rate:~40*)')).toBe(notLow)
})

test('a secret or missing figure is never a zero', () => {
  const zero = kept('jobseekers-abc-over-2-years:2019:0~0', '2015')
  const statuses = run(
    fieldValuesSql({
      field: filterFields.find(({ id }) => id === 'jobseekers-abc-over-2-years')!,
      year: 2019,
      generation: '2015',
      own: []
    })
  )
  const [found, words] = [statuses.texts('code'), statuses.texts('status')]
  expect(words.some((word) => word === 'secret' || word === 'missing')).toBe(true)
  expect(zero).toEqual(found.filter((_, row) => words[row] === 'zero'))
})

test('the posts of Seine-Saint-Denis in 2024 are unknown, not zero: the file leaves the department out', () => {
  const id = 'amount.adultes-relais.annual-grant.department'
  expect(kept(`department:93,${id}:2024:0~`, '2024')).toEqual([])
  expect(kept(`department:93,${id}:2023:1~`, '2024').length).toBeGreaterThan(50)
  expect(kept(`department:93,${id}:2024:0~*`, '2024')).toEqual(kept('department:93', '2024'))
})

test('an amount of a contract is that of the whole contract at each of its neighbourhoods', () => {
  const field = filterFields.find(({ id }) => id === 'amount.fonjep.annual-grant.contract')!
  const columns = run(fieldValuesSql({ field, year: 2024, generation: '2024', own: [] }))
  const byCode = new Map(columns.texts('code').map((code, row) => [code, columns.numbers('value')[row]]))
  const inLyon = places.at('neighbourhood').filter(({ contract }) => contract === '200046977')
  const amounts = new Set(inLyon.map(({ code }) => byCode.get(code)))
  const funding = run(`SELECT sum(amount_eur)::double AS total FROM funding
    WHERE programme = 'fonjep' AND year = 2024 AND contract = '200046977'`)
  expect(inLyon.length).toBeGreaterThan(30)
  expect(funding.numbers('total')[0]).toBeGreaterThan(100_000)
  expect([...amounts]).toEqual([funding.numbers('total')[0]])
})

test('kinds of amount of one programme are never one sum', () => {
  const sum = run(`SELECT amount_kind, sum(amount_eur)::double AS eur FROM funding
    WHERE programme = 'npnru' AND level = 'neighbourhood' GROUP BY amount_kind`)
  const kinds = sum.texts('amount_kind')
  expect(kinds).toHaveLength(3)
  kinds.forEach((kind, row) => {
    const field = filterFields.find(({ id }) => id === `amount.npnru.${kind}.neighbourhood`)!
    const values = run(fieldValuesSql({ field, year: null, generation: '2024', own: [] })).numbers('value')
    const total = values.reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0)
    expect([kind, total]).toEqual([kind, sum.numbers('eur')[row]])
  })
})

test('every programme, kind and level of table funding is a field, and each field has rows', () => {
  const found = run(`SELECT DISTINCT programme, amount_kind, level FROM funding
    WHERE level IN ('neighbourhood', 'contract', 'department') ORDER BY ALL`)
  const [programmes, kinds, levels] = ['programme', 'amount_kind', 'level'].map((name) => found.texts(name))
  const there = programmes!.map((programme, row) => `amount.${programme}.${kinds![row]}.${levels![row]}`)
  const asked = filterFields.filter(({ from }) => from.kind === 'amount')
  expect(asked.map(({ id }) => id)).toEqual(expect.arrayContaining(there))
  for (const field of asked) {
    const years = field.years === null ? [null] : (field.years as readonly number[])
    const known = years.map(
      (year) =>
        run(fieldValuesSql({ field, year, generation: '2024', own: [] }))
          .texts('status')
          .filter((status) => status === 'value').length
    )
    expect([field.id, known.some((count) => count > 0)]).toEqual([field.id, true])
  }
})

test('every funder of table funding at a level is in the list of that level', () => {
  for (const level of ['neighbourhood', 'contract', 'department']) {
    const field = filterFields.find(({ id }) => id === `funder.${level}`)!
    const found = run(`SELECT DISTINCT funder FROM funding WHERE ${level} IS NOT NULL ORDER BY funder`)
    const { shape } = field
    const listed =
      shape.kind === 'list' && typeof shape.values !== 'string' ? shape.values.map(({ id }) => id) : []
    expect([level, listed.toSorted()]).toEqual([level, found.texts('funder')])
  }
})

test('a column of a visitor’s file is asked like any other; without its file it is unknown everywhere', () => {
  const id = ownMeasureId(figure)
  const keeps = (text: string, ofOwn: readonly OwnMeasure[]) =>
    keptOf(run(selectionSql({ filter: read(text), generation: '2024', codes: null, own: ofOwn })))
  expect(keeps(`${id}:0~`, own)).toEqual(['QN00101M', 'QN00102M'])
  expect(keeps(`-${id}:5~`, own)).toEqual(['QN00102M'])
  expect(keeps(`${id}:0~`, [])).toEqual([])
  expect(kept(`${id}:0~`, '2015')).toEqual([])
})

test('what is asked of one generation only keeps none of the other', () => {
  expect(kept('contract:200057867', '2015')).toEqual([])
  expect(kept('change:N', '2015')).toEqual([])
  expect(kept('change:N', '2024')).toHaveLength(139)
  expect(kept('successor:without', '2015')).toHaveLength(39)
  expect(kept('poverty-rate:2019:0~', '2024')).toEqual([])
})

test('the list of a field counts its neighbourhoods, and names the communes without a QPV 2024', () => {
  const field = filterFields.find(({ id }) => id === 'commune')!
  const columns = run(fieldOptionsSql({ field, year: null, generation: '2015', own: [] }))
  const row = columns.texts('value').indexOf('69243')
  expect(places.find('commune', '69243')).toBeUndefined()
  expect([columns.texts('label')[row], columns.numbers('areas')[row]]).toEqual(['Tarare', 1])
  const npnru = filterFields.find(({ id }) => id === 'npnru')!
  const options = run(fieldOptionsSql({ field: npnru, year: null, generation: '2024', own: [] }))
  expect(options.texts('value')).toEqual(['with', 'without'])
  expect(options.numbers('areas')[0]).toBe(429)
})

test('organisations are named as their funding most often writes them', () => {
  const field = filterFields.find(({ id }) => id === 'beneficiary.contract')!
  const columns = run(fieldOptionsSql({ field, year: null, generation: '2024', own: [] }))
  const row = columns.texts('value').indexOf('775672272')
  expect(columns.texts('label')[row]).toBe('CROIX ROUGE FRANCAISE')
  expect(kept('beneficiary.contract:775672272', '2024')).toHaveLength(columns.numbers('areas')[row]!)
  // Who is not named may be funded all the same: nothing is kept by their absence.
  expect(kept('-beneficiary.contract:775672272', '2024')).toEqual([])
})

test('the years of an indicator are those with a figure', () => {
  const columns = run(indicatorYearsSql('2015'))
  const years = columns
    .texts('indicator')
    .flatMap((id, row) => (id === 'poverty-rate' ? [columns.numbers('year')[row]] : []))
  expect(years).toEqual([2016, 2017, 2018, 2019])
  expect([...run(indicatorYearsSql('2024')).numbers('year')].every(Number.isNaN)).toBe(true)
  expect(fieldTables({ field: filterFields[0]!, year: null, generation: '2015', own: [] })).toEqual([
    'neighbourhoods_2015'
  ])
})

test('each condition says its value and why it has none', () => {
  const filter = read('poverty-rate:40~,npnru:with')
  const columns = answer(filter, '2024')
  expect(columns.names).toEqual(['code', 'kept', 'c1_value', 'c1_status', 'c2_value', 'c2_status'])
  const row = columns.texts('code').findIndex((code) => code?.startsWith('QN976'))
  expect([columns.numbers('c1_value')[row], columns.texts('c1_status')[row]]).toEqual([Number.NaN, 'missing'])
  expect(conditionsOf(filter).map((condition: Condition) => fieldOf(condition).id)).toEqual([
    'poverty-rate',
    'npnru'
  ])
})

test('a range that is dragged is answered from the values of another', () => {
  const [asked, dragged] = [read('poverty-rate:40~,npnru:with'), read('poverty-rate:55.5~60,npnru:without')]
  expect([asksTheSame(asked, dragged), asksTheSame(asked, read('poverty-rate:40~'))]).toEqual([true, false])
  const codesKept = ['QN00101M', ...kept('poverty-rate:55.5~60', '2024')]
  const columns = answer(asked, '2024')
  expect([...keptRows(dragged, columns, codesKept)]).toEqual([
    ...answer(dragged, '2024', codesKept).numbers('kept')
  ])
})
