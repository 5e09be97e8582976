import { beforeAll, describe, expect, test } from 'vitest'
import {
  grantBeneficiariesSql,
  grantPlacementSql,
  postBeneficiariesSql
} from '../../src/query/partners/beneficiaries.ts'
import { flowsSql } from '../../src/query/partners/flows.ts'
import { operationsSql } from '../../src/query/partners/operations.ts'
import {
  fundingByDepartmentSql,
  presenceByDepartmentSql,
  presenceSql
} from '../../src/query/partners/presence.ts'
import { territoryFundingSql, territoryPresenceSql } from '../../src/query/partners/territory.ts'
import type { Columns } from '../../src/core/columns.ts'
import { flowSubject } from '../../src/state/partners/flowSubject.ts'
import { openDatabase } from './database.ts'
import { subject } from './subjects.ts'

type Database = Awaited<ReturnType<typeof openDatabase>>
let database: Database

beforeAll(async () => {
  database = await openDatabase([
    'funding',
    'territories',
    'neighbourhoods',
    'neighbourhood_programmes',
    'programme_presence',
    'communes',
    'p147_beneficiaries',
    'p147_departments',
    'p147_years'
  ])
}, 60_000)

const sum = (columns: Columns, name: string) => columns.numbers(name).reduce((all, value) => all + value, 0)
const one = (sql: string) => database.run(`SELECT ${sql}`).numbers('n')[0] ?? Number.NaN
const seine = { level: 'department', code: '93', name: 'Seine-Saint-Denis' } as const

describe('flows', () => {
  // 4,721 posts of adultes-relais and 1,496 of FONJEP: the files of 2024, each post once.
  test('the posts of 2024 go to regions without one being lost', () => {
    const flows = database.run(flowsSql(flowSubject(subject(), 'posts'), 'region'))
    expect(sum(flows, 'posts')).toBe(4721 + 1496)
    const amount = one(
      "sum(amount_eur)::double AS n FROM funding WHERE programme IN ('adultes-relais', 'fonjep') AND year = 2024"
    )
    expect(sum(flows, 'amount_eur')).toBeCloseTo(amount, 2)
  })

  test('programme 147 adds up to the total of its own table, placed or not', () => {
    const asked = flowSubject(subject({ years: [2023, 2024] }), 'p147')
    const flows = database.run(flowsSql(asked, 'region'))
    const amount = one('sum(amount_eur)::double AS n FROM p147_years WHERE year IN (2023, 2024)')
    expect(sum(flows, 'amount_eur')).toBeCloseTo(amount, 0)
    expect(flows.texts('place')).toContain(null)
  })

  test('a region’s money is followed to its departments', () => {
    const zone = { level: 'region', code: '93' } as const
    const flows = database.run(flowsSql(flowSubject(subject({ zone }), 'posts'), 'department'))
    expect(new Set(flows.texts('place').filter((code) => code !== null))).toEqual(
      new Set(['04', '05', '06', '13', '83', '84'].filter((code) => flows.texts('place').includes(code)))
    )
    const whole = database.run(flowsSql(flowSubject(subject(), 'posts'), 'region'))
    const own = whole
      .texts('place')
      .reduce((all, code, i) => (code === '93' ? all + (whole.numbers('posts')[i] ?? 0) : all), 0)
    expect(sum(flows, 'posts')).toBe(own)
  })

  test('the filters of the map of investments do not follow along', () => {
    const asked = flowSubject(subject({ funder: 'anru', npnru: 'with' }), 'posts')
    const flows = database.run(flowsSql(asked, 'region'))
    expect(sum(flows, 'posts')).toBe(4721 + 1496)
  })
})

describe('a territory', () => {
  test('its amounts stand by programme and kind, and are those known in it', () => {
    const columns = database.run(territoryFundingSql(seine, [2024, 2024]))
    const row = columns.texts('programme').indexOf('fonjep')
    expect(columns.numbers('posts')[row]).toBe(
      one(
        "count(*)::double AS n FROM funding WHERE programme = 'fonjep' AND year = 2024 AND department = '93'"
      )
    )
    // The file of adultes-relais of 2024 leaves Seine-Saint-Denis out: no row, and no zero.
    expect(columns.texts('programme')).not.toContain('adultes-relais')
  })

  test('its neighbourhoods are counted once for each programme', () => {
    const columns = database.run(territoryPresenceSql(seine))
    expect(columns.numbers('of_all')[0]).toBe(
      one("count(*)::double AS n FROM neighbourhoods WHERE department = '93'")
    )
    for (const count of columns.numbers('neighbourhoods'))
      expect(count).toBeLessThanOrEqual(columns.numbers('of_all')[0] ?? 0)
    expect(new Set(columns.texts('programme')).size).toBe(columns.length)
  })
})

