import { expect, test } from 'vitest'
import { answersQuery, sourceEntries } from '../../src/state/sourceEntries.ts'
import { smallManifest } from './manifest.ts'

const entries = sourceEntries(smallManifest(), [])
const posts = entries.find((entry) => entry.source.id === 'anct-adultes-relais')!

test('a source counts the rows of its files, its tables and its checks', () => {
  expect([posts.read, posts.kept]).toEqual([9702, 4721])
  expect(posts.tables.map((table) => table.title)).toEqual(['Financements'])
  expect(posts.checks).toEqual({ ok: 1, warning: 1, failed: 0 })
  expect(posts.restsOn).toEqual(['Adultes-relais'])
})

test.each([
  ['adultes', ['anct-adultes-relais']],
  ['insee', ['insee-qpv-2024']],
  ['prioritaires POPULATION', ['insee-qpv-2024']],
  ['financements', ['anct-adultes-relais']],
  ['adulte-relais-2025.json', ['anct-adultes-relais']],
  ['  ', ['anct-adultes-relais', 'insee-qpv-2024']],
  ['météo', []]
])('“%s” finds %o', (query, ids) => {
  expect(entries.filter((entry) => answersQuery(entry, query)).map(({ source }) => source.id)).toEqual(ids)
})
