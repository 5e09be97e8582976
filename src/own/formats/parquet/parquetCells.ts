import type { FileMetaData, ParquetParsers, SchemaElement } from 'hyparquet'
import { isoOf } from '../../columns/dateText.ts'
import type { Cell } from '../../table.ts'
import { decimalCell, nestedText, wholeCell } from '../binaryCells.ts'

/** Days and moments as ISO text, to the millisecond. */
export const textParsers: Partial<ParquetParsers> = {
  dateFromDays: (days) => isoOf(new Date(days * 86_400_000)),
  timestampFromMilliseconds: (millis) => isoOf(new Date(Number(millis))),
  timestampFromMicroseconds: (micros) => isoOf(new Date(Number(micros / 1000n))),
  timestampFromNanoseconds: (nanos) => isoOf(new Date(Number(nanos / 1_000_000n)))
}

/**
 * Takes the decimals of a file out of the library's hands, which multiplies them by 0.01 and the like: 1.15 would
 * be 1.1500000000000001.
 * @returns the metadata to read with, and the decimals of each column that has some
 */
export function withRawDecimals(metadata: FileMetaData): {
  metadata: FileMetaData
  scales: ReadonlyMap<string, number>
} {
  const scales = new Map<string, number>()
  const schema = metadata.schema.map((element, index): SchemaElement => {
    const { converted_type, logical_type, ...rest } = element
    if (logical_type?.type === 'DATE' && !converted_type) return { ...element, converted_type: 'DATE' }
    const isDecimal = converted_type === 'DECIMAL' || logical_type?.type === 'DECIMAL'
    if (!isDecimal || index === 0 || !isTopLevel(metadata.schema, index)) return element
    scales.set(element.name, element.scale ?? (logical_type as { scale?: number } | undefined)?.scale ?? 0)
    return rest
  })
  return { metadata: { ...metadata, schema }, scales }
}

/** @param scale decimals of the column; null for what is no decimal */
export function parquetCell(value: unknown, scale: number | null): Cell {
  if (value === null || value === undefined) return null
  if (scale !== null) return decimalCell(digitsOf(value), scale)
  if (typeof value === 'number') return Number.isNaN(value) ? null : value
  if (typeof value === 'string' || typeof value === 'boolean') return value
  return typeof value === 'bigint' ? wholeCell(value) : nestedText(value)
}

function digitsOf(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number | bigint)
  let digits = 0n
  for (const byte of value) digits = (digits << 8n) | BigInt(byte)
  return BigInt.asIntN(value.length * 8, digits)
}

/** A schema is a tree written in depth first order. */
function isTopLevel(schema: readonly SchemaElement[], index: number): boolean {
  let at = 1
  while (at < index) at += sizeOf(schema, at)
  return at === index
}

function sizeOf(schema: readonly SchemaElement[], index: number): number {
  let size = 1
  for (let child = 0; child < (schema[index]?.num_children ?? 0) && index + size < schema.length; child++)
    size += sizeOf(schema, index + size)
  return size
}
