import type { Engine } from '../../engine/engine.ts'
import { areasTable, rowsTable } from '../../query/own/names.ts'
import { figuresSql } from '../../query/own/report.ts'
import { ownRowsSql } from '../../query/own/rows.ts'
import { measuresOf, type OwnColumn, type OwnFile } from './ownFile.ts'
import { t } from '../../words/t.ts'

/** A table of the visitor's own, for the SQL tool. */
export interface OwnTable {
  readonly name: string
  /** names in SQL, and as the file writes them */
  readonly columns: readonly Pick<OwnColumn, 'id' | 'name' | 'kind'>[]
  /** its rows as an Arrow IPC stream, made when asked: no copy is held beside DuckDB's */
  ipc(): Promise<Uint8Array<ArrayBuffer>>
}

/** The tables of a file: its rows, and its areas where it is joined. */
export function tablesOfFile(file: OwnFile, engine: Pick<Engine, 'ipc'>): readonly OwnTable[] {
  const { id, columns, join } = file
  const row = { id: 'row', name: t('numéro de la ligne'), kind: 'number' as const }
  const rows = {
    name: rowsTable(id),
    columns: [row, ...columns],
    ipc: () => engine.ipc(ownRowsSql(id))
  }
  if (!join) return [rows]
  const code = { id: 'code', name: t('code du territoire'), kind: 'text' as const }
  const figures = measuresOf(file).map(({ column, label }) => ({
    id: column,
    name: label,
    kind: 'number' as const
  }))
  const areas = {
    name: areasTable(id),
    columns: [code, ...figures],
    ipc: () => engine.ipc(figuresSql(id))
  }
  return [rows, areas]
}
