import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { DataError } from '../src/core/errors.ts'
import { buildAtlas } from './atlas.ts'
import { downloadSources } from './download.ts'
import { refuseFailedChecks } from './failedChecks.ts'
import { tableFile, type Atlas } from './manifest.ts'
import { publish } from './publish.ts'

/*
 * npm run data: official files -> public/data. Stops with exit code 1 and one message when a source is missing
 * or does not fit, or when a check fails; the tables published before then stay as they are.
 *
 *   --sources <folder>   the source files (default ../shared/sources, or .cache/sources after --download)
 *   --download           fetch them first into .cache/sources
 *   --mirror <address>   fetch every file from <address>/<its path> instead
 */
const root = fileURLToPath(new URL('..', import.meta.url))

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { sources: { type: 'string' }, download: { type: 'boolean' }, mirror: { type: 'string' } }
  })
  const downloads = values.download || values.mirror !== undefined
  const standard = downloads ? resolve(root, '.cache/sources') : resolve(root, '../shared/sources')
  const folder = values.sources ? resolve(values.sources) : standard
  if (downloads) await downloadSources(folder, values.mirror ? { mirror: values.mirror } : {})
  const atlas = await buildAtlas(folder, (step) => console.log(`${step} ...`))
  tell(atlas)
  refuseFailedChecks(atlas.checks)
  publish(resolve(root, 'public/data'), atlas)
  console.log('public/data is up to date')
}

function tell({ tables, checks }: Atlas): void {
  for (const { schema, rows, bytes } of tables)
    console.log(
      `${tableFile(schema).padEnd(30)} ${rows} rows, ${bytes.byteLength} bytes, ${gzipSync(bytes).byteLength} gzipped`
    )
  for (const check of checks) {
    console.log(`${check.status.padEnd(8)} ${check.id}: ${check.found}`)
    if (check.status !== 'ok') console.log(`${' '.repeat(9)}expected ${check.expected}`)
  }
}

main().catch((cause: unknown) => {
  // A file that does not fit is told in one message; anything else is a fault of this program.
  console.error(cause instanceof DataError ? `npm run data: ${cause.message}` : cause)
  process.exitCode = 1
})
