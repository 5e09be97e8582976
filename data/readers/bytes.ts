import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DataError } from '../../src/core/errors.ts'

/** The largest source file has 6 MB, and the largest text, unpacked, 8: anything far beyond is not one of them. */
const mostBytes = 256 * 1024 * 1024
const mostUnpackedBytes = 64 * 1024 * 1024

/** The longest line of a source file has 2,600 characters. */
const longestLineBytes = 1024 * 1024

/** The longest table of separated values has 36,000 lines; a parser needs a hundred times the bytes of a short one. */
const mostLines = 500_000

/** How a text file is written. */
export type Encoding = 'utf-8' | 'windows-1252'

/**
 * The bytes of a source file, gunzipped when its name ends in .gz.
 * @param folder where the sources are; @param path inside it
 * @throws DataError naming the file when it is missing, empty, cut short or larger than any source
 */
export function sourceBytes(folder: string, path: string): Buffer {
  const bytes = fileBytes(folder, path)
  if (bytes.length === 0) throw new DataError(`${path}: the file is empty`)
  if (!path.endsWith('.gz')) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: mostUnpackedBytes })
  } catch (cause) {
    throw new DataError(`${path}: cannot be unpacked (${messageOf(cause)})`, { cause })
  }
}

/**
 * The text of a source file.
 * @throws DataError naming the file, and the line where its encoding breaks; also for a web page, a file of
 *   UTF-16, one with NUL bytes, and one with a longer line or more lines than any source
 */
export function sourceText(folder: string, path: string, encoding: Encoding = 'utf-8'): string {
  const bytes = sourceBytes(folder, path)
  refuseForeign(path, bytes)
  refuseUnlikelyLines(path, bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new DataError(`${path}, line ${badLine(bytes, encoding)}: is not ${encoding}`, { cause })
  }
}

/** Why something failed, in its own words. */
export function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}

function fileBytes(folder: string, path: string): Buffer {
  try {
    const file = join(folder, path)
    const { size } = statSync(file)
    if (size > mostBytes) throw new DataError(`${path}: ${size} bytes, more than any source file has`)
    return readFileSync(file)
  } catch (cause) {
    if (cause instanceof DataError) throw cause
    throw new DataError(`${path}: cannot be read in the sources folder (${messageOf(cause)})`, { cause })
  }
}

function refuseForeign(path: string, bytes: Buffer): void {
  const start = bytes.subarray(0, 256).toString('latin1')
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new DataError(`${path}, line 1: is UTF-16, expected UTF-8`)
  if (/^(\u00ef\u00bb\u00bf)?\s*<(!doctype|html|\?xml)/i.test(start))
    throw new DataError(`${path}, line 1: is a web page, not a table`)
  if (start.startsWith('PK\u0003\u0004')) throw new DataError(`${path}, line 1: is a zip file, not a table`)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new DataError(`${path}, line ${lineAt(bytes, nul)}: holds a NUL byte`)
}

function refuseUnlikelyLines(path: string, bytes: Buffer): void {
  // JSON files are often written on one line.
  if (/\.json(\.gz)?$|\.geojson$/.test(path)) return
  let start = 0
  for (let line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    const length = (end < 0 ? bytes.length : end) - start
    if (length > longestLineBytes)
      throw new DataError(`${path}, line ${line}: ${length} bytes long, more than any source file has`)
    if (line > mostLines) throw new DataError(`${path}, line ${line}: more lines than any source file has`)
    if (end < 0) return
    start = end + 1
  }
}

function badLine(bytes: Buffer, encoding: Encoding): number {
  let start = 0
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start)
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(start, end < 0 ? undefined : end))
    } catch {
      return line
    }
    if (end < 0) return line
    start = end + 1
  }
}

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line++
  return line
}
