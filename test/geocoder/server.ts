import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Papa from 'papaparse'
import { matchedAddresses } from './matching.ts'

/** What goes wrong with one request: the next one of its kind, in the order they were pushed. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  /** the connection is cut: before the answer, or in the middle of it */
  | { readonly kind: 'cut'; readonly after: 'nothing' | 'half' }
  | { readonly kind: 'html' }
  /** the answer is whole, but late; until hold is settled, where it is given */
  | { readonly kind: 'slow'; readonly until: Promise<void> }
  /** a CSV whose end is missing, though the service says that all is well */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'rows'; readonly change: (rows: string[]) => string[] }
  /** GeoJSON, or CSV, of another shape */
  | { readonly kind: 'body'; readonly text: string }

/** A geocoder on this machine that answers as IGN's Géoplateforme does, faults included. */
export interface TestGeocoder {
  /** without a slash at its end */
  readonly url: string
  readonly faults: Fault[]
  /** every request, in order: path with its query, and the addresses of a batch */
  readonly requests: { readonly path: string; readonly addresses: readonly string[] }[]
  close(): Promise<void>
}

export async function startGeocoder(): Promise<TestGeocoder> {
  const faults: Fault[] = []
  const requests: { path: string; addresses: string[] }[] = []
  const server = createServer((request, response) => {
    answer(request, response, faults, requests).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/geocodage`,
    faults,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      })
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  faults: Fault[],
  requests: { path: string; addresses: string[] }[]
): Promise<void> {
  const url = new URL(request.url ?? '', 'http://localhost')
  const body = await bodyOf(request)
  const isBatch = request.method === 'POST' && url.pathname === '/geocodage/search/csv'
  if (!isBatch && !(request.method === 'GET' && url.pathname === '/geocodage/search')) {
    response.writeHead(404).end()
    return
  }
  const batch = isBatch ? await readBatch(body, request.headers['content-type'] ?? '') : null
  requests.push({ path: url.pathname + url.search, addresses: batch?.rows.map(batch.addressOf) ?? [] })
  const fault = faults.shift()
  if (fault?.kind === 'slow') await fault.until
  const text = batch ? csvAnswer(batch, fault) : jsonAnswer(url.searchParams)
  send(response, text, isBatch ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8', fault)
}

function send(response: ServerResponse, text: string, type: string, fault: Fault | undefined): void {
  const headers = { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' }
  if (fault?.kind === 'status')
    response
      .writeHead(fault.status, {
        ...headers,
        ...(fault.retryAfter === undefined ? {} : { 'Retry-After': fault.retryAfter })
      })
      .end('{"code":"fault"}')
  else if (fault?.kind === 'cut' && fault.after === 'nothing') response.destroy()
  else if (fault?.kind === 'cut') {
    response.writeHead(200, { ...headers, 'Content-Length': String(Buffer.byteLength(text)) })
    response.write(text.slice(0, Math.floor(text.length / 2)), () => response.destroy())
  } else if (fault?.kind === 'html')
    response
      .writeHead(200, { ...headers, 'Content-Type': 'text/html' })
      .end('<!doctype html><title>Maintenance</title><p>Le service revient bientôt.')
  else if (fault?.kind === 'truncated')
    response.writeHead(200, headers).end(text.slice(0, (text.length * 2) / 3))
  else if (fault?.kind === 'body') response.writeHead(200, headers).end(fault.text)
  else response.writeHead(200, headers).end(text)
}

function jsonAnswer(parameters: URLSearchParams): string {
  const found = matchedAddresses(parameters.get('q') ?? '', parameters.get('autocomplete') === '1')
  return JSON.stringify({
    type: 'FeatureCollection',
    features: found.slice(0, Number(parameters.get('limit') ?? 5)).map(({ properties, lon, lat }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: { ...properties, _type: 'address' }
    })),
    query: parameters.get('q')
  })
}

interface Batch {
  readonly names: readonly string[]
  readonly rows: readonly string[][]
  readonly added: readonly string[]
  addressOf(row: string[]): string
}

async function readBatch(body: Buffer, contentType: string): Promise<Batch> {
  const form = await new Response(new Uint8Array(body), {
    headers: { 'Content-Type': contentType }
  }).formData()
  const file = form.get('data')
  if (!(file instanceof Blob)) throw new Error('no file named data')
  const [names = [], ...rows] = Papa.parse<string[]>(await file.text(), { skipEmptyLines: true }).data
  const columns = form.getAll('columns').map((name) => names.indexOf(String(name)))
  if (columns.includes(-1)) throw new Error('no such column')
  return {
    names,
    rows,
    added: form.getAll('result_columns').map(String),
    addressOf: (row) => columns.map((column) => row[column]).join(' ')
  }
}

function csvAnswer(batch: Batch, fault: Fault | undefined): string {
  const { names, rows, added, addressOf } = batch
  const lines = rows.map((row) => {
    const [best] = matchedAddresses(addressOf(row), false)
    const fields: Record<string, string> = best
      ? {
          longitude: best.lon.toFixed(6),
          latitude: best.lat.toFixed(6),
          result_status: 'ok',
          ...Object.fromEntries(
            Object.entries(best.properties).map(([name, value]) => [`result_${name}`, String(value)])
          )
        }
      : { result_status: 'not-found' }
    return Papa.unparse([[...row, ...added.map((name) => fields[name] ?? '')]])
  })
  const changed = fault?.kind === 'rows' ? fault.change(lines) : lines
  return `${[Papa.unparse([[...names, ...added]]), ...changed].join('\n')}\n`
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
