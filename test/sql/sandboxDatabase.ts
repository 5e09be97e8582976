import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking'
import { tables } from '../../src/catalogue/tables/index.ts'
import { exactColumns, type ExactColumn } from '../../src/engine/exactCells.ts'
import { duckdbSettings, lockedSettings } from '../../src/engine/settings.ts'
import { namedTables, readingStatement } from '../../src/engine/sqlText.ts'
import { tableBytes } from './database.ts'

/** The shipped DuckDB in this process, locked as the sandbox locks it. */
export async function openLockedDatabase() {
  const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'))
  const bundle = (kind: 'mvp' | 'eh') => ({
    mainModule: resolve(dist, `duckdb-${kind}.wasm`),
    mainWorker: resolve(dist, `duckdb-node-${kind}.worker.cjs`)
  })
  const database = await createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new VoidLogger(),
    NODE_RUNTIME
  )
  await database.instantiate(() => undefined)
  const connection = database.connect()
  for (const setting of [...duckdbSettings('http://localhost:1/duckdb-ext'), ...lockedSettings])
    connection.query(setting)
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
