import { zlibSync } from 'fflate'

/** Number of an object of a PDF, by which others refer to it. */
export type ObjectNumber = number

/**
 * A PDF file as it grows, object by object: what is written is kept packed, so that a book of a hundred pages never
 * lies unpacked in memory.
 * Source: ISO 32000-1, 7.5 (file structure).
 */
export class PdfFile {
  readonly #parts: (string | Uint8Array<ArrayBuffer>)[] = []
  readonly #offsets: number[] = [0]
  #size = 0

  constructor() {
    // Bytes above 127 tell mail and file programs that this is no text.
    this.#add('%PDF-1.7\n')
    this.#add(Uint8Array.of(0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a))
  }

  /** A number for an object that is written later. */
  reserved(): ObjectNumber {
    return this.#offsets.push(-1) - 1
  }

  /** @param body ASCII: texts inside are written by pdfText */
  object(body: string, number = this.reserved()): ObjectNumber {
    this.#begin(number)
    this.#add(`${body}\nendobj\n`)
    return number
  }

  /**
   * @param dictionary entries of the stream's dictionary, without its length
   * @param packed whether it is compressed; what other programs look for as text is not
   */
  stream(
    dictionary: string,
    content: string | Uint8Array,
    packed = true,
    number = this.reserved()
  ): ObjectNumber {
    const raw = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const bytes = packed ? zlibSync(raw) : new Uint8Array(raw)
    const filter = packed ? '/Filter/FlateDecode' : ''
    this.#begin(number)
    this.#add(`<<${dictionary}${filter}/Length ${bytes.length}>>\nstream\n`)
    this.#add(bytes)
    this.#add('\nendstream\nendobj\n')
    return number
  }

  /**
   * Closes the file.
   * @param id 32 hexadecimal digits that no other file has
   */
  finished(catalog: ObjectNumber, info: ObjectNumber, id: string): Blob {
    const start = this.#size
    const rows = this.#offsets.map((offset, i) => {
      if (i === 0) return '0000000000 65535 f \n'
      if (offset < 0) throw new Error(`object ${i} of the PDF was never written`)
      return `${String(offset).padStart(10, '0')} 00000 n \n`
    })
    this.#add(`xref\n0 ${rows.length}\n${rows.join('')}`)
    this.#add(`trailer\n<</Size ${rows.length}/Root ${catalog} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]>>\n`)
    this.#add(`startxref\n${start}\n%%EOF\n`)
    return new Blob(this.#parts, { type: 'application/pdf' })
  }

  #begin(number: ObjectNumber): void {
    this.#offsets[number] = this.#size
    this.#add(`${number} 0 obj\n`)
  }

  /** Strings are ASCII here: as many bytes as letters. */
  #add(part: string | Uint8Array<ArrayBuffer>): void {
    this.#parts.push(part)
    this.#size += part.length
  }
}
