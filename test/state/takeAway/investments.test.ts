import { beforeAll, expect, test } from 'vitest'
import { figuresSql } from '../../../src/query/figures.ts'
import { areaRows } from '../../../src/state/areaRows.ts'
import type { Choice } from '../../../src/state/choice.ts'
import { investmentMethod } from '../../../src/state/takeAway/investmentMethod.ts'
import { investmentTakeAway } from '../../../src/state/takeAway/investments.ts'
import { openDatabase } from '../../sql/database.ts'
import { subject as subjectAfter } from '../../sql/subjects.ts'
import { tables } from './published.ts'

let database: Awaited<ReturnType<typeof openDatabase>>

beforeAll(async () => {
  database = await openDatabase(['territories', 'neighbourhoods', 'funding', 'gaps'])
})

function taken(change: Partial<Choice>) {
  const subject = subjectAfter(change)
  const sql = figuresSql(subject)
  const rows = areaRows(database.run(sql), subject, tables.places, tables.gaps).filter(
    ({ status }) => status !== 'outside'
  )
  const dated = { link: 'https://faubourg.example/?v=1&data=0a1b2c3d', dataVersion: '0a1b2c3d' }
  const method = investmentMethod(subject, [{ says: 'Carte', sql }], tables, dated)
  const { level } = subject
  const outlines = level.id === 'contract' ? null : tables.outlines[level.id]
  const takeAway = investmentTakeAway(subject, rows, outlines, method, new Date(0))
  const column = (id: string) => takeAway.columns.find((one) => one.id === id)!
  return { rows, takeAway, column, sql }
}

test('the amounts add up to those of the table, post for post', () => {
  const { column, rows, takeAway } = taken({})
  const sum = (values: Iterable<unknown>) =>
    [...values].reduce<number>((total, one) => total + (Number(one) || 0), 0)
  expect(takeAway.rows).toBe(rows.length)
  expect(sum(column('amount_eur').values)).toBeCloseTo(sum(rows.map(({ amount }) => amount)), 2)
  const known = [...column('amount_eur').values].map(Number).filter((eur) => !Number.isNaN(eur))
  expect(known).toEqual(known.map((eur) => Number(eur.toFixed(2))))
  expect(column('code').values).toEqual(rows.map(({ place }) => place.code))
})

test('where a file leaves a department out, nothing found is missing and not zero', () => {
  const { column, rows } = taken({ programmes: ['adultes-relais'], level: 'department' })
  const row = rows.findIndex(({ place }) => place.code === '93')
  expect(rows[row]?.partial).toBe(true)
  expect(column('amount_eur').status?.[row]).toBe('missing')
  expect(column('amount_eur').values[row]).toBeNaN()
  expect(column('reservation').values[row]).toBe('fichier incomplet')
})

test('a contract without a post of an exhaustive file is a true zero', () => {
  const { column, rows } = taken({})
  const row = rows.findIndex(({ status, partial }) => status === 'zero' && !partial)
  expect(row).toBeGreaterThanOrEqual(0)
  expect([column('amount_eur').status?.[row], column('amount_eur').values[row]]).toEqual(['zero', 0])
})

test('departments have outlines and contracts points', () => {
  expect(taken({ level: 'department' }).takeAway.geometry?.kind).toBe('multipolygon')
  expect(taken({}).takeAway.geometry?.kind).toBe('point')
})

test('the file carries the statement that was run, the filters, and what the files leave out', () => {
  const { takeAway, sql } = taken({
    programmes: ['adultes-relais'],
    zone: { level: 'department', code: '93' }
  })
  expect(takeAway.method.sql).toEqual([sql])
  expect(takeAway.method.filters).toContain('Seine-Saint-Denis')
  expect(takeAway.method.cautions.join(' ')).toContain('Ce n’est pas un zéro')
})
