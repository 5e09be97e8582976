import { expect, test, vi } from 'vitest'
import type { Columns } from '../../src/core/columns.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { asking } from './asking.svelte.ts'
import { oneValue } from './oneValue.ts'
import { noOwnTables } from '../engine/noOwnTables.ts'

/** An engine whose answers come when the test says so. */
function slowEngine() {
  const asked: { sql: string; signal: AbortSignal | undefined; answer: (value: number) => void }[] = []
  const engine: Engine = {
    run: (sql, signal) =>
      new Promise<Columns>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error))
        const answer = (value: number) => resolve(oneValue(value))
        asked.push({ sql, signal, answer })
      }),
    load: () => Promise.resolve(),
    ...noOwnTables
  }
  return { engine, asked }
}

const value = (answer: ReturnType<typeof asking>['answer']) => answer.ready?.columns.numbers('value')[0]

test('a newer question cancels the one under way, and its answer carries its own subject', async () => {
  const { engine, asked } = slowEngine()
  const { answer, ask, stop } = asking(engine)
  ask('first')
  ask('second')
  expect(asked.map((question) => question.sql)).toEqual(['first', 'second'])
  expect(asked[0]?.signal?.aborted).toBe(true)
  asked[1]?.answer(2)
  await vi.waitFor(() => expect(value(answer)).toBe(2))
  asked[0]?.answer(1)
  await Promise.resolve()
  expect([value(answer), answer.ready?.subject, answer.pending]).toEqual([2, 'second', false])
  stop()
})

test('the last answer stays while the next is awaited', async () => {
  const { engine, asked } = slowEngine()
  const { answer, ask, stop } = asking(engine)
  ask('first')
  asked[0]?.answer(1)
  await vi.waitFor(() => expect(value(answer)).toBe(1))
  ask('second')
  expect([value(answer), answer.ready?.subject, answer.pending]).toEqual([1, 'first', true])
  stop()
})

test('a question that DuckDB refuses leaves its error, not an older answer', async () => {
  const engine: Engine = {
    run: () => Promise.reject(new Error('no such column')),
    load: () => Promise.resolve(),
    ...noOwnTables
  }
  const { answer, ask, stop } = asking(engine)
  ask('SELECT nothing')
  await vi.waitFor(() =>
    expect(answer.answer).toMatchObject({ kind: 'failed', error: { message: 'no such column' } })
  )
  stop()
})

test('without an engine the first answer stands, and the question waits', () => {
  const { answer, ask, stop } = asking(null, 7)
  ask('first')
  expect([value(answer), answer.pending]).toEqual([7, true])
  stop()
})
