import { unzipSync } from 'fflate'
import { DataError } from '../../src/core/errors.ts'

/**
 * One file of a zip.
 * @param url where the zip came from, for the message
 * @throws DataError when it is no zip or lacks the entry
 */
export function unzippedEntry(zip: Uint8Array, entry: string, url: string): Uint8Array {
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(zip, { filter: (file) => file.name === entry })
  } catch (cause) {
    throw new DataError(`${url} is not a zip file`, { cause })
  }
  const found = files[entry]
  if (!found) throw new DataError(`${url} has no entry ${entry}`)
  return found
}
