import { afterEach, beforeEach, expect, test } from 'vitest'
import { geocoderAt } from '../../src/geocoder/geocoder.ts'
import { GeocoderFailure } from '../../src/geocoder/failure.ts'
import { startGeocoder, type Fault, type TestGeocoder } from './server.ts'

const hurried = { timeoutMs: 10_000, attempts: 3, backOffMs: 1, busyMs: 1, longestWaitMs: 1_500 }
const never = new AbortController().signal

let server: TestGeocoder

beforeEach(async () => {
  server = await startGeocoder()
})

afterEach(() => server.close())

function client(patience = hurried) {
  return geocoderAt(server.url, { gapMs: 0, one: patience, many: patience })
}

const ids = (texts: readonly string[]) => texts.map((text, id) => ({ id, text }))

async function failureKind(answer: Promise<unknown>): Promise<string> {
  const error: unknown = await answer.then(
    () => null,
    (thrown: unknown) => thrown
  )
  return error instanceof GeocoderFailure ? error.kind : `no GeocoderFailure: ${String(error)}`
}

test('an address is found with its house number, its commune and its score', async () => {
  const [best] = await client().search('12 rue de la traversée 93200 Saint-Denis', never)
  expect(best).toMatchObject({
    label: '12 Rue de la Traversée 93200 Saint-Denis',
    type: 'housenumber',
    houseNumber: '12',
    street: 'Rue de la Traversée',
    cityCode: '93066'
  })
  expect(best?.score).toBeGreaterThan(0.9)
  expect(server.requests[0]?.path).toMatch(
    /^\/geocodage\/search\?q=12\+rue.*&limit=5&autocomplete=0&index=address$/
  )
})

test('an address that is being typed is proposed before its end', async () => {
  const proposed = await client().suggestions('rue de la trav', never)
  expect(proposed[0]?.label).toBe('Rue de la Traversée 93200 Saint-Denis')
  expect(server.requests[0]?.path).toContain('autocomplete=1')
})

test('a text longer than the service takes is cut before it is sent', async () => {
  await client().search('a'.repeat(5_000), never)
  expect(server.requests[0]?.path.length).toBeLessThan(300)
})

test('a batch answers each address by its id, null where nothing is like it', async () => {
  const answers = await client().batch(
    ids(['3 rue du dedans 93200 Saint-Denis', 'zzz xxx qqq', 'rue "du" dehors, 93200 Saint-Denis']),
    never
  )
  expect([...answers].map(([id, found]) => [id, found?.label])).toEqual([
    [0, '3 Rue du Dedans 93200 Saint-Denis'],
    [1, undefined],
    [2, 'Rue du Dehors 93200 Saint-Denis']
  ])
  expect(answers.get(1)).toBeNull()
  expect(server.requests[0]?.addresses[2]).toBe('rue "du" dehors, 93200 Saint-Denis')
})

const passing: [string, Fault][] = [
  ['too many requests', { kind: 'status', status: 429 }],
  ['a fault of the service', { kind: 'status', status: 500 }],
  ['a bad gateway', { kind: 'status', status: 502 }],
  ['a connection cut before the answer', { kind: 'cut', after: 'nothing' }],
  ['a connection cut in the answer', { kind: 'cut', after: 'half' }]
]

test.each(passing)('after %s the same is asked again, for one address and for many', async (_, fault) => {
  server.faults.push(fault, fault)
  expect((await client().search('3 rue du dedans', never))[0]?.houseNumber).toBe('3')
  server.faults.push(fault)
  expect((await client().batch(ids(['3 rue du dedans 93200 Saint-Denis']), never)).size).toBe(1)
  expect(server.requests).toHaveLength(5)
})

test('the wait that the service asks for is granted', async () => {
  server.faults.push({ kind: 'status', status: 429, retryAfter: '1' })
  const before = performance.now()
  await client().search('3 rue du dedans', never)
  expect(performance.now() - before).toBeGreaterThan(950)
})

test('after too many requests the client waits longer than after a fault, though nobody says how long', async () => {
  const slower = { ...hurried, busyMs: 1_000 }
  server.faults.push({ kind: 'status', status: 500 })
  const before = performance.now()
  await client(slower).search('3 rue du dedans', never)
  expect(performance.now() - before).toBeLessThan(900)
  server.faults.push({ kind: 'status', status: 429 })
  const between = performance.now()
  await client(slower).search('3 rue du dedans', never)
  expect(performance.now() - between).toBeGreaterThan(950)
})

