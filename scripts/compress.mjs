// Ends `npm run build`: beside each built file of text or tables, the brotli and gzip forms for the server to send.
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const dist = 'dist'
// Compressing DuckDB takes seconds and it changes about once a year: each result is kept under its content's hash.
const kept = '.cache/compressed'
const compressible = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.wasm', '.arrow'])
const smallestBytes = 1024
// Above this size brotli 11 takes minutes for a few percent.
const largeBytes = 1_500_000

const forms = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: brotliParams(bytes) }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 })
}

function brotliParams(bytes) {
  return {
    [constants.BROTLI_PARAM_QUALITY]: bytes.length > largeBytes ? 9 : 11,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
  }
}

const paths = readdirSync(dist, { recursive: true })
  .map((name) => join(dist, name))
  .filter((path) => compressible.has(extname(path)) && statSync(path).isFile())

mkdirSync(kept, { recursive: true })
const started = performance.now()
const sizes = await Promise.all(paths.filter((path) => path !== join(dist, 'index.html')).map(compressFile))
// The page comes last: its compressed form says that the whole build is there.
sizes.push(await compressFile(join(dist, 'index.html')))

const total = (form) => sizes.reduce((sum, size) => sum + size[form], 0)
const megabytes = (bytes) => (bytes / 1e6).toFixed(1)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(
  `compressed ${sizes.length} files in ${seconds} s: ${megabytes(total('raw'))} MB, ` +
    `${megabytes(total('br'))} MB in brotli, ${megabytes(total('gz'))} MB in gzip`
)

async function compressFile(path) {
  const bytes = readFileSync(path)
  const isPage = path.endsWith('.html')
  if (bytes.length < smallestBytes && !isPage)
    return { raw: bytes.length, br: bytes.length, gz: bytes.length }
  const hash = createHash('sha256').update(bytes).digest('hex')
  const [br, gz] = await Promise.all(Object.keys(forms).map((form) => writeForm(form, path, bytes, hash)))
  return { raw: bytes.length, br, gz }
}

/** @returns the bytes of the compressed form */
async function writeForm(form, path, bytes, hash) {
  const keptPath = join(kept, `${hash}.${form}`)
  if (existsSync(keptPath)) copyFileSync(keptPath, `${path}.${form}`)
  else {
    const compressed = await forms[form](bytes)
    writeFileSync(`${path}.${form}`, compressed)
    copyFileSync(`${path}.${form}`, keptPath)
  }
  return statSync(`${path}.${form}`).size
}
