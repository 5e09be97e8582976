import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { manifestOf, tableFile, type Atlas } from './manifest.ts'

/**
 * Puts the tables and their manifest in the place of what was published before: written beside, then swapped
 * by two renames, so that a run that stops leaves the former tables whole.
 * @param target folder of the published tables
 */
export function publish(target: string, atlas: Atlas): void {
  const fresh = join(dirname(target), `.data-new-${process.pid}`)
  const former = join(dirname(target), `.data-old-${process.pid}`)
  try {
    rmSync(fresh, { recursive: true, force: true })
    mkdirSync(fresh, { recursive: true })
    for (const table of atlas.tables) writeFileSync(join(fresh, tableFile(table.schema)), table.bytes)
    writeFileSync(join(fresh, 'manifest.json'), `${JSON.stringify(manifestOf(atlas), null, 2)}\n`)
    if (existsSync(target)) renameSync(target, former)
    try {
      renameSync(fresh, target)
    } catch (cause) {
      if (existsSync(former)) renameSync(former, target)
      throw cause
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    if (existsSync(target)) rmSync(former, { recursive: true, force: true })
  }
}
