import { expect, test } from 'vitest'
import { clearHistory, readHistory, withQuery, type HistoryStore } from '../../../src/state/sql/history.ts'

function memory(): HistoryStore {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key)
  }
}

const refusing: HistoryStore = {
  getItem: () => {
    throw new Error('denied')
  },
  setItem: () => {
    throw new Error('full')
  },
  removeItem: () => {
    throw new Error('denied')
  }
}

test('queries are read back newest first, each text once, fifty at most', () => {
  const store = memory()
  let history = readHistory(store)
  for (let i = 0; i < 60; i++)
    ({ history } = withQuery(history, { sql: `VALUES (${i})`, atMs: i, rows: 1 }, store))
  ;({ history } = withQuery(history, { sql: 'VALUES (30)', atMs: 99, rows: null }, store))
  const read = readHistory(store)
  expect(read).toEqual(history)
  expect(read).toHaveLength(50)
  expect(read[0]).toEqual({ sql: 'VALUES (30)', atMs: 99, rows: null })
  expect(read.filter(({ sql }) => sql === 'VALUES (30)')).toHaveLength(1)
})

test('cleared queries are gone', () => {
  const store = memory()
  withQuery([], { sql: 'VALUES (1)', atMs: 1, rows: 1 }, store)
  clearHistory(store)
  expect(readHistory(store)).toEqual([])
})

test('a storage that refuses is told, and takes nothing from the page', () => {
  const query = { sql: 'VALUES (1)', atMs: 1, rows: 1 }
  expect(readHistory(refusing)).toEqual([])
  expect(withQuery([], query, refusing)).toEqual({ history: [query], isKept: false })
  expect(withQuery([], query, null)).toEqual({ history: [query], isKept: false })
  expect(() => clearHistory(refusing)).not.toThrow()
})

test.each(['{', '{"a":1}', '[1,null,{"sql":2}]'])('what another program wrote is left out: %s', (text) => {
  const store = { ...memory(), getItem: () => text }
  expect(readHistory(store)).toEqual([])
})