test('a wait that is too long is a failure, at once', async () => {
  server.faults.push({ kind: 'status', status: 429, retryAfter: '3600' })
  expect(await failureKind(client().search('3 rue du dedans', never))).toBe('busy')
  expect(server.requests).toHaveLength(1)
})

test.each<[string, Fault, string, number]>([
  ['too many requests again and again', { kind: 'status', status: 429 }, 'busy', 3],
  ['a service that stays broken', { kind: 'status', status: 503 }, 'broken', 3],
  ['connections that are always cut', { kind: 'cut', after: 'nothing' }, 'unreachable', 3],
  ['a request that the service refuses', { kind: 'status', status: 400 }, 'refused', 1],
  ['a page in place of the answer', { kind: 'html' }, 'unreadable', 1],
  ['an answer of another shape', { kind: 'body', text: '{"features":"none"}' }, 'unreadable', 1],
  ['a truncated answer', { kind: 'body', text: '{"type":"FeatureCollection","features":[{' }, 'unreadable', 1]
])('%s is said as what it is', async (_, fault, kind, requests) => {
  server.faults.push(fault, fault, fault)
  expect(await failureKind(client().search('3 rue du dedans', never))).toBe(kind)
  expect(server.requests).toHaveLength(requests)
})

test('an answer that does not come in time is asked for again, then given up', async () => {
  const held = Array.from({ length: 3 }, () => holding())
  server.faults.push(...held.map(({ until }): Fault => ({ kind: 'slow', until })))
  expect(await failureKind(client({ ...hurried, timeoutMs: 400 }).search('3 rue du dedans', never))).toBe(
    'slow'
  )
  expect(server.requests).toHaveLength(3)
  held.forEach(({ release }) => release())
})

test('a request is given up at once when its signal is aborted, and is not asked again', async () => {
  const { until, release } = holding()
  server.faults.push({ kind: 'slow', until })
  const cancelled = new AbortController()
  const answer = client({ ...hurried, timeoutMs: 60_000 }).search('3 rue du dedans', cancelled.signal)
  const reason = new Error('a newer question')
  cancelled.abort(reason)
  await expect(answer).rejects.toBe(reason)
  release()
  expect(server.requests.length).toBeLessThanOrEqual(1)
})

test('a wait between two attempts ends when the signal is aborted', async () => {
  server.faults.push({ kind: 'status', status: 429, retryAfter: '5' })
  const reason = new Error('enough')
  const before = performance.now()
  const answer = client({ ...hurried, longestWaitMs: 60_000 }).search('3 rue du dedans', abortedSoon(reason))
  await expect(answer).rejects.toBe(reason)
  expect(performance.now() - before).toBeLessThan(4_000)
})

test('requests keep their distance', async () => {
  const paced = geocoderAt(server.url, { gapMs: 60, one: hurried, many: hurried })
  const before = performance.now()
  await Promise.all(['1', '2', '3'].map((number) => paced.search(`${number} rue du dedans`, never)))
  expect(performance.now() - before).toBeGreaterThan(115)
})

test.each<[string, unknown]>([
  ['without a type', { type: 'planet' }],
  ['without a score', { score: 'high' }],
  ['with a score out of range', { score: 7 }],
  ['with the code of no commune', { citycode: '<b>93</b>' }],
  ['without a label', { label: { html: '<b>' } }]
])('an address %s is left out of an answer', async (_, wrong) => {
  const good = { label: 'a', score: 1, type: 'street', name: 'a', citycode: '93066', postcode: '', city: '' }
  const feature = (properties: unknown, coordinates: unknown = [2.3, 48.9]) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties
  })
  const features = [
    feature({ ...good, ...(wrong as object) }),
    feature(good, ['2,3', null]),
    null,
    feature(good)
  ]
  server.faults.push({ kind: 'body', text: JSON.stringify({ type: 'FeatureCollection', features }) })
  expect(await client().search('rue', never)).toHaveLength(1)
})

function holding() {
  let release = () => {}
  const until = new Promise<void>((done) => (release = done))
  return { until, release: () => release() }
}

function abortedSoon(reason: Error): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 100)
  return controller.signal
}
