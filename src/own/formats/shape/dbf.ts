import { InputError } from '../../../core/errors.ts'
import { refuseShape } from '../../refuseShape.ts'
import type { Cell } from '../../table.ts'
import { numberCell } from '../binaryCells.ts'
import { decoderOf } from '../../text/encoding.ts'
import { t } from '../../../words/t.ts'

/** The attributes of a shapefile. */
export interface Dbf {
  readonly names: readonly string[]
  readonly rows: number
  /** rows that are marked as deleted */
  readonly isDeleted: (row: number) => boolean
  readonly encoding: string
  cellAt(column: number, row: number): Cell
}

interface DbfField {
  readonly name: string
  readonly type: string
  readonly start: number
  readonly length: number
}

/**
 * Reads a dBASE table.
 * @param codePage what the .cpg file says; null for none
 * @param asked encoding that the visitor chose
 * @throws InputError when it is cut short, or is none
 */
export function readDbf(bytes: Uint8Array, codePage: string | null, asked: string | null): Dbf {
  if (bytes.length < 33) throw new InputError(t('le fichier .dbf est incomplet'))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [rows, start, length] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)]
  const encoding = asked ?? encodingOf(bytes, codePage)
  const decoder = decoderOf(encoding)
  const fields = fieldsOf(bytes, start, decoder)
  refuseShape(rows, fields.length)
  if (length === 0 || start + rows * length > bytes.length)
    throw new InputError(t('le fichier .dbf annonce {rows} lignes et n’en contient pas autant', { rows }))
  const end = fields.at(-1)
  if (end && end.start + end.length > length)
    throw new InputError(t('le fichier .dbf est abîmé\u00a0: ses colonnes débordent de ses lignes'))
  return {
    names: fields.map(({ name }) => name),
    rows,
    encoding,
    isDeleted: (row) => bytes[start + row * length] === 0x2a,
    cellAt(column, row) {
      const field = fields[column]
      if (!field) return null
      const at = start + row * length + field.start
      return cellOf(field, bytes.subarray(at, at + field.length), decoder)
    }
  }
}

function fieldsOf(bytes: Uint8Array, end: number, decoder: TextDecoder): DbfField[] {
  const fields: DbfField[] = []
  let start = 1
  for (let at = 32; at + 32 <= Math.min(end, bytes.length) && bytes[at] !== 0x0d; at += 32) {
    const name = bytes.subarray(at, at + 11)
    const nameEnd = name.indexOf(0)
    const length = bytes[at + 16] ?? 0
    fields.push({
      name: decoder.decode(nameEnd < 0 ? name : name.subarray(0, nameEnd)).trim(),
      type: String.fromCharCode(bytes[at + 11] ?? 0),
      start,
      length
    })
    start += length
  }
  if (fields.length === 0) throw new InputError(t('le fichier .dbf ne nomme aucune colonne'))
  return fields
}

function cellOf({ type, length }: DbfField, bytes: Uint8Array, decoder: TextDecoder): Cell {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (type === 'I' && length === 4) return view.getInt32(0, true)
  if ((type === 'O' || type === 'B') && length === 8) return view.getFloat64(0, true)
  const text = decoder.decode(bytes).replaceAll('\0', ' ').trim()
  if (text === '') return null
  if (type === 'L') return /^[yt]$/i.test(text) ? true : /^[nf]$/i.test(text) ? false : null
  if (type === 'D') return dayOf(text)
  if (type !== 'N' && type !== 'F') return text
  // Stars fill a number that is too long for its column.
  return numberCell(text)
}

function dayOf(text: string): string {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  return year ? `${year}-${month}-${day}` : text
}

function encodingOf(bytes: Uint8Array, codePage: string | null): string {
  const told = codePage?.trim().toLowerCase().replaceAll(/[\s_]/g, '-') ?? ''
  if (/utf-?8|65001/.test(told)) return 'utf-8'
  if (/1252|ansi/.test(told)) return 'windows-1252'
  if (/8859-?1(\D|$)/.test(told)) return 'windows-1252'
  if (/8859-?15/.test(told)) return 'iso-8859-15'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(bytes.indexOf(0x0d, 32) + 1))
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
