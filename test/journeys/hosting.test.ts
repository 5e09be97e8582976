import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findWebServers } from '../../scripts/webServers.mjs'
import { openAtlas } from './openAtlas.ts'

const { nginx, nginxBrotli, nginxTypes, caddy } = findWebServers()

const servers = [
  {
    name: 'nginx',
    runs: nginx && nginxBrotli && nginxTypes,
    start(folder: string, site: string, port: number) {
      // The file as it is published, but for where the atlas lies, its port and the module that it says may be added.
      const published = readFileSync('hosting/nginx.conf', 'utf8')
        .replace('root /srv/faubourg', `root ${site}`)
        .replace('listen 8080', `listen ${port}`)
        .replace('# brotli_static on;', 'brotli_static on;')
        .replace('include mime.types', `include ${resolve(nginxTypes ?? '')}`)
      writeFileSync(
        join(folder, 'nginx.conf'),
        `load_module ${resolve(nginxBrotli ?? '')};
        daemon off; pid ${folder}/pid; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}
        events {}
        http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`).join(' ')}
        ${published} }`
      )
      return spawn(nginx ?? '', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'])
    }
  },
  {
    name: 'Caddy',
    runs: caddy,
    start(folder: string, site: string, port: number) {
      const published = readFileSync('hosting/Caddyfile', 'utf8')
        .replace('root * /srv/faubourg', `root * ${site}`)
        .replace(/^:8080/m, `:${port}`)
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${published}`)
      return spawn(caddy ?? '', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
        env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
      })
    }
  }
]

describe.each(servers)('the published configuration of $name', ({ runs, start }) => {
  let process: ChildProcess
  let folder: string
  let url: string

  beforeAll(async () => {
    if (!runs) return
    folder = mkdtempSync(join(tmpdir(), 'faubourg-host-'))
    const site = join(folder, 'site')
    mkdirSync(site)
    // Beside the root also in a folder of another site.
    symlinkSync(resolve('dist'), join(site, 'atlas'))
    const port = await freePort()
    process = start(folder, site, port)
    url = `http://localhost:${port}/atlas/`
    await vi.waitFor(() => headers(url), { timeout: 20_000, interval: 200 })
  })

  afterAll(() => {
    if (!runs) return
    process.kill()
    rmSync(folder, { recursive: true })
  })

  test.skipIf(!runs)(
    'sends what was compressed, under its own type, and says how long it holds',
    async () => {
      // The first script only chooses the language: too small to be worth compressing.
      const scripts = readFileSync('dist/index.html', 'utf8').match(/assets\/[\w.-]+\.js/g) ?? []
      const script = scripts.find((path) => existsSync(`dist/${path}.br`))
      const manifest = JSON.parse(readFileSync('dist/data/manifest.json', 'utf8')) as {
        tables: { file: string }[]
      }
      const expected = [
        { path: '', type: 'text/html', cache: 'no-cache' },
        { path: script ?? 'none', type: 'javascript', cache: 'public, max-age=31536000, immutable' },
        {
          path: `data/${manifest.tables[0]?.file}`,
          type: 'application/vnd.apache.arrow.stream',
          cache: 'no-cache'
        },
        { path: 'sw.js', type: 'javascript', cache: 'no-cache' }
      ]
      for (const { path, type, cache } of expected)
        for (const encoding of ['br', 'gzip']) {
          const answer = await headers(`${url}${path}`, encoding)
          expect(answer, path).toMatchObject({ status: 200, encoding, cache })
          expect(answer.type).toContain(type)
        }
      expect((await headers(`${url}nothing.js`)).status).toBe(404)
    }
  )

  test.skipIf(!runs)('lets other sites frame the page made for it, and no other', async () => {
    expect((await headers(url)).policy).toBe("frame-ancestors 'self'")
    expect((await headers(`${url}embed.html`)).policy).toBe('frame-ancestors *')
    expect((await headers(url)).sniff).toBe('nosniff')
  })

  test.skipIf(!runs)('serves a working atlas from a folder', async () => {
    const { page } = await openAtlas(`${url}?v=1&zone=department-93`)
    await page.waitForFunction(() => performance.getEntriesByName('engine-ready').length > 0)
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Seine-Saint-Denis' }).waitFor()
  })
})

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}

function headers(address: string, encoding = 'identity') {
  return new Promise<
    Record<'type' | 'encoding' | 'cache' | 'policy' | 'sniff', string | undefined> & { status: number }
  >((answered, failed) => {
    const asked = request(address, { headers: { 'Accept-Encoding': encoding } }, (answer) => {
      answer.resume()
      const of = (name: string) => answer.headers[name]?.toString()
      answered({
        status: answer.statusCode ?? 0,
        type: of('content-type'),
        encoding: of('content-encoding'),
        cache: of('cache-control'),
        policy: of('content-security-policy'),
        sniff: of('x-content-type-options')
      })
    })
    asked.on('error', failed).end()
  })
}
