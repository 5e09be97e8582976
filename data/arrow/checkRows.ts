import type { ColumnSchema, ColumnType, TableSchema } from '../../src/catalogue/tables/schema.ts'
import { DataError } from '../../src/core/errors.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * Refuses rows that do not fit the table's schema.
 * @throws DataError naming the table, the row (from 1) and the column: unknown or missing column, null where
 *   none is allowed, a value of another type or outside the column's few, a number that is not finite, or a key
 *   met before
 */
export function checkRows(schema: TableSchema, rows: readonly Row[]): void {
  const columns = new Map(schema.columns.map((column) => [column.name, column]))
  const seen = new Map<string, number>()
  rows.forEach((row, index) => {
    const refuse = (column: string, reason: string): never => {
      throw new DataError(`table ${schema.name}, row ${index + 1}, column ${column}: ${reason}`)
    }
    for (const name of Object.keys(row)) if (!columns.has(name)) refuse(name, 'unknown column')
    for (const column of schema.columns) {
      const fault = faultOf(column, row[column.name])
      if (fault) refuse(column.name, fault)
    }
    const key = JSON.stringify(schema.key.map((name) => row[name]))
    const first = seen.get(key)
    if (first !== undefined) refuse(schema.key.join(' + '), `key ${key} is already in row ${first}`)
    seen.set(key, index + 1)
  })
}

function faultOf(column: ColumnSchema, value: unknown): string | null {
  if (value === undefined) return 'missing'
  if (value === null) return column.nullable ? null : 'null where none is allowed'
  if (!isOfType[column.type](value)) return `expected ${column.type}, found ${shown(value)}`
  const { values } = column
  const known = values === undefined || values.includes(value as string)
  return known ? null : `expected one of ${values.join(', ')}, found ${shown(value)}`
}

const isOfType: Record<ColumnType, (value: unknown) => boolean> = {
  label: (value) => typeof value === 'string',
  text: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value) && (value as number) === ((value as number) | 0),
  flag: (value) => typeof value === 'boolean',
  multipolygon: (value) =>
    isListOf(value, (polygon) => isListOf(polygon, (ring) => isListOf(ring, isPosition)))
}

function isListOf(value: unknown, isMember: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isMember)
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite)
}

/** Infinity and NaN would be written null by JSON alone; an outline would fill the screen. */
function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
