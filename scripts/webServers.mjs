import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isRootOnDebian, run } from './debian.mjs'

const folder = '.cache/servers'
const packages = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy']

/**
 * The web servers of Debian that the example configurations are tried on: those of the system, or unpacked from their
 * packages into .cache, where none is started, as installing them would.
 * @returns paths; null for what is not there
 */
export function findWebServers() {
  const found = (path) => [path, join(folder, path)].find((one) => existsSync(one)) ?? null
  return {
    nginx: found('/usr/sbin/nginx'),
    nginxBrotli: found('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
    nginxTypes: found('/etc/nginx/mime.types') ?? found('/usr/share/nginx/mime.types'),
    caddy: found('/usr/bin/caddy')
  }
}

/** Fetches what is missing, on Debian; elsewhere the tests of the configurations are reported as skipped. */
export function ensureWebServers() {
  if (Object.values(findWebServers()).every((path) => path !== null) || !isRootOnDebian()) return
  console.log('no nginx or Caddy found: unpacking the Debian packages into .cache')
  mkdirSync(folder, { recursive: true })
  run('apt-get', ['update', '-q'])
  run('sh', ['-c', `cd ${folder} && apt-get download -q ${packages.join(' ')}`])
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
    run('dpkg', ['-x', join(folder, file), folder])
}
