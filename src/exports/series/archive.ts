import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** Contents that are packed already: a second time would cost and gain nothing. */
const packed = /\.(png|pdf)$/

/**
 * A zip that grows file by file; what is in it is handed to the browser as it comes, which may keep it on disk.
 * Names and texts are UTF-8.
 */
export class SeriesArchive {
  readonly #parts: Blob[] = []
  readonly #zip: Zip
  readonly #date: Date
  #chunks: Uint8Array<ArrayBuffer>[] = []
  #failure: Error | null = null

  /** @param date of every file in it */
  constructor(date: Date) {
    this.#date = date
    this.#zip = new Zip((error, chunk) => {
      if (error) this.#failure = error
      else this.#chunks.push(new Uint8Array(chunk))
    })
  }

  /** @throws Error when the archive can not take it */
  async add(name: string, content: Blob | string): Promise<void> {
    const bytes = typeof content === 'string' ? strToU8(content) : new Uint8Array(await content.arrayBuffer())
    const file = packed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    file.mtime = withinArchives(this.#date)
    this.#zip.add(file)
    file.push(bytes, true)
    this.#keep()
  }

  /** Closes it. */
  finished(): Blob {
    this.#zip.end()
    this.#keep()
    return new Blob(this.#parts, { type: 'application/zip' })
  }

  #keep(): void {
    if (this.#failure) throw this.#failure
    this.#parts.push(new Blob(this.#chunks))
    this.#chunks = []
  }
}

/** The date, or the first that an archive can hold where a clock is wrong. Source: PKWARE APPNOTE 4.4.6. */
function withinArchives(date: Date): Date {
  const year = date.getFullYear()
  return year >= 1980 && year < 2100 ? date : new Date(1980, 0, 1)
}
