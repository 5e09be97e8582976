import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BuiltTable } from '../../data/manifest.ts'
import { publish } from '../../data/publish.ts'
import { npnru } from '../../src/catalogue/tables/geography.ts'
import { sourcesFolder } from './sourcesFixture.ts'

const table = (text: string) => ({
  schema: npnru,
  rows: 1,
  sources: [],
  bytes: new TextEncoder().encode(text)
})
const atlas = (...tables: BuiltTable[]) => ({ tables, readings: [], checks: [] })

test('the new tables replace the former ones whole, and the same tables give the same bytes', () => {
  const root = sourcesFolder({ 'data/old.arrow': 'old' })
  const target = join(root, 'data')
  publish(target, atlas(table('a')))
  const first = readFileSync(join(target, 'manifest.json'))
  publish(target, atlas(table('a')))
  expect(readdirSync(root)).toEqual(['data'])
  expect(readdirSync(target).sort()).toEqual(['manifest.json', 'npnru.arrow'])
  expect(readFileSync(join(target, 'manifest.json'))).toEqual(first)
})

test('a run that stops while writing leaves the former tables as they were', () => {
  const root = sourcesFolder({ 'data/npnru.arrow': 'old' })
  const broken = { schema: npnru, rows: 1, sources: [], bytes: null as unknown as Uint8Array }
  expect(() => publish(join(root, 'data'), atlas(table('a'), broken))).toThrow()
  expect(readFileSync(join(root, 'data/npnru.arrow'), 'utf8')).toBe('old')
  expect(readdirSync(root)).toEqual(['data'])
})

test('a first run makes the folder', () => {
  const root = sourcesFolder({})
  publish(join(root, 'data'), atlas(table('a')))
  expect(existsSync(join(root, 'data/npnru.arrow'))).toBe(true)
})
