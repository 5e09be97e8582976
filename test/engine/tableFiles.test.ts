import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeTable } from '../../data/arrow.ts'
import { gaps } from '../../src/catalogue/tables/funding.ts'
import { tables } from '../../src/catalogue/tables/index.ts'
import { table } from '../../src/catalogue/tables/schema.ts'
import { DataError } from '../../src/core/errors.ts'
import { openTableFiles } from '../../src/engine/tableFiles.ts'

const bytes = writeTable(gaps, [{ programme: 'fonjep', year: 2024, department: '93', posts_nearby: 31 }])
let served: Map<string, string | Uint8Array>
let asked: string[]
let server: Server
let folder: string

beforeEach(async () => {
  asked = []
  served = new Map<string, string | Uint8Array>([
    ['/manifest.json', manifest()],
    ['/gaps.arrow', bytes]
  ])
  server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    asked.push(request.url ?? '')
    const body = served.get(path)
    response.writeHead(body === undefined ? 404 : 200).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, listening))
  folder = `http://localhost:${(server.address() as AddressInfo).port}/`
})

afterEach(() => server.close())

/** A manifest in which every table is the same few bytes. */
function manifest(change: object = {}, content = bytes): string {
  const sha256 = createHash('sha256').update(content).digest('hex')
  return JSON.stringify({
    tables: tables.map((schema) => ({
      name: schema.name,
      file: `${schema.name}.arrow`,
      rows: 1,
      bytes: content.byteLength,
      sha256,
      columns: schema.columns,
      sources: []
    })),
    sources: [],
    readings: [],
    checks: [],
    ...change
  })
}

test('a table is fetched once, at an address that holds its sum', async () => {
  const files = await openTableFiles(folder)
  expect(await files.bytes('gaps')).toEqual(bytes)
  await files.bytes('gaps')
  expect(asked.filter((url) => url.startsWith('/gaps.arrow?v='))).toHaveLength(1)
})

test('a cut table is refused with both lengths', async () => {
  served.set('/gaps.arrow', bytes.slice(1))
  const files = await openTableFiles(folder)
  await expect(files.bytes('gaps')).rejects.toThrow(
    `gaps.arrow has ${bytes.byteLength - 1} bytes, the manifest says ${bytes.byteLength}`
  )
})

test('an altered table is refused', async () => {
  served.set(
    '/gaps.arrow',
    bytes.map((byte, index) => (index === bytes.byteLength - 1 ? byte ^ 1 : byte))
  )
  const files = await openTableFiles(folder)
  await expect(files.bytes('gaps')).rejects.toThrow(/gaps\.arrow was altered/)
})

test('a missing table is refused, and may be asked for again', async () => {
  served.delete('/gaps.arrow')
  const files = await openTableFiles(folder)
  await expect(files.bytes('gaps')).rejects.toThrow(/answered 404/)
  served.set('/gaps.arrow', bytes)
  expect(await files.bytes('gaps')).toEqual(bytes)
})

test.each([
  ['without tables', { tables: undefined }, /no tables/],
  ['that lacks one', { tables: [] }, /lacks table territories/]
])('a manifest %s is refused', async (_, change, message) => {
  served.set('/manifest.json', manifest(change))
  await expect(openTableFiles(folder)).rejects.toThrow(message)
})

test('a table of another version is refused by its columns', async () => {
  served.set('/manifest.json', manifest().replace('"name":"posts_nearby"', '"name":"posts_around"'))
  await expect(openTableFiles(folder)).rejects.toThrow(
    'gaps.arrow, column posts_nearby (integer): the manifest has posts_around (integer) in its place'
  )
})

test.each([
  [
    'a column less',
    table({ ...gaps, columns: gaps.columns.slice(0, 3) }),
    'gaps.arrow, column posts_nearby (integer): the file has nothing in its place'
  ],
  [
    'a column more',
    table({ ...gaps, columns: [...gaps.columns, { name: 'note', type: 'text', description: '' }] }),
    'gaps.arrow, column note: the file has it, this version does not'
  ],
  [
    'a column of another type',
    table({ ...gaps, columns: gaps.columns.map((column) => ({ ...column, type: 'label' as const })) }),
    'gaps.arrow, column year (integer): the file has year (label) in its place'
  ]
])('a file with %s is refused by its name and column', async (_, schema, message) => {
  const other = writeTable(schema, [])
  served.set('/gaps.arrow', other)
  served.set('/manifest.json', manifest({}, other))
  const files = await openTableFiles(folder)
  await expect(files.bytes('gaps')).rejects.toThrow(message)
})

test('a file that is no Arrow stream is refused', async () => {
  const page = new TextEncoder().encode('<!doctype html>')
  served.set('/gaps.arrow', page)
  served.set('/manifest.json', manifest({}, page))
  const files = await openTableFiles(folder)
  await expect(files.bytes('gaps')).rejects.toThrow('gaps.arrow is no Arrow stream')
})

test('a server that cannot be reached is a fault of the data, told by its address', async () => {
  await expect(openTableFiles('http://localhost:1/')).rejects.toThrow(DataError)
})
