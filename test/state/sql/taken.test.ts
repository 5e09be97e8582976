import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Manifest } from '../../../src/catalogue/manifest.ts'
import { sourcesRead, takenColumns } from '../../../src/state/sql/taken.ts'

test('columns of one name get one each, and keep theirs as a label', () => {
  const columns = takenColumns({
    columns: [
      { name: 'taux', kind: 'number', cells: [1, null] },
      { name: 'taux', kind: 'number', cells: [1.5, 2] },
      { name: 'count(DISTINCT a)', kind: 'digits', cells: ['9007199254740993', null] },
      { name: 'npnru', kind: 'flag', cells: [true, null] }
    ]
  })
  expect(columns).toEqual([
    { id: 'taux', label: 'taux', type: 'integer', values: [1, Number.NaN] },
    { id: 'taux_2', label: 'taux', type: 'number', values: [1.5, 2] },
    { id: 'count(DISTINCT_a)', label: 'count(DISTINCT a)', type: 'text', values: ['9007199254740993', null] },
    { id: 'npnru', label: 'npnru', type: 'text', values: ['true', null] }
  ])
})

test('an infinity or a NaN of DuckDB is never taken for a null', () => {
  const [column] = takenColumns({
    columns: [{ name: 'x', kind: 'number', cells: [Infinity, Number.NaN, null, 1] }]
  })
  expect(column).toMatchObject({ type: 'text', values: ['Infinity', 'NaN', null, '1'] })
})

test('the sources of a query are those of the tables that it names', () => {
  const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as Manifest
  const sourcesOf = (name: string) => manifest.tables.find((table) => table.name === name)?.sources ?? []
  const read = sourcesRead("SELECT 'funding' FROM gaps JOIN Indicators_2024 ON true", manifest)
  expect([...read].sort()).toEqual(
    [...new Set([...sourcesOf('gaps'), ...sourcesOf('indicators_2024')])].sort()
  )
  expect(sourcesRead('SELECT 1', manifest)).toEqual([])
})
