import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { downloadSources } from '../../../data/download.ts'
import { checkSourceFolder, readOrigins } from '../../../data/sourceFolder.ts'
import type { Source, SourceFile } from '../../../data/sources/source.ts'

const content = Buffer.from('code_qp2015\n'.repeat(5000))
const sha256 = createHash('sha256').update(content).digest('hex')
const file = { path: 'npnru/list.csv', sha256 }

let server: Server
let base: string
let answer: (request: IncomingMessage, response: ServerResponse) => void
let folder: string
let lines: string[]
const output = {
  isTTY: false,
  write: (text: string) => lines.push(text) > 0
} as unknown as NodeJS.WriteStream

beforeEach(async () => {
  server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  folder = mkdtempSync(join(tmpdir(), 'download-'))
  lines = []
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  server.closeAllConnections()
  server.close()
})

const sourceOf = (...files: SourceFile[]): Source[] => [
  { id: 's', producer: 'p', title: 't', url: 'u', licence: 'l', vintage: 'v', files }
]
const fetchAll = (...files: SourceFile[]) =>
  downloadSources(folder, { mirror: base, sources: sourceOf(...files), output })

/** Serves the content, and the rest of it when a range is asked for. */
function serve(request: IncomingMessage, response: ServerResponse): void {
  const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
  response.writeHead(from > 0 ? 206 : 200, { 'content-length': content.length - from })
  response.end(content.subarray(from))
}

test('a file is fetched from the mirror at its own path and checked', async () => {
  answer = (request, response) =>
    request.url === '/npnru/list.csv' ? serve(request, response) : response.destroy()
  await fetchAll(file)
  expect(readFileSync(join(folder, file.path))).toEqual(content)
  expect(existsSync(join(folder, `${file.path}.part`))).toBe(false)
  expect(lines).toEqual(['file 1 of 1: npnru/list.csv: from the mirror\n'])
})

test('a file that is there already is not fetched again', async () => {
  let requests = 0
  answer = (request, response) => {
    requests++
    serve(request, response)
  }
  await fetchAll(file)
  await fetchAll(file)
  expect(requests).toBe(1)
})

test('a download cut in the middle keeps what came, and the next run asks for the rest only', async () => {
  answer = (_request, response) => {
    response.writeHead(200, { 'content-length': content.length })
    response.write(content.subarray(0, 20000))
    // Cut when the first bytes are on the disk: sooner, the system may drop what is still on its way.
    const kept = () => expect(statSync(join(folder, `${file.path}.part`)).size).toBe(20000)
    void vi.waitFor(kept).finally(() => response.destroy())
  }
  await expect(fetchAll(file)).rejects.toThrow(
    /npnru\/list\.csv: mirror: 127\.0\.0\.1:\d+ broke off after 20000 of 60000 bytes/
  )
  expect(existsSync(join(folder, file.path))).toBe(false)
  const ranges: (string | undefined)[] = []
  answer = (request, response) => {
    ranges.push(request.headers.range)
    serve(request, response)
  }
  await fetchAll(file)
  expect(ranges).toEqual(['bytes=20000-'])
  expect(readFileSync(join(folder, file.path))).toEqual(content)
})

test('a server that ignores the range is read from the start', async () => {
  mkdirSync(join(folder, 'npnru'))
  writeFileSync(join(folder, `${file.path}.part`), content.subarray(0, 700))
  answer = (_request, response) => response.end(content)
  await fetchAll(file)
  expect(readFileSync(join(folder, file.path))).toEqual(content)
})

test('a partial file that was whole is taken as it is', async () => {
  mkdirSync(join(folder, 'npnru'))
  writeFileSync(join(folder, `${file.path}.part`), content)
  answer = (_request, response) =>
    response.writeHead(416, { 'content-range': `bytes */${content.length}` }).end()
  await fetchAll(file)
  expect(readFileSync(join(folder, file.path))).toEqual(content)
})

test('wrong bytes are refused and removed', async () => {
  answer = (_request, response) => response.end('<html>not the file</html>')
  await expect(fetchAll(file)).rejects.toThrow(
    new RegExp(`sent bytes of SHA-256 [0-9a-f]{64}, expected ${sha256}`)
  )
  expect(existsSync(join(folder, file.path))).toBe(false)
  expect(existsSync(join(folder, `${file.path}.part`))).toBe(false)
})

test('a missing page is named, and the other files still come', async () => {
  const other = { path: 'npnru/other.csv', sha256 }
  answer = (request, response) =>
    request.url === '/npnru/list.csv' ? response.writeHead(404).end() : serve(request, response)
  await expect(fetchAll(file, other)).rejects.toThrow(
    /1 of 2 source files are missing\n {2}npnru\/list\.csv: .* answered 404/
  )
  expect(existsSync(join(folder, other.path))).toBe(true)
})

test('a host that cannot be reached is named with the file', async () => {
  server.close()
  await expect(fetchAll(file)).rejects.toThrow(
    /npnru\/list\.csv: mirror: cannot reach 127\.0\.0\.1:\d+ \(ECONNREFUSED\)/
  )
})

test('a file without a public address is asked of the reader, with the place to put it', async () => {
  const sources = sourceOf(file)
  await expect(downloadSources(folder, { sources, output })).rejects.toThrow(
    `npnru/list.csv: no public address is known; put the file by hand at ${join(folder, 'npnru/list.csv')}`
  )
})

test('the public copy stands in when the official address fails, and both are told', async () => {
  answer = (request, response) =>
    request.url === '/copy' ? serve(request, response) : response.writeHead(503).end()
  const republication = { url: `${base}/copy`, repository: 'owner/name' }
  const sources = sourceOf({ ...file, official: { url: `${base}/official` }, republication })
  await downloadSources(folder, { sources, output })
  expect(lines.join('')).toMatch(/official answered 503[^]*from the public copy in owner\/name/)
})

test('the named file of an official zip is unpacked, and its edition is accepted and told', async () => {
  answer = (_request, response) =>
    response.end(zipSync({ 'A/new.csv': strToU8('newer'), 'A/notice.txt': strToU8('x') }))
  const sources = sourceOf({ ...file, official: { url: `${base}/zip`, entry: 'A/new.csv' } })
  await downloadSources(folder, { sources, output })
  expect(readFileSync(join(folder, file.path), 'utf8')).toBe('newer')
  expect(readOrigins(folder)[file.path]?.url).toBe(`${base}/zip`)
  expect(checkSourceFolder(folder, sources)).toEqual([file.path])
})

test('a zip without the named file is refused', async () => {
  answer = (_request, response) => response.end(zipSync({ 'other.csv': strToU8('x') }))
  const sources = sourceOf({ ...file, official: { url: `${base}/zip`, entry: 'A/new.csv' } })
  await expect(downloadSources(folder, { sources, output })).rejects.toThrow(/zip has no entry A\/new\.csv/)
})
