import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { dataDocs } from '../../data/docs.ts'
import { sourceDocs } from '../../data/sourceDocs.ts'
import { sources } from '../../data/sources/index.ts'
import type { Manifest } from '../../src/catalogue/manifest.ts'
import { tables } from '../../src/catalogue/tables/index.ts'

const textOf = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

test('the pages on tables and sources say what the schemas and the manifest say: else run npm run docs', () => {
  const manifest = JSON.parse(textOf('public/data/manifest.json')) as Manifest
  expect(textOf('docs/data.md')).toBe(dataDocs(tables, manifest))
  expect(textOf('docs/sources.md')).toBe(sourceDocs(sources, manifest))
})

test('every table and column is described in a sentence', () => {
  const silent = tables.flatMap(({ name, title, description, columns }) => [
    ...([title, description].some((text) => text.trim() === '') ? [name] : []),
    ...columns.flatMap((column) => (column.description.trim() === '' ? [`${name}.${column.name}`] : []))
  ])
  expect(silent).toEqual([])
})
