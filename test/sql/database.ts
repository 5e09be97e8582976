import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking'
import type { TableName } from '../../src/catalogue/tables/index.ts'
import type { Columns } from '../../src/core/columns.ts'
import { columnsFromBatches, columnsFromIpc } from '../../src/engine/arrowColumns.ts'
import { duckdbSettings } from '../../src/engine/settings.ts'
import { placesOf, type Places } from '../../src/geo/places.ts'

const published = resolve(dirname(fileURLToPath(import.meta.url)), '../../public/data')

/** The bytes of a published table. */
export function tableBytes(name: TableName): Uint8Array {
  return new Uint8Array(readFileSync(resolve(published, `${name}.arrow`)))
}

/** A published table as columns, as the app reads it before DuckDB. */
export function tableColumns(name: TableName): Columns {
  return columnsFromIpc(tableBytes(name))
}

/** The places of the published tables. */
export function publishedPlaces(): Places {
  return placesOf(tableColumns('territories'), tableColumns('neighbourhoods'))
}

/** A connection to the shipped DuckDB in this process, told first what the page tells it. */
export async function connected() {
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
  for (const statement of duckdbSettings('http://localhost:1/duckdb-ext')) connection.query(statement)
  return connection
}

/** The shipped DuckDB in this process, with the published tables in it. */
export async function openDatabase(names: readonly TableName[]): Promise<{
  run(sql: string): Columns
  /** A table of an Arrow IPC stream, in place of one of that name. */
  insert(name: string, ipc: Uint8Array): void
  /** A table of a query's rows, in place of one of that name. */
  make(name: string, sql: string): void
  /** The rows of a query in Arrow, as DuckDB writes them. */
  ipc(sql: string): Uint8Array<ArrayBuffer>
}> {
  const connection = await connected()
  for (const name of names) connection.insertArrowFromIPCStream(tableBytes(name), { name, create: true })
  return {
    run(sql) {
      const table = connection.query(sql)
      return columnsFromBatches(table.schema.fields, table.batches)
    },
    insert(name, ipc) {
      connection.query(`DROP TABLE IF EXISTS ${name}`)
      connection.insertArrowFromIPCStream(ipc, { name, create: true })
    },
    make(name, sql) {
      connection.query(`CREATE OR REPLACE TABLE ${name} AS ${sql}`)
    },
    ipc: (sql) => Uint8Array.from(connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql)))
  }
}
