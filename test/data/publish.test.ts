import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publish } from '../../data/publish.ts'
import { npnru } from '../../src/catalogue/tables.ts'
import { sourcesFolder } from './sourcesFixture.ts'

const table = (text: string) => ({ schema: npnru, rows: 1, bytes: new TextEncoder().encode(text) })

test('the new tables replace the former ones whole, and the same tables give the same bytes', () => {
  const root = sourcesFolder({ 'data/old.arrow': 'old' })
  const target = join(root, 'data')
  publish(target, [table('a')], [])
  const first = readFileSync(join(target, 'manifest.json'))
  publish(target, [table('a')], [])
  expect(readdirSync(root)).toEqual(['data'])
  expect(readdirSync(target).sort()).toEqual(['manifest.json', 'npnru.arrow'])
  expect(readFileSync(join(target, 'manifest.json'))).toEqual(first)
})

test('a run that stops while writing leaves the former tables as they were', () => {
  const root = sourcesFolder({ 'data/npnru.arrow': 'old' })
  const broken = { schema: npnru, rows: 1, bytes: null as unknown as Uint8Array }
  expect(() => publish(join(root, 'data'), [table('a'), broken], [])).toThrow()
  expect(readFileSync(join(root, 'data/npnru.arrow'), 'utf8')).toBe('old')
  expect(readdirSync(root)).toEqual(['data'])
})

test('a first run makes the folder', () => {
  const root = sourcesFolder({})
  publish(join(root, 'data'), [table('a')], [])
  expect(existsSync(join(root, 'data/npnru.arrow'))).toBe(true)
})
