import { Inflate } from 'fflate'
import { InputError } from '../../core/errors.ts'
import { formatBytes, formatCount } from '../../core/format.ts'
import { limits } from '../limits.ts'
import { quoted } from '../phrases.ts'
import { crc32 } from './crc32.ts'
import { t } from '../../words/t.ts'
import { joinedBytes } from '../../core/joinedBytes.ts'

/** A file inside an archive, as the archive's directory has it. */
export interface ZipEntry {
  /** with its folders */
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly packedBytes: number
  /** where its own header starts */
  readonly offset: number
}

/** Unpacked bytes below which a high ratio is harmless: a sheet of zeros. */
const harmlessBytes = 20e6
const pieceBytes = 65_536

/** A zip archive; what is unpacked is counted, so that no bomb goes off. */
export class ZipArchive {
  readonly entries: readonly ZipEntry[]
  private unpacked = 0

  /** @throws InputError when its directory is missing or damaged */
  constructor(private readonly bytes: Uint8Array) {
    this.entries = directoryOf(bytes)
  }

  /**
   * The content of a file.
   * @throws InputError when it is damaged, encrypted, or larger than what is read
   */
  read(entry: ZipEntry): Uint8Array<ArrayBuffer> {
    if (entry.isEncrypted)
      throw new InputError(
        t('l’archive est protégée par un mot de passe ({file})', { file: quoted(entry.name) })
      )
    const packed = packedBytes(this.bytes, entry)
    const parts: Uint8Array[] = []
    let length = 0
    const take = (part: Uint8Array) => {
      length += part.length
      this.unpacked += part.length
      refuseBomb(entry, length, this.unpacked)
      parts.push(part)
    }
    if (entry.method === 0) take(packed)
    else inflate(entry, packed, take)
    const content = joinedBytes(parts)
    if (crc32(content) !== entry.crc)
      throw new InputError(
        t('l’archive est abîmée\u00a0: {file} ne correspond pas à sa somme de contrôle', {
          file: quoted(entry.name)
        })
      )
    return content
  }

  /** The content of a file by its name, without regard to capitals; null when there is none. */
  readNamed(name: string): Uint8Array<ArrayBuffer> | null {
    const entry = this.entries.find((one) => one.name.toLowerCase() === name.toLowerCase())
    return entry ? this.read(entry) : null
  }
}

function inflate({ name, method }: ZipEntry, packed: Uint8Array, take: (part: Uint8Array) => void): void {
  if (method !== 8)
    throw new InputError(
      t('l’archive est compressée d’une manière qui n’est pas lue ({file})', { file: quoted(name) })
    )
  try {
    const stream = new Inflate(take)
    for (let start = 0; start < packed.length; start += pieceBytes)
      stream.push(packed.subarray(start, start + pieceBytes), start + pieceBytes >= packed.length)
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw new InputError(
      t('l’archive est abîmée\u00a0: {file} ne se décompresse pas', { file: quoted(name) }),
      { cause }
    )
  }
}

function refuseBomb({ name, packedBytes }: ZipEntry, length: number, all: number): void {
  if (all > limits.unpackedBytes)
    throw new InputError(
      t('une fois décompressée, l’archive dépasse {bytes}, c’est le plus qui soit lu', {
        bytes: formatBytes(limits.unpackedBytes)
      })
    )
  if (length > harmlessBytes && length > packedBytes * limits.unpackedRatio)
    throw new InputError(
      t('{file} se décompresse plus de {times} fois\u00a0: l’archive est refusée par précaution', {
        file: quoted(name),
        times: formatCount(limits.unpackedRatio)
      })
    )
}

/** The entries that the directory at the archive's end lists. */
function directoryOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries)
    throw new InputError(
      t('l’archive contient {count} fichiers, {most} au plus sont lus', {
        count: formatCount(count),
        most: formatCount(limits.entries)
      })
    )
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged()
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true)
    )
    const flags = view.getUint16(at + 8, true)
    const name = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))
    entries.push({
      name: nameOf(name),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true)
    })
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  return entries
}

function packedBytes(bytes: Uint8Array, { offset, packedBytes }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw damaged()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedBytes > bytes.length) throw damaged()
  return bytes.subarray(start, start + packedBytes)
}

/** The end record is last but for a comment. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw damaged()
}

function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Older archives write names in the code page of their machine.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function damaged(): InputError {
  return new InputError(t('l’archive est incomplète ou abîmée'))
}
