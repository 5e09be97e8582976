import type { Manifest } from '../../catalogue/manifest.ts'
import { tables } from '../../catalogue/tables/index.ts'
import type { ExactColumn } from '../../engine/exactCells.ts'
import { namedTables } from '../../engine/sqlText.ts'
import type { SqlResult } from './ask.ts'

/** A column of a result as files hold it: a name of its own, and numbers or texts. */
export type TakenColumn = {
  /** unlike those of the other columns, where the query's names may repeat */
  readonly id: string
  /** as the query calls it */
  readonly label: string
} & (
  | { readonly type: 'text'; readonly values: readonly (string | null)[] }
  | { readonly type: 'number' | 'integer'; readonly values: readonly number[] }
)

/**
 * The columns of a result for files. Numbers of more digits than JavaScript holds, and columns with an infinity or a
 * NaN of DuckDB's own, go as text: a file's empty cell is a null and nothing else.
 */
export function takenColumns({ columns }: Pick<SqlResult, 'columns'>): TakenColumn[] {
  const used = new Set<string>()
  return columns.map((column) => {
    const id = freeName(column.name, used)
    used.add(id)
    return { id, label: column.name, ...valuesOf(column) }
  })
}

function valuesOf({ kind, cells }: ExactColumn) {
  const numbers = cells.flatMap((cell) => (typeof cell === 'number' ? [cell] : []))
  if (kind !== 'number' || !numbers.every(Number.isFinite))
    return { type: 'text' as const, values: cells.map((cell) => (cell === null ? null : String(cell))) }
  const values = cells.map((cell) => (typeof cell === 'number' ? cell : Number.NaN))
  return { type: numbers.every(Number.isInteger) ? ('integer' as const) : ('number' as const), values }
}

function freeName(name: string, used: ReadonlySet<string>): string {
  const stem = name.trim().replaceAll(/\s+/g, '_') || 'colonne'
  let id = stem
  for (let count = 2; used.has(id); count++) id = `${stem}_${count}`
  return id
}

/** The published tables that a query names. */
export function tablesRead(sql: string): string[] {
  return namedTables(
    sql,
    tables.map(({ name }) => name)
  )
}

/** Ids of the sources of the published tables that a query names, each once, in the order of the manifest. */
export function sourcesRead(
  sql: string,
  { tables: published, sources }: Pick<Manifest, 'tables' | 'sources'>
): string[] {
  const names = tablesRead(sql)
  const read = new Set(published.filter(({ name }) => names.includes(name)).flatMap((table) => table.sources))
  return sources.map(({ id }) => id).filter((id) => read.has(id))
}
