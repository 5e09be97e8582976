import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DataError } from '../src/core/errors.ts'
import { fetchFile } from './download/fetchFile.ts'
import { progressOn, type Progress } from './download/progress.ts'
import { unzippedEntry } from './download/unzip.ts'
import { originsFile, readOrigins, sha256Of, type Origin } from './sourceFolder.ts'
import { sources as allSources } from './sources/index.ts'
import type { Source, SourceFile } from './sources/source.ts'

/** How a download differs from the usual one. */
export interface DownloadOptions {
  /** every file is taken from <mirror>/<its path> instead of its own address */
  readonly mirror?: string
  readonly sources?: readonly Source[]
  readonly output?: NodeJS.WriteStream
}

/** An address to try, and what makes the file good when it has come. */
interface Address {
  readonly url: string
  readonly name: string
  readonly entry?: string
  /** absent: the producer's own file, which may be a newer edition */
  readonly sha256?: string
}

/**
 * Fills the folder with the source files: those already there are kept, partial ones are resumed. The producer's
 * address comes first, then the public copy; each failure is told, and the other files are still fetched.
 * @throws DataError at the end, naming every file that is not there and why
 */
export async function downloadSources(folder: string, options: DownloadOptions = {}): Promise<void> {
  const files = (options.sources ?? allSources).flatMap((source) => source.files)
  const origins = readOrigins(folder)
  const missing: string[] = []
  for (const [index, file] of files.entries()) {
    const progress = progressOn(
      options.output ?? process.stderr,
      `file ${index + 1} of ${files.length}: ${file.path}`
    )
    if (isThere(folder, file, origins)) {
      progress.done('already there')
      continue
    }
    const reason = await downloadOne(folder, file, addressesOf(file, options.mirror), origins, progress)
    if (reason !== null) missing.push(reason)
  }
  if (missing.length > 0)
    throw new DataError(
      `${missing.length} of ${files.length} source files are missing\n  ${missing.join('\n  ')}`
    )
}

function isThere(folder: string, file: SourceFile, origins: Record<string, Origin>): boolean {
  const path = join(folder, file.path)
  if (!existsSync(path)) return false
  const found = sha256Of(readFileSync(path))
  return found === file.sha256 || origins[file.path]?.sha256 === found
}

function addressesOf(file: SourceFile, mirror?: string): Address[] {
  const pinned = { sha256: file.sha256 }
  if (mirror !== undefined)
    return [{ url: new URL(file.path, `${mirror.replace(/\/$/, '')}/`).href, name: 'mirror', ...pinned }]
  const { official, republication } = file
  return [
    ...(official ? [{ ...official, name: 'official address' }] : []),
    ...(republication
      ? [{ url: republication.url, name: `public copy in ${republication.repository}`, ...pinned }]
      : [])
  ]
}

/** @returns null when the file has come, else why it has not */
async function downloadOne(
  folder: string,
  file: SourceFile,
  addresses: readonly Address[],
  origins: Record<string, Origin>,
  progress: Progress
): Promise<string | null> {
  const target = join(folder, file.path)
  if (addresses.length === 0) {
    progress.done('no public address')
    return `${file.path}: no public address is known; put the file by hand at ${target}`
  }
  const reasons: string[] = []
  for (const address of addresses) {
    try {
      await fetchTo(target, address, progress)
    } catch (cause) {
      if (!(cause instanceof DataError)) throw cause
      progress.done(cause.message)
      reasons.push(`${address.name}: ${cause.message}`)
      continue
    }
    origins[file.path] = { url: address.url, sha256: sha256Of(readFileSync(target)) }
    writeFileSync(join(folder, originsFile), `${JSON.stringify(origins, null, 2)}\n`)
    progress.done(`from the ${address.name}`)
    return null
  }
  return `${file.path}: ${reasons.join('; ')}`
}

async function fetchTo(target: string, address: Address, progress: Progress): Promise<void> {
  mkdirSync(dirname(target), { recursive: true })
  const part = `${target}.part`
  await fetchFile(address.url, part, {
    // Only a fixed file may be resumed: the two halves of another edition would not fit.
    resume: address.sha256 !== undefined,
    ...(address.sha256 !== undefined && { sha256: address.sha256 }),
    onBytes: progress.bytes
  })
  if (address.entry !== undefined)
    writeFileSync(part, unzippedEntry(readFileSync(part), address.entry, address.url))
  renameSync(part, target)
}
