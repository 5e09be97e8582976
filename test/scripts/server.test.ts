import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../scripts/server.mjs'

let folder: string
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'server-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html>the page')
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'plain')
  writeFileSync(join(folder, 'assets', 'app-1a2b.js.gz'), gzipSync('compressed'))
  writeFileSync(join(folder, 'table.arrow'), 'rows')
  server = await serve(0, folder)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const cases = [
  { path: '', header: 'content-type', value: 'text/html;charset=utf-8' },
  { path: '', header: 'cache-control', value: 'no-cache' },
  { path: '', header: 'x-content-type-options', value: 'nosniff' },
  { path: 'assets/app-1a2b.js', header: 'cache-control', value: 'public, max-age=31536000, immutable' },
  { path: 'assets/app-1a2b.js', header: 'content-encoding', value: 'gzip' },
  { path: 'table.arrow', header: 'content-type', value: 'application/vnd.apache.arrow.stream' },
  { path: 'table.arrow', header: 'cache-control', value: 'no-cache' }
]

test.each(cases)('/$path is sent with $header: $value', async ({ path, header, value }) => {
  const response = await fetch(new URL(path, server.url))
  expect(response.headers.get(header)).toBe(value)
})

test('the compressed form is what the browser gets', async () => {
  const response = await fetch(new URL('assets/app-1a2b.js', server.url))
  expect(await response.text()).toBe('compressed')
})

test('a file that does not exist is not the page', async () => {
  expect((await fetch(new URL('nothing', server.url))).status).toBe(404)
})

test('a file outside the folder is not served', async () => {
  expect((await fetch(`${server.url}%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404)
})

test('a port that is taken is an error that says so', async () => {
  const port = Number(new URL(server.url).port)
  await expect(serve(port, folder)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
