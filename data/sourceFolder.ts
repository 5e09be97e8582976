import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataError } from '../src/core/errors.ts'
import type { Source, SourceFile } from './sources/source.ts'

/** Written by a download beside the files: where each came from, and its checksum when it came. */
export const originsFile = 'origins.json'

/** What a download says of one file. */
export interface Origin {
  readonly url: string
  readonly sha256: string
}

/**
 * Checks that every file is there and is the expected edition, or the one that a download took from the
 * producer's own address.
 * @returns paths of the files that are a newer edition than the published tables are made from
 * @throws DataError naming the first file that is missing or altered
 */
export function checkSourceFolder(folder: string, sources: readonly Source[]): string[] {
  const origins = readOrigins(folder)
  const otherEditions: string[] = []
  for (const file of sources.flatMap((source) => source.files)) {
    const found = sha256Of(readSource(folder, file))
    if (found === file.sha256) continue
    if (!file.official || origins[file.path]?.sha256 !== found)
      throw new DataError(`${file.path}: its SHA-256 is ${found}, expected ${file.sha256}`)
    otherEditions.push(file.path)
  }
  return otherEditions
}

/** Checksum as 64 hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** What the last download into the folder said; nothing for a folder filled by hand. */
export function readOrigins(folder: string): Record<string, Origin> {
  const path = join(folder, originsFile)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Origin>) : {}
}

function readSource(folder: string, file: SourceFile): Buffer {
  const path = join(folder, file.path)
  if (!existsSync(path)) throw new DataError(`${file.path}: missing in ${folder}`)
  return readFileSync(path)
}
