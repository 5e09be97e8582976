import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'

/**
 * Builds a page with nothing but a MapLibre map, minified and compressed as the atlas is: what no page with this
 * library can beat on this machine.
 * @returns the folder to serve
 */
export async function buildPlainMap() {
  const folder = resolve('.cache/plain-map')
  await build({
    root: resolve('scripts/bench/plain'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 2_500 }
  })
  for (const name of readdirSync(join(folder, 'assets'))) {
    const path = join(folder, 'assets', name)
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
  }
  return folder
}