describe('where a programme is', () => {
  // ANCT, list of the Cités éducatives: 208 of them, in 219 communes.
  test('the communes of the Cités éducatives are those of the list', () => {
    const communes = database.run(presenceSql('cites_educatives', null))
    expect(communes.length).toBe(219)
  })

  test('a site over two departments counts in each, once', () => {
    const columns = database.run(presenceByDepartmentSql('cites_emploi'))
    expect(columns.texts('code')).toHaveLength(57)
    expect(sum(columns, 'sites')).toBeGreaterThanOrEqual(84)
  })

  test('a zone keeps its own communes', () => {
    const inside = database.run(presenceSql('cites_educatives', seine))
    expect(new Set(inside.texts('department'))).toEqual(new Set(['93']))
    expect(inside.length).toBeGreaterThan(5)
  })

  test('departments hold what is known in them, of one funder where one is asked for', () => {
    const anct = database.run(fundingByDepartmentSql(['fonjep'], 'anct', [2024, 2024]))
    expect(sum(anct, 'posts')).toBe(
      one(
        "count(*)::double AS n FROM funding WHERE programme = 'fonjep' AND year = 2024 AND department IS NOT NULL"
      )
    )
    expect(database.run(fundingByDepartmentSql(['fonjep'], 'anru', [2024, 2024])).length).toBe(0)
  })

  // data/curated/README.md: 57 rows are summed, 5,778 M€.
  test('the operations of the NPNRU are the 57 that count', () => {
    const operations = database.run(operationsSql('npnru', null))
    expect(operations.length).toBe(57)
    expect(sum(operations, 'amount_eur') / 1e6).toBeCloseTo(5778, -1)
  })
})

describe('beneficiaries', () => {
  const names = (columns: Columns, authority: number) =>
    columns.texts('name').filter((_, row) => columns.numbers('authority')[row] === authority)

  test('local authorities and the others are apart, each with its first ones', () => {
    const columns = database.run(postBeneficiariesSql(null, [2024, 2024], 5))
    expect(names(columns, 1)[0]).toBe('COM ROUBAIX')
    expect(names(columns, 0)[0]).toBe("ASS DEVELOP DE L'EMPLOI METIERS NOUVEAUX")
    expect([names(columns, 0).length, names(columns, 1).length]).toEqual([5, 5])
  })

  test('posts are counted by organisation, whatever its spellings: all of them, none twice', () => {
    const columns = database.run(postBeneficiariesSql(null, [2024, 2024], 10_000))
    expect(sum(columns, 'posts')).toBe(
      one(
        "count(*)::double AS n FROM funding WHERE programme IN ('adultes-relais', 'fonjep') AND year = 2024 AND beneficiary IS NOT NULL"
      )
    )
  })

  test('grants of a department are those of beneficiaries placed there', () => {
    const columns = database.run(grantBeneficiariesSql(['93'], [2024, 2024], 10_000))
    expect(sum(columns, 'amount_eur')).toBeCloseTo(
      one("sum(amount_eur)::double AS n FROM p147_departments WHERE department = '93' AND year = 2024"),
      0
    )
    expect(columns.texts('name')).toContain('COM DE CLICHY SOUS BOIS')
  })

  test('a year when nothing could be placed is unknown, not zero', () => {
    const columns = database.run(grantPlacementSql(['93'], [2020, 2022]))
    expect([...columns.numbers('year')]).toEqual([2020, 2021, 2022])
    const placed = columns.numbers('placed_eur')
    expect(placed[0]).toBeGreaterThan(0)
    expect(placed[1]).toBeNaN()
  })

  test('2021, whose grants have no SIREN, lends nobody its hashes as names', () => {
    expect(database.run(grantBeneficiariesSql(null, [2021, 2021], 10)).length).toBe(0)
  })
})
