import { InputError } from '../../core/errors.ts'
import { limits } from '../limits.ts'
import { quoted } from '../phrases.ts'
import { refuseShape } from '../refuseShape.ts'
import type { ReadSettings } from '../reading.ts'
import { batchesOf, type Cell, type OwnTable } from '../table.ts'
import { t } from '../../words/t.ts'

/** Columns of a table in memory, and its notices. */
export interface MemoryTable {
  readonly format: string
  readonly settings: ReadSettings
  readonly sheets: readonly string[]
  readonly names: readonly string[]
  readonly rows: number
  readonly bytes: number
  readonly notices: readonly string[]
  readonly likelyDecimal?: ',' | '.'
  cellAt(column: number, row: number): Cell
}

/** @throws InputError when it has no row, no column, or too many */
export function openMemory(table: MemoryTable): OwnTable {
  const { names, rows, bytes, notices } = table
  if (names.length === 0 || rows === 0)
    throw new InputError(t('le fichier ne contient aucune ligne de données'))
  refuseShape(rows, names.length)
  return {
    format: table.format,
    settings: table.settings,
    sheets: table.sheets,
    names,
    likelyDecimal: table.likelyDecimal ?? '.',
    batches: (onProgress) =>
      batchesOf(names.length, rows, bytes, (column, row) => table.cellAt(column, row), onProgress),
    notices: () => notices
  }
}

/** An object of a JSON file, whose keys are whatever the file says: '__proto__' is one like any other. */
export type JsonRecord = Readonly<Record<string, unknown>>

/**
 * The keys of some records, in the order in which they come.
 * @throws InputError when there are more than a table may have columns
 */
export function keysOf(records: readonly JsonRecord[]): string[] {
  const keys = new Set<string>()
  for (const record of records) {
    for (const key of Object.keys(record)) keys.add(key)
    if (keys.size > limits.columns * 4) break
  }
  refuseShape(0, keys.size)
  return [...keys]
}

/** A value of a JSON file as a cell: what is nested is its JSON text. */
export function jsonCell(record: JsonRecord, key: string): Cell {
  const value = Object.hasOwn(record, key) ? record[key] : null
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  try {
    return JSON.stringify(value)
  } catch (cause) {
    throw new InputError(
      t('colonne {column}\u00a0: des valeurs y sont imbriquées trop profondément', { column: quoted(key) }),
      {
        cause
      }
    )
  }
}
