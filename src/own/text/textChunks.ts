import { decoderOf } from './encoding.ts'
import type { ReadProgress } from '../reading.ts'

const chunkBytes = 2 * 1024 * 1024

/** A part of a file's text, and how far the file is read. */
export interface TextChunk extends ReadProgress {
  readonly text: string
  readonly isLast: boolean
}

/** The text of a file, a part at a time: characters are never cut, a byte-order mark is left out. */
export async function* textChunks(file: Blob, encoding: string): AsyncGenerator<TextChunk> {
  const decoder = decoderOf(encoding)
  for (let start = 0; start === 0 || start < file.size; start += chunkBytes) {
    const loaded = Math.min(start + chunkBytes, file.size)
    const isLast = loaded === file.size
    const text = decoder.decode(await file.slice(start, loaded).arrayBuffer(), { stream: !isLast })
    yield { text, isLast, loaded, total: file.size }
  }
}
