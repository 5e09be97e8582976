import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { tableAddress } from '../src/catalogue/tableAddress.ts'

/** A file of the build as the service worker stores it. */
interface OfflineFile {
  readonly url: string
  /** null where the address itself changes with the content */
  readonly revision: string | null
  readonly integrity: string
  readonly bytes: number
}

const workerName = 'sw.js'
const summaryName = 'offline.json'

/**
 * Ends a build with the service worker that keeps all of it for use without a network, and with offline.json, which
 * tells the page how many bytes that is before anything is stored.
 */
export function offlineCopyPlugin(): Plugin {
  let outDir = 'dist'
  return {
    name: 'offline-copy',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir
    },
    async closeBundle() {
      const files = offlineFiles(outDir)
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          __OFFLINE_FILES__: JSON.stringify(
            files.map(({ url, revision, integrity }) => ({ url, revision, integrity }))
          ),
          'process.env.NODE_ENV': '"production"'
        },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2023',
          rolldownOptions: {
            input: 'src/serviceWorker.ts',
            output: { format: 'iife', entryFileNames: workerName }
          }
        }
      })
      const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
      writeFileSync(join(outDir, summaryName), JSON.stringify({ files: files.length, bytes, version }))
    }
  }
}

function offlineFiles(folder: string): OfflineFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name !== workerName && name !== summaryName && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => offlineFile(folder, name))
}

function offlineFile(folder: string, name: string): OfflineFile {
  const content = readFileSync(join(folder, name))
  const hash = createHash('sha256').update(content)
  const hex = hash.copy().digest('hex')
  const integrity = `sha256-${hash.digest('base64')}`
  const bytes = content.length
  if (name.startsWith('assets/')) return { url: name, revision: null, integrity, bytes }
  // As the page asks for a table: see src/engine/tableFiles.ts.
  if (name.endsWith('.arrow'))
    return { url: tableAddress({ file: name, sha256: hex }), revision: null, integrity, bytes }
  return { url: name, revision: hex.slice(0, 12), integrity, bytes }
}
