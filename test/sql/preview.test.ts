import { expect, test } from 'vitest'
import { crosswalk, neighbourhoodOutlines } from '../../src/catalogue/tables/geography.ts'
import { previewRows, previewSql } from '../../src/query/preview.ts'
import { openDatabase } from './database.ts'

test('the first rows of a table come in its own order, in the columns of its schema', async () => {
  const database = await openDatabase(['crosswalk'])
  const rows = database.run(previewSql(crosswalk))
  expect(rows.length).toBe(previewRows)
  expect(rows.names).toEqual(crosswalk.columns.map((column) => column.name))
  const codes = rows.texts('code_2015')
  expect(codes).toEqual([...codes].sort())
})

test('outlines are left out of the rows a reader is shown', () => {
  expect(previewSql(neighbourhoodOutlines)).toBe('SELECT "code" FROM "neighbourhood_outlines" LIMIT 20')
})
