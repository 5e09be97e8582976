// `node scripts/bench/load.mjs`: many visitors at once on localhost, against nginx as hosting/nginx.conf sets it up.
// Each visitor is one connection that is kept open and asks, one after the other, for what the first map needs; nobody
// has a cache. One JSON line for each number of visitors.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findWebServers } from '../webServers.mjs'
import { exitWith } from '../steps.mjs'
import { summary } from './statistics.mjs'

const visitors = [10, 100, 500]
const visitsInAll = 1_000
const port = 8_099

const { nginx, nginxBrotli, nginxTypes } = findWebServers()
if (!nginx || !nginxBrotli || !nginxTypes) exitWith('nginx is not there: `npm test` fetches it on Debian')
const folder = mkdtempSync(join(tmpdir(), 'faubourg-load-'))
const server = startNginx()
try {
  await answering()
  const paths = firstMapPaths()
  for (const together of visitors) console.log(JSON.stringify(await measureLoad(together, paths)))
} finally {
  server.kill()
  rmSync(folder, { recursive: true })
}

/** @returns milliseconds until a visitor has all files of the first map; answers and bytes a second in all */
async function measureLoad(together, paths) {
  const visits = []
  const bytes = { received: 0 }
  const started = performance.now()
  const queue = { left: visitsInAll }
  const comeAndGo = async () => {
    while (queue.left-- > 0) {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const opened = performance.now()
      for (const path of paths) {
        const one = await received(path, agent)
        bytes.received += one
      }
      visits.push(performance.now() - opened)
      agent.destroy()
    }
  }
  await Promise.all(Array.from({ length: together }, comeAndGo))
  const seconds = (performance.now() - started) / 1000
  return {
    case: `${together} visitors at once`,
    visits: visits.length,
    files_of_each: paths.length,
    ...summary('first_map_files', visits),
    answers_per_second: Math.round((visits.length * paths.length) / seconds),
    megabytes_per_second: Math.round(bytes.received / 1e6 / seconds),
    visits_per_second: Math.round(visits.length / seconds)
  }
}

/** The page, and all that its head asks for. */
function firstMapPaths() {
  const page = readFileSync('dist/index.html', 'utf8')
  const linked = [...page.matchAll(/<(?:script|link)[^>]* (?:src|href)="\.\/([^"]+)"/g)].map(
    ([, path]) => path
  )
  return ['', 'data/manifest.json', ...new Set(linked)]
}

/** @returns bytes of the body as sent */
function received(path, agent) {
  return new Promise((done, failed) => {
    const headers = { 'Accept-Encoding': 'br, gzip' }
    get({ port, path: `/${path}`, agent, headers }, (response) => {
      let bytes = 0
      response.on('data', (chunk) => (bytes += chunk.length))
      response.on('error', failed)
      response.on('end', () => {
        if (response.statusCode === 200) done(bytes)
        else failed(new Error(`/${path} answered ${response.statusCode}`))
      })
    }).on('error', failed)
  })
}

/** The published configuration, but for where the atlas lies, its port and the module that it says may be added. */
function startNginx() {
  const site = join(folder, 'site')
  symlinkSync(resolve('dist'), site)
  const published = readFileSync('hosting/nginx.conf', 'utf8')
    .replace('root /srv/faubourg', `root ${site}`)
    .replace('listen 8080', `listen ${port}`)
    .replace('# brotli_static on;', 'brotli_static on;')
    .replace('include mime.types', `include ${resolve(nginxTypes)}`)
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  for (const name of own) mkdirSync(join(folder, name))
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${resolve(nginxBrotli)};
    daemon off; pid ${folder}/pid; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 2048; }
    http { access_log off; ${own.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
    ${published} }`
  )
  return spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: ['ignore', 2, 2] })
}

async function answering() {
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      return await received('', new Agent())
    } catch {
      // It is not listening yet.
      await new Promise((next) => setTimeout(next, 100))
    }
  }
  throw new Error('nginx does not answer')
}
