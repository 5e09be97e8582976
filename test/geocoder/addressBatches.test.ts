import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerAll } from '../../src/geocoder/addressBatches.ts'
import { GeocoderFailure } from '../../src/geocoder/failure.ts'
import type { Found } from '../../src/geocoder/found.ts'
import { geocoderAt } from '../../src/geocoder/geocoder.ts'
import { startGeocoder, type TestGeocoder } from './server.ts'

const patience = { timeoutMs: 5_000, attempts: 1, backOffMs: 1, busyMs: 1, longestWaitMs: 0 }
const never = new AbortController().signal

let server: TestGeocoder

beforeEach(async () => {
  server = await startGeocoder()
})

afterEach(() => server.close())

/** Sixty addresses, each number of three streets; of some there is no such number. */
const addresses = Array.from({ length: 60 }, (_, id) => ({
  id,
  text: `${(id % 20) + 1} ${['rue du dedans', 'rue de la traversée', 'rue du dehors'][id % 3]} 93200 Saint-Denis`
}))

async function answers(asked = addresses, size = 20, signal = never) {
  const got = new Map<number, Found | null>()
  const geocoder = geocoderAt(server.url, { gapMs: 0, one: patience, many: patience })
  const keep = (some: ReadonlyMap<number, Found | null>) => some.forEach((found, id) => got.set(id, found))
  const failed = await answerAll(geocoder, asked, keep, signal, size).catch((error: unknown) => error)
  return { got, failed }
}

const labels = (got: ReadonlyMap<number, Found | null>) =>
  [...got].sort(([a], [b]) => a - b).map(([id, found]) => [id, found?.label])

test('every address is answered, in batches of a size', async () => {
  const { got, failed } = await answers()
  expect(failed).toEqual([])
  expect(got.size).toBe(60)
  expect(server.requests.map((request) => request.addresses.length)).toEqual([20, 20, 20])
})

test.each<[string, (rows: string[]) => string[]]>([
  ['in another order', (rows) => rows.toReversed()],
  ['twice', (rows) => [...rows, ...rows]],
  [
    'among rows that nobody asked for',
    (rows) => [...rows, '999,x,2.3,48.9,0.9,x,street,,x,,93200,y,93066,ok', '']
  ]
])('rows that come %s are understood', async (_, change) => {
  const { got: right } = await answers()
  server.requests.length = 0
  server.faults.push({ kind: 'rows', change }, { kind: 'rows', change }, { kind: 'rows', change })
  const { got, failed } = await answers()
  expect(failed).toEqual([])
  expect(labels(got)).toEqual(labels(right))
  expect(server.requests).toHaveLength(3)
})

test('rows that are missing are asked for again, and no others', async () => {
  server.faults.push({ kind: 'rows', change: (rows) => rows.slice(0, -3) })
  const { got, failed } = await answers()
  expect(failed).toEqual([])
  expect(got.size).toBe(60)
  expect(server.requests.slice(3).flatMap((request) => request.addresses)).toEqual(
    addresses.slice(17, 20).map(({ text }) => text)
  )
})

test('the rows of a truncated answer that are whole are kept, and the rest is asked for again', async () => {
  server.faults.push({ kind: 'truncated' })
  const { got, failed } = await answers()
  expect(failed).toEqual([])
  expect(got.size).toBe(60)
  const again = server.requests.slice(3).flatMap((request) => request.addresses)
  expect(again.length).toBeGreaterThan(3)
  expect(again.length).toBeLessThan(20)
})

test('two rows that contradict each other are no answer', async () => {
  const change = (rows: string[]) => [...rows, (rows[0] ?? '').replace('Dedans', 'Dehors')]
  server.faults.push({ kind: 'rows', change })
  const { got } = await answers(addresses.slice(0, 20))
  expect(server.requests[1]?.addresses).toEqual([addresses[0]?.text])
  expect(got.size).toBe(20)
})

test('an address that is never answered is named, and the others have their answers', async () => {
  const change = (rows: string[]) => rows.filter((row) => !row.startsWith('7,'))
  server.faults.push(...Array.from({ length: 4 }, () => ({ kind: 'rows' as const, change })))
  const { got, failed } = await answers()
  expect(failed).toEqual([7])
  expect(got.size).toBe(59)
})

test('a row that was changed on its way is no answer', async () => {
  const change = (rows: string[]) => rows.map((row, i) => (i === 4 ? row.replace('93066', '=cmd') : row))
  server.faults.push({ kind: 'rows', change }, { kind: 'rows', change: (rows) => rows })
  const { got, failed } = await answers(addresses.slice(0, 20))
  expect(failed).toEqual([])
  expect(got.get(4)?.cityCode).toBe('93066')
  expect(server.requests[1]?.addresses).toEqual([addresses[4]?.text])
})

test('a fault in the middle loses nothing: the rest is asked for later', async () => {
  server.faults.push({ kind: 'rows', change: (rows) => rows }, { kind: 'cut', after: 'half' })
  const { got, failed } = await answers()
  expect(failed).toBeInstanceOf(GeocoderFailure)
  expect([...got.keys()]).toEqual(addresses.slice(0, 20).map(({ id }) => id))
  const rest = await answers(addresses.filter(({ id }) => !got.has(id)))
  expect(rest.failed).toEqual([])
  expect(got.size + rest.got.size).toBe(60)
})

test.each([
  ['a page', { kind: 'html' } as const],
  ['another table', { kind: 'body', text: 'a,b\n1,2\n' } as const],
  ['nothing', { kind: 'body', text: '' } as const]
])('%s in place of the table is a failure, and the service is left alone', async (_, fault) => {
  server.faults.push(fault)
  const { failed } = await answers()
  expect(failed).toMatchObject({ name: 'GeocoderFailure', kind: 'unreadable' })
  expect(server.requests).toHaveLength(1)
})

test('after it is cancelled no batch is sent', async () => {
  const cancelled = new AbortController()
  const reason = new Error('stopped')
  cancelled.abort(reason)
  expect((await answers(addresses, 20, cancelled.signal)).failed).toBe(reason)
  expect(server.requests).toEqual([])
})

test('only the row’s number and the address are sent', async () => {
  await answers(addresses.slice(0, 1))
  expect(server.requests).toEqual([
    { path: '/geocodage/search/csv', addresses: ['1 rue du dedans 93200 Saint-Denis'] }
  ])
})
