import { joinedBytes } from '../core/joinedBytes.ts'

/** Bytes of the files on their way that have come, and of those files in all; unpacked, as a browser counts them. */
export interface Arrival {
  readonly loaded: number
  readonly total: number
}

/** Counts the bytes of files as they come, all that are on their way together. */
export class Arrivals {
  readonly #under = new Set<{ loaded: number; readonly total: number }>()
  readonly #tell: (arrival: Arrival | null) => void

  /** @param tell called with every piece, and with null once nothing is on its way */
  constructor(tell: (arrival: Arrival | null) => void) {
    this.#tell = tell
  }

  /**
   * The body of an answer, read as it comes.
   * @param total bytes that are expected
   * @throws the browser's error when the line is cut; RangeError when memory lacks
   */
  async read(response: Response, total: number): Promise<Uint8Array<ArrayBuffer>> {
    const file = { loaded: 0, total }
    this.#under.add(file)
    try {
      const parts: Uint8Array<ArrayBuffer>[] = []
      const reader = response.body!.getReader()
      for (;;) {
        const { done, value } = await reader.read()
        if (done) break
        parts.push(value)
        file.loaded += value.byteLength
        this.#told()
      }
      return joinedBytes(parts)
    } finally {
      this.#under.delete(file)
      this.#told()
    }
  }

  #told(): void {
    const files = [...this.#under]
    const sum = (which: 'loaded' | 'total') => files.reduce((total, file) => total + file[which], 0)
    this.#tell(files.length > 0 ? { loaded: sum('loaded'), total: sum('total') } : null)
  }
}
