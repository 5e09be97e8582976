import { tables } from '../../src/catalogue/tables/index.ts'
import { exactColumns, type ExactColumn } from '../../src/engine/exactCells.ts'
import { lockedSettings } from '../../src/engine/settings.ts'
import { namedTables, readingStatement } from '../../src/engine/sqlText.ts'
import { connected, tableBytes } from './database.ts'

/** The shipped DuckDB in this process, locked as the sandbox locks it. */
export async function openLockedDatabase() {
  const connection = await connected()
  for (const setting of lockedSettings) connection.query(setting)
  const loaded = new Set<string>()
  const names = tables.map(({ name }) => name)
  const query = (sql: string): ExactColumn[] => {
    const answer = connection.query(sql)
    return exactColumns(answer.schema.fields, answer.batches, Infinity)
  }
  return {
    /** Past the rule of the text, as nothing of the app does. */
    unguarded: query,
    /** As the sandbox runs a statement: its tables, a transaction that may only read. */
    run(sql: string): ExactColumn[] {
      const statement = readingStatement(sql).sql
      for (const name of namedTables(sql, names)) {
        if (loaded.has(name)) continue
        connection.insertArrowFromIPCStream(tableBytes(name), { name, create: true })
        loaded.add(name)
      }
      connection.query('BEGIN TRANSACTION READ ONLY')
      try {
        return query(statement)
      } finally {
        connection.query('ROLLBACK')
      }
    }
  }
}
