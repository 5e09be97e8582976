import { cleanText } from '../provenance/cleanText.ts'
import { descriptionOf } from '../provenance/dublinCore.ts'
import { author, type Provenance } from '../provenance/provenance.ts'
import { provenanceJson, provenanceKey } from '../provenance/written.ts'
import { locale } from '../../words/language.ts'

const inchesPerMetre = 1 / 0.0254

/**
 * The chunks of a PNG that say its density and how it was made.
 * Source: PNG specification, third edition, 11.3 (pHYs, iTXt).
 */
export function pngChunks(provenance: Provenance, dpi: number): Uint8Array<ArrayBuffer> {
  const { title, description, source, rights } = descriptionOf(provenance)
  const chunks = [
    density(dpi),
    text('Title', title),
    text('Author', author),
    text('Description', description),
    text('Source', source),
    text('Copyright', rights),
    text('Creation Time', cleanText(provenance.made)),
    text('Software', 'Faubourg'),
    text(provenanceKey, provenanceJson(provenance))
  ]
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const bytes of chunks) {
    all.set(bytes, offset)
    offset += bytes.length
  }
  return all
}

/** Pixels to the metre both ways. */
function density(dpi: number): Uint8Array {
  const content = new DataView(new ArrayBuffer(9))
  const perMetre = Math.round(dpi * inchesPerMetre)
  content.setUint32(0, perMetre)
  content.setUint32(4, perMetre)
  content.setUint8(8, 1)
  return chunk('pHYs', new Uint8Array(content.buffer))
}

/** A text in French, not compressed. */
function text(keyword: string, words: string): Uint8Array {
  // Keyword, its end, no compression and its method, language, no translated keyword.
  return chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0${locale}\0\0${words}`))
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, content.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(content, 8)
  view.setUint32(8 + content.length, crc(bytes.subarray(4, 8 + content.length)))
  return bytes
}

/** Checksum of a chunk's type and content. Source: ISO 3309. */
export function crc(bytes: Uint8Array): number {
  let remainder = 0xffffffff
  for (const byte of bytes) {
    remainder ^= byte
    for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0)
  }
  return (remainder ^ 0xffffffff) >>> 0
}
