import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { DataError } from '../../src/core/errors.ts'

/** The largest entry in use has 20 MB: one that unpacks to far more is a bomb, or another file. */
const mostBytes = 128 * 1024 * 1024

/** Small, so that a bomb is stopped while it unpacks and not after. */
const stepBytes = 64 * 1024

/**
 * One file of a zip, unpacked piece by piece: what the zip says of its size is believed only when it comes true.
 * @param url where the zip came from, for the message
 * @throws DataError when it is no zip, lacks the entry, is cut, or holds more or less than it says
 */
export function unzippedEntry(zip: Uint8Array, entry: string, url: string): Uint8Array {
  if (zip[0] !== 0x50 || zip[1] !== 0x4b) throw new DataError(`${url} is not a zip file`)
  const pieces: Uint8Array[] = []
  let size = 0
  let ended = false
  let declared: number | undefined
  let fault: string | null = null
  const unzip = new Unzip((file) => {
    if (file.name !== entry) return
    declared = file.originalSize
    file.ondata = (cause, piece, final) => {
      // What is thrown here comes back as a cause: the first fault is the one to tell.
      if (fault !== null) return
      if (cause) {
        fault = `holds an entry ${entry} that cannot be unpacked (${cause.message})`
        return
      }
      size += piece.byteLength
      if (size > mostBytes) fault = `unpacks its entry ${entry} to more than any source file has`
      else pieces.push(piece)
      ended ||= final
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  for (let at = 0; at < zip.byteLength && fault === null; at += stepBytes) {
    try {
      unzip.push(zip.subarray(at, at + stepBytes), at + stepBytes >= zip.byteLength)
    } catch (cause) {
      fault ??= `holds an entry ${entry} that cannot be unpacked (${String(cause)})`
    }
  }
  if (fault === null && pieces.length === 0 && declared === undefined) fault = `has no entry ${entry}`
  if (fault === null && !ended) fault = `is cut inside its entry ${entry}`
  if (fault === null && declared !== undefined && declared !== size)
    fault = `says ${declared} bytes of its entry ${entry}, which has ${size}`
  if (fault !== null) throw new DataError(`${url} ${fault}`)
  return Buffer.concat(pieces)
}
