/**
 * A table of a FlatBuffer (https://flatbuffers.dev), read with every bound checked: outside its buffer a RangeError
 * is thrown, where the usual readers go on with zeros.
 */
export class FlatTable {
  private readonly at: number
  private readonly slots: number

  private constructor(
    private readonly view: DataView,
    at: number
  ) {
    this.at = at
    this.slots = at - view.getInt32(at, true)
  }

  /** The table that a buffer starts with. */
  static root(view: DataView): FlatTable {
    return new FlatTable(view, view.getUint32(0, true))
  }

  byte(field: number): number {
    const at = this.find(field)
    return at === null ? 0 : this.view.getUint8(at)
  }

  long(field: number): bigint {
    const at = this.find(field)
    return at === null ? 0n : this.view.getBigInt64(at, true)
  }

  /** Whether the field is there at all. */
  has(field: number): boolean {
    return this.find(field) !== null
  }

  table(field: number): FlatTable | null {
    const at = this.find(field)
    return at === null ? null : new FlatTable(this.view, at + this.view.getUint32(at, true))
  }

  /** @throws RangeError when it is longer than its buffer */
  tables(field: number): FlatTable[] {
    const { start, count } = this.vector(field, 4)
    return Array.from({ length: count }, (_, index) => {
      const at = start + index * 4
      return new FlatTable(this.view, at + this.view.getUint32(at, true))
    })
  }

  /** Pairs of long numbers: offset and length of a buffer, length and absent cells of a column. */
  pairs(field: number): (readonly [bigint, bigint])[] {
    const { start, count } = this.vector(field, 16)
    return Array.from({ length: count }, (_, index) => {
      const at = start + index * 16
      return [this.view.getBigInt64(at, true), this.view.getBigInt64(at + 8, true)]
    })
  }

  /** Where the parts of a message lie in a file: offset, bytes of its header, bytes of its body. */
  blocks(field: number): { offset: bigint; headerBytes: number; bodyBytes: bigint }[] {
    const { start, count } = this.vector(field, 24)
    return Array.from({ length: count }, (_, index) => {
      const at = start + index * 24
      return {
        offset: this.view.getBigInt64(at, true),
        headerBytes: this.view.getInt32(at + 8, true),
        bodyBytes: this.view.getBigInt64(at + 16, true)
      }
    })
  }

  private vector(field: number, bytes: number): { start: number; count: number } {
    const at = this.find(field)
    if (at === null) return { start: 0, count: 0 }
    const start = at + this.view.getUint32(at, true)
    const count = this.view.getUint32(start, true)
    if (start + 4 + count * bytes > this.view.byteLength)
      throw new RangeError('a vector is longer than its buffer')
    return { start: start + 4, count }
  }

  /** Where a field stands; null when the table leaves it out. */
  private find(field: number): number | null {
    const slot = 4 + field * 2
    if (slot >= this.view.getUint16(this.slots, true)) return null
    const offset = this.view.getUint16(this.slots + slot, true)
    return offset === 0 ? null : this.at + offset
  }
}
