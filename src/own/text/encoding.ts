import { InputError } from '../../core/errors.ts'
import { quoted } from '../phrases.ts'
import { t } from '../../words/t.ts'

/** How a text file is encoded, and what speaks against it. */
export interface FoundEncoding {
  /** label of the Encoding standard */
  readonly encoding: string
  readonly notices: readonly string[]
}

const sliceBytes = 4 * 1024 * 1024

/** Texts of Western Europe hold fewer NULs than this share; UTF-16 and binary files hold more. */
const nulShare = 0.02

/**
 * The encoding of a whole file: its byte-order mark, else UTF-8 where it is valid, else windows-1252.
 * @throws InputError when it is no text
 */
export async function recogniseEncoding(file: Blob): Promise<FoundEncoding> {
  const start = new Uint8Array(await file.slice(0, 65_536).arrayBuffer())
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: 'utf-16le', notices: [] }
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: 'utf-16be', notices: [] }
  const wide = wideEncoding(start)
  if (wide !== null) return { encoding: wide, notices: [] }
  if (await isUtf8(file)) return { encoding: 'utf-8', notices: [] }
  const { foreign, broken } = await utf8Signs(file)
  if (broken === 0) return { encoding: 'utf-8', notices: [] }
  if (broken * 20 < foreign)
    return {
      encoding: 'utf-8',
      notices: [t('Des octets abîmés ne sont pas de l’UTF-8\u00a0: ils sont remplacés par «\u00a0�\u00a0».')]
    }
  return { encoding: 'windows-1252', notices: [] }
}

/**
 * A decoder for a label of the Encoding standard.
 * @throws InputError when there is none of that name
 */
export function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch (cause) {
    throw new InputError(t('encodage inconnu\u00a0: {encoding}', { encoding: quoted(encoding) }), { cause })
  }
}

/** UTF-16 without a mark: every other byte is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2]!++
  const [even = 0, odd = 0] = zeros
  if (even + odd <= bytes.length * nulShare) return null
  const half = bytes.length / 2
  if (odd > half * 0.5 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.5 && odd < half * 0.1) return 'utf-16be'
  throw new InputError(t('ce n’est pas un fichier de texte\u00a0: il contient des octets nuls'))
}

async function isUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let start = 0; start < file.size; start += sliceBytes) {
    const bytes = await file.slice(start, start + sliceBytes).arrayBuffer()
    try {
      decoder.decode(bytes, { stream: start + sliceBytes < file.size })
    } catch {
      return false
    }
  }
  return true
}

/** Characters beyond ASCII, and bytes that are none, when a file is read as UTF-8. */
async function utf8Signs(file: Blob): Promise<{ foreign: number; broken: number }> {
  const decoder = new TextDecoder('utf-8')
  let [foreign, broken] = [0, 0]
  for (let start = 0; start < file.size; start += sliceBytes) {
    const bytes = new Uint8Array(await file.slice(start, start + sliceBytes).arrayBuffer())
    const text = decoder.decode(bytes, { stream: start + sliceBytes < file.size })
    // As many characters as bytes: ASCII, by far the most frequent.
    if (text.length === bytes.length && !text.includes('\ufffd')) continue
    foreign += bytes.reduce((sum, byte) => sum + (byte >= 0xc2 ? 1 : 0), 0)
    broken += countOf(text, '\ufffd') - countWritten(bytes)
  }
  return { foreign, broken }
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++
  return count
}

/** The replacement character itself, written in UTF-8 by a file that was broken earlier: it is valid. */
function countWritten(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++
  return count
}
