import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../src/catalogue/tables.ts'
import { DataError } from '../../src/core/errors.ts'
import { openTableFiles } from '../../src/engine/tableFiles.ts'

const bytes = new TextEncoder().encode('the bytes of a table')
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
function manifest(change: object = {}): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return JSON.stringify({
    tables: tables.map((table) => ({
      name: table.name,
      file: `${table.name}.arrow`,
      rows: 1,
      bytes: bytes.byteLength,
      sha256,
      columns: table.columns,
      sources: []
    })),
    sources: [],
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
  await expect(files.bytes('gaps')).rejects.toThrow(/gaps\.arrow has 19 bytes, the manifest says 20/)
})

test('an altered table is refused', async () => {
  served.set('/gaps.arrow', new TextEncoder().encode('the bytes of a tablf'))
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
  await expect(openTableFiles(folder)).rejects.toThrow(/table gaps has columns .*posts_around/)
})

test('a server that cannot be reached is a fault of the data, told by its address', async () => {
  await expect(openTableFiles('http://localhost:1/')).rejects.toThrow(DataError)
})
