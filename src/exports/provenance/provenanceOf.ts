import { bytesOf } from './fileBytes.ts'
import type { Provenance } from './provenance.ts'
import { pdfProvenance } from './pdfProvenance.ts'
import { pngProvenance } from './pngProvenance.ts'
import { readProvenance } from './readProvenance.ts'
import { svgProvenance } from './svgProvenance.ts'

/** Bytes that tell the three formats apart. */
const headBytes = 1024

/**
 * How a picture of this atlas was made, as its file says it. Only the parts of the file that can hold it are read, so
 * that a large or hostile file costs no more than a small one.
 * @param file a picture of any origin; known by its content, whatever its name
 * @returns null when it is no picture of this atlas
 * @throws InputError when it is one, but damaged or of a newer form
 */
export async function provenanceOf(file: Blob): Promise<Provenance | null> {
  const head = await bytesOf(file, 0, headBytes)
  const written = await writtenIn(file, head)
  return written === null ? null : readProvenance(written)
}

/** The JSON that the file holds, unread. */
async function writtenIn(file: Blob, head: Uint8Array): Promise<string | null> {
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return pngProvenance(file)
  const text = new TextDecoder().decode(head)
  // Other programs may write a few bytes before the first word of a PDF.
  if (text.includes('%PDF-')) return pdfProvenance(file)
  return /<svg[\s>]|<\?xml|<!DOCTYPE svg/i.test(text) ? svgProvenance(file) : null
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte)
}
