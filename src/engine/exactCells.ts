import { DataType, type Decimal, type Int, type RecordBatch, type Vector } from 'apache-arrow'

/** A cell as JavaScript holds it without loss; null where DuckDB has none. NaN and the infinities are numbers. */
export type ExactCell = string | number | boolean | null

/** One column of a visitor's query. */
export interface ExactColumn {
  /** as the query calls it; two columns may have one name */
  readonly name: string
  /** 'digits': numbers of more figures than a number of JavaScript holds, all of them written out */
  readonly kind: 'number' | 'digits' | 'flag' | 'text'
  readonly cells: readonly ExactCell[]
}

/** Whether cells of this type have an exact number or text in JavaScript; DuckDB writes the others as text. */
export function isExact(type: DataType): boolean {
  return (
    DataType.isNull(type) ||
    DataType.isBool(type) ||
    DataType.isInt(type) ||
    DataType.isFloat(type) ||
    DataType.isDecimal(type) ||
    isText(type)
  )
}

function isText(type: DataType): boolean {
  return DataType.isUtf8(type) || (DataType.isDictionary(type) && DataType.isUtf8(type.dictionary))
}

/**
 * Column by column what the batches of an answer hold, by place: names may repeat.
 * @param mostRows rows after these are left out
 * @throws Error when a type is not exact: see isExact
 */
export function exactColumns(
  fields: readonly { readonly name: string; readonly type: DataType }[],
  batches: readonly RecordBatch[],
  mostRows: number
): ExactColumn[] {
  return fields.map(({ name, type }, index) => {
    if (!isExact(type)) throw new Error(`column ${name} of type ${type} has no exact cells`)
    const cells: ExactCell[] = []
    for (const batch of batches) {
      const part = batch.getChildAt(index)
      const rows = Math.min(batch.numRows, mostRows - cells.length)
      for (let row = 0; row < rows; row++) cells.push(part ? cellAt(part, row) : null)
    }
    return columnOf(name, type, cells)
  })
}

function columnOf(name: string, type: DataType, cells: readonly ExactCell[]): ExactColumn {
  if (isText(type)) return { name, kind: 'text', cells }
  if (DataType.isBool(type)) return { name, kind: 'flag', cells }
  if (cells.every((cell) => typeof cell !== 'string')) return { name, kind: 'number', cells }
  // One cell that needs its digits takes the column with it: a column is of one kind.
  return { name, kind: 'digits', cells: cells.map((cell) => (cell === null ? null : String(cell))) }
}

/** A number; text where the number has more figures than a double holds. */
function cellAt(part: Vector, row: number): ExactCell {
  const cell: unknown = part.get(row)
  if (cell === null || cell === undefined) return null
  if (typeof cell === 'boolean' || typeof cell === 'string') return cell
  if (typeof cell === 'bigint') return exactNumber(String(cell))
  const type: DataType = part.type
  if (DataType.isDecimal(type)) return exactNumber(decimalText(cell as Uint32Array, type))
  if (DataType.isFloat(type) && type.precision === 1) return shortestSingle(Number(cell))
  if (DataType.isInt(type) && isWide(type)) return exactNumber(String(cell))
  return Number(cell)
}

function isWide({ bitWidth }: Int): boolean {
  return bitWidth === 64
}

/** Fifteen figures always survive a double; whole numbers up to 2^53 do too. */
function exactNumber(text: string): number | string {
  const value = Number(text)
  if (Number.isSafeInteger(value) && !text.includes('.')) return value
  return text.replace(/^-?0*\.?0*/, '').replace(/\D/g, '').length <= 15 ? value : text
}

/** DuckDB sends a decimal as a whole number of 128 bits, least first, to be shifted by its scale. */
function decimalText(words: Uint32Array, { scale }: Decimal): string {
  const unsigned = words.reduceRight((sum, word) => (sum << 32n) + BigInt(word), 0n)
  const whole = BigInt.asIntN(words.length * 32, unsigned)
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, '0')
  const sign = whole < 0n ? '-' : ''
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

/** 0.1 and not 0.10000000149: the fewest figures that tell a single apart. */
function shortestSingle(value: number): number {
  if (!Number.isFinite(value)) return value
  for (let figures = 6; figures <= 9; figures++) {
    const short = Number(value.toPrecision(figures))
    if (Math.fround(short) === value) return short
  }
  return value
}
