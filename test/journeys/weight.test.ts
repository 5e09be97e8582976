import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Manifest } from '../../src/catalogue/manifest.ts'
import { tables } from '../../src/catalogue/tables/index.ts'
import { openAtlas } from './openAtlas.ts'

const mostBytes = 1_500_000

/** Bytes of a file of the build as the server sends it to a browser of today. */
function sentBytes(url: string): number {
  const { pathname } = new URL(url)
  const path = join('dist', pathname === '/' ? 'index.html' : pathname)
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size
}

test('the tables of the first map take at most 1.5 MB gzipped, their manifest included', () => {
  const text = readFileSync('public/data/manifest.json', 'utf8')
  const opening = new Set<string>(
    tables.filter(({ loading }) => loading === 'opening').map(({ name }) => name)
  )
  const bytes = (JSON.parse(text) as Manifest).tables
    .filter(({ name }) => opening.has(name))
    .reduce((sum, { gzipBytes }) => sum + gzipBytes, gzipSync(text).byteLength)
  expect(bytes).toBeGreaterThan(500_000)
  expect(bytes).toBeLessThan(mostBytes)
})

test('all that the first map needs is sent in at most 1.5 MB, DuckDB and its tables left out', async () => {
  const needed = await beforeFirstMap('')
  expect(needed.length).toBeGreaterThan(10)
  expect(needed.reduce((sum, url) => sum + sentBytes(url), 0)).toBeLessThan(mostBytes)
})

test('the English of the whole atlas is sent in at most 65 kB', async () => {
  const words = (await beforeFirstMap('?lang=en')).filter((url) => /\/assets\/en-[^/]*\.js$/.test(url))
  expect(words).toHaveLength(1)
  expect(words.reduce((sum, url) => sum + sentBytes(url), 0)).toBeLessThan(65_000)
})

test('a page fetches the words of its own language only, and each file once', async () => {
  const words = (urls: readonly string[]) => urls.filter((url) => /\/assets\/en-[^/]*\.js$/.test(url))
  const french = await beforeFirstMap('')
  expect(words(french)).toEqual([])
  expect(words(await beforeFirstMap('?lang=en'))).toHaveLength(1)
  const tables = french.filter((url) => url.includes('/data/'))
  expect(new Set(tables).size).toBe(tables.length)
})

async function beforeFirstMap(search: string): Promise<string[]> {
  const { page, requests } = await openAtlas(search)
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0)
  const later = tables.filter(({ loading }) => loading !== 'opening').map(({ name }) => `/${name}.arrow`)
  return requests.filter(
    (url) => url.startsWith('http') && !url.includes('duckdb') && !later.some((file) => url.includes(file))
  )
}

test('tables that only a view asks for stay where they are until it does', async () => {
  const { page, requests } = await openAtlas()
  await page.waitForFunction(() => performance.getEntriesByName('answer-drawn').length > 0)
  const asked = tables.filter(({ loading }) => loading === 'asked').map(({ name }) => `/${name}.arrow`)
  expect(requests.filter((url) => asked.some((file) => url.includes(file)))).toEqual([])
})
