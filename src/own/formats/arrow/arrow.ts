import { tableFromIPC, Type, type DataType, type Table } from 'apache-arrow'
import { InputError } from '../../../core/errors.ts'
import { isoOf } from '../../columns/dateText.ts'
import { refuseShape } from '../../refuseShape.ts'
import type { ReadSettings } from '../../reading.ts'
import type { Cell, OwnTable } from '../../table.ts'
import { decimalCell, nestedText, wholeCell } from '../binaryCells.ts'
import { openMemory } from '../records.ts'
import { refuseMessages } from './messages.ts'
import { t } from '../../../words/t.ts'

/**
 * An Arrow IPC file or stream.
 * @throws InputError when it is damaged
 */
export async function openArrow(file: Blob, settings: ReadSettings): Promise<OwnTable> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const table = readable(() => checkedTable(bytes))
  const { fields } = table.schema
  const vectors = fields.map((_, index) => table.getChildAt(index))
  return openMemory({
    format: 'Arrow',
    settings: { encoding: null, delimiter: null, decimal: settings.decimal, sheet: null },
    sheets: [],
    names: fields.map(({ name }) => name),
    rows: table.numRows,
    bytes: file.size,
    notices: [],
    cellAt: (column, row) =>
      readable(() => cellOf(vectors[column]?.get(row) as unknown, fields[column]?.type))
  })
}

function checkedTable(bytes: Uint8Array<ArrayBuffer>): Table {
  refuseMessages(bytes)
  const table = tableFromIPC(bytes)
  refuseShape(table.numRows, table.schema.fields.length)
  for (const { data } of table.batches)
    for (const child of data.children) {
      // What a damaged length promises would read as absent cells.
      const isShort = child.values?.length < child.length && hasOneValue(child.type)
      if (child.length !== data.length || isShort || child.valueOffsets?.length < child.length + 1)
        throw new InputError(t('le fichier Arrow est abîmé\u00a0: une colonne est plus courte que la table'))
    }
  return table
}

function hasOneValue({ typeId }: DataType): boolean {
  return [Type.Int, Type.Float, Type.Date, Type.Timestamp, Type.Dictionary].includes(typeId)
}

function cellOf(value: unknown, type: DataType | undefined): Cell {
  if (value === null || value === undefined || !type) return null
  const inner =
    type.typeId === Type.Dictionary ? (type as DataType & { dictionary: DataType }).dictionary : type
  if (inner.typeId === Type.Date || inner.typeId === Type.Timestamp) return momentCell(value)
  if (inner.typeId === Type.Decimal) {
    const { scale, bitWidth } = inner as DataType & { scale: number; bitWidth: number }
    return decimalCell(signedOf(value as Uint32Array, bitWidth), scale)
  }
  if (typeof value === 'bigint') return wholeCell(value)
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value
  return nestedText(value)
}

function momentCell(value: unknown): Cell {
  return isoOf(value instanceof Date ? value : new Date(Number(value)))
}

/** A decimal as Arrow keeps it: words of 32 bits, the lowest first. */
function signedOf(words: Uint32Array, bits: number): bigint {
  let value = 0n
  for (let index = words.length - 1; index >= 0; index--) value = (value << 32n) | BigInt(words[index] ?? 0)
  return BigInt.asIntN(bits, value)
}

function readable<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new InputError(t('le fichier Arrow n’est pas lisible\u00a0: {reason}', { reason }), { cause })
  }
}
