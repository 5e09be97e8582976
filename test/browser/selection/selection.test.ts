import { expect, test, vi } from 'vitest'
import { columnsOf, type Column, type Columns } from '../../../src/core/columns.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { noFilter, type Filter } from '../../../src/query/selection/filter.ts'
import { questionOf } from '../../../src/state/selection/selection.svelte.ts'
import { selecting } from './selecting.svelte.ts'
import { noOwnTables } from '../../engine/noOwnTables.ts'

const poverty = (min: number): Filter => ({
  ...noFilter,
  parts: [{ kind: 'range', field: 'poverty-rate', year: null, min, max: null, missing: false, not: false }]
})

/** Rates of three neighbourhoods, the last unknown, as selectionSql answers. */
function rates(min: number): Columns {
  const values = [30, 50, Number.NaN]
  return columnsOf(
    3,
    new Map<string, Column>([
      ['code', ['A', 'B', 'C']],
      ['kept', Float64Array.from(values, (value) => Number(value >= min))],
      ['c1_value', Float64Array.from(values)],
      ['c1_status', ['value', 'value', 'missing']]
    ])
  )
}

/** An engine whose answers come when the test says so. */
function slowEngine() {
  const asked: { sql: string; answer: (columns: Columns) => void; fail: (error: Error) => void }[] = []
  const loaded: string[] = []
  const engine: Engine = {
    run: (sql) => new Promise((answer, fail) => asked.push({ sql, answer, fail })),
    load: (name) => {
      loaded.push(name)
      return Promise.resolve()
    },
    ...noOwnTables
  }
  return { engine, asked, loaded }
}

test('the tables come before the question, and the answer says what is kept', async () => {
  const { engine, asked, loaded } = slowEngine()
  const { selection } = selecting(engine, questionOf(poverty(40), '2024'))
  expect([selection.count, selection.pending]).toEqual([null, true])
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  expect(loaded).toEqual(['neighbourhoods', 'indicators_2024'])
  expect(asked[0]?.sql).toBe(selection.sql)
  asked[0]?.answer(rates(40))
  await vi.waitFor(() => expect(selection.count).toBe(1))
  expect([...(selection.codes ?? [])]).toEqual(['B'])
  expect(selection.mask).toEqual({ generation: '2024', rows: Uint8Array.from([0, 1, 0]) })
})

test('a range under the pointer is followed without a question, and so is the one it ends in', async () => {
  const { engine, asked } = slowEngine()
  const { selection, ask } = selecting(engine, questionOf(poverty(40), '2024'))
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  asked[0]?.answer(rates(40))
  await vi.waitFor(() => expect(selection.count).toBe(1))
  selection.drag(poverty(20))
  expect([selection.count, selection.filter]).toEqual([2, poverty(20)])
  expect(asked).toHaveLength(1)
  ask({ filter: poverty(25) })
  expect([selection.count, selection.filter, selection.pending]).toEqual([2, poverty(25), true])
})

test('no count is told that belongs to another question', async () => {
  const { engine, asked } = slowEngine()
  const { selection, ask } = selecting(engine, questionOf(poverty(40), '2024'))
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  asked[0]?.answer(rates(40))
  await vi.waitFor(() => expect(selection.count).toBe(1))
  ask({ generation: '2015' })
  expect([selection.count, selection.mask?.generation]).toEqual([null, '2024'])
  ask({ generation: '2024', filter: noFilter })
  expect(selection.count).toBeNull()
})

test('codes from outside are kept alone, at once', async () => {
  const { engine, asked } = slowEngine()
  const { selection, ask } = selecting(engine, questionOf(poverty(20), '2024'))
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  asked[0]?.answer(rates(20))
  await vi.waitFor(() => expect(selection.count).toBe(2))
  ask({ codes: ['A', 'C'] })
  expect([...(selection.codes ?? [])]).toEqual(['A'])
})

test('a question that fails says why, until it is asked again', async () => {
  const { engine, asked } = slowEngine()
  const { selection } = selecting(engine, questionOf(poverty(40), '2024'))
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  asked[0]?.fail(new Error('table coupée'))
  await vi.waitFor(() => expect(selection.error?.message).toBe('table coupée'))
  expect(selection.count).toBeNull()
  selection.again()
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  expect(selection.error).toBeNull()
})
