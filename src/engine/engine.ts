import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import type { Columns } from '../core/columns.ts'
import { isOwnTable } from '../catalogue/ownMeasures.ts'
import type { TableName } from '../catalogue/tables/index.ts'
import { QueryError } from '../core/errors.ts'
import { columnsFromBatches } from './arrowColumns.ts'
import { arrowStream } from './arrowStream.ts'
import { duckdbSettings } from './settings.ts'
import type { TableFiles } from './tableFiles.ts'

/** DuckDB in its worker, with the tables it was asked to load. */
export interface Engine {
  /**
   * Runs one statement; statements wait for each other.
   * @param signal cancels it, waiting or running; the promise then rejects with the signal's reason
   * @throws QueryError when DuckDB refuses it
   */
  run(sql: string, signal?: AbortSignal): Promise<Columns>
  /**
   * Fetches a table and inserts it, once: whoever asks again waits for the same. Statements go on meanwhile.
   * @throws DataError when the file is missing, cut or altered; asking again tries again
   */
  load(name: TableName): Promise<void>
  /**
   * Inserts a table of the visitor's own, in place of one of that name.
   * @param name see ownRowsTable in catalogue/ownMeasures
   * @param ipc an Arrow IPC stream; its buffer is handed over
   * @throws QueryError when DuckDB refuses it
   */
  insertOwn(name: string, ipc: Uint8Array): Promise<void>
  /**
   * Makes a table of the visitor's own from a query, in place of one of that name.
   * @throws QueryError when DuckDB refuses it
   */
  makeOwn(name: string, sql: string): Promise<void>
  /** Drops a table of the visitor's own; nothing when there is none. */
  dropOwn(name: string): Promise<void>
  /**
   * The rows of one statement as an Arrow IPC stream, fit for insertOwn: no object is made of a row.
   * @throws QueryError when DuckDB refuses it
   */
  ipc(sql: string): Promise<Uint8Array<ArrayBuffer>>
}

/** Unpacked bytes of DuckDB's code fetched so far, and in all. */
export interface BootProgress {
  readonly loaded: number
  readonly total: number
}

/**
 * Starts DuckDB (the eh bundle, served with the app) and loads the tables into it.
 * @param onProgress called while DuckDB's code arrives
 * @throws DataError when a table is missing or altered; anything DuckDB throws when it cannot start
 */
export async function startEngine(
  files: TableFiles,
  names: readonly TableName[],
  onProgress: (progress: BootProgress) => void
): Promise<Engine> {
  const worker = new Worker(workerUrl, { name: 'duckdb' })
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new Error(`DuckDB's worker stopped: ${event.message}`))
    )
  })
  // Every query races against it; without one it must not count as unhandled.
  died.catch(() => undefined)
  const database = new AsyncDuckDB(new VoidLogger(), worker)
  const booted = database.instantiate(wasmUrl, null, (progress) =>
    onProgress({ loaded: progress.bytesLoaded, total: __DUCKDB_BYTES__ })
  )
  await Promise.race([booted, died])
  const connection = await database.connect()
  for (const statement of duckdbSettings(new URL('duckdb-ext', document.baseURI).href))
    await connection.query(statement)
  const engine = serialEngine(connection, died, files)
  // In order: the worker inserts one at a time anyway.
  for (const name of names) await engine.load(name)
  return engine
}

/** A connection holds one running statement: the others, and the tables that arrive, wait in order. */
function serialEngine(connection: AsyncDuckDBConnection, died: Promise<never>, files: TableFiles): Engine {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(() => Promise.race([work(), died]))
    last = mine.catch(() => undefined)
    return mine
  }
  const loaded = new Map<TableName, Promise<void>>()
  const fetchAndInsert = async (name: TableName) => {
    // insertArrowFromIPCStream hands its buffer to the worker: others keep theirs.
    const copy = (await files.bytes(name)).slice()
    await inTurn(() => connection.insertArrowFromIPCStream(copy, { name, create: true }))
  }
  return {
    run: (sql, signal) => inTurn(() => runOne(connection, sql, signal)),
    load(name) {
      const known = loaded.get(name)
      if (known) return known
      const loading = fetchAndInsert(name)
      loaded.set(name, loading)
      loading.catch(() => loaded.delete(name))
      return loading
    },
    insertOwn: (name, ipc) =>
      inTurn(async () => {
        const drop = `DROP TABLE IF EXISTS ${ownTable(name)}`
        await told(drop, async () => {
          await connection.query(drop)
          await connection.insertArrowFromIPCStream(ipc, { name, create: true })
        })
      }),
    makeOwn: (name, sql) =>
      inTurn(async () => {
        const statement = `CREATE OR REPLACE TABLE ${ownTable(name)} AS ${sql}`
        await told(statement, () => connection.query(statement))
      }),
    dropOwn: (name) =>
      inTurn(async () => {
        const statement = `DROP TABLE IF EXISTS ${ownTable(name)}`
        await told(statement, () => connection.query(statement))
      }),
    ipc: (sql) =>
      inTurn(() =>
        told(sql, async () => {
          const bytes = await connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql))
          // The worker hands over a buffer of its own, never a shared one.
          return arrowStream(bytes as Uint8Array<ArrayBuffer>)
        })
      )
  }
}

/** A name of a visitor's table, and of no other. */
function ownTable(name: string): string {
  if (!isOwnTable(name)) throw new Error(`${name} is no name of an own table`)
  return name
}

async function told<Result>(sql: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    throw new QueryError(cause instanceof Error ? cause.message : String(cause), sql, { cause })
  }
}

async function runOne(
  connection: AsyncDuckDBConnection,
  sql: string,
  signal?: AbortSignal
): Promise<Columns> {
  signal?.throwIfAborted()
  const cancel = () => void connection.cancelSent()
  signal?.addEventListener('abort', cancel, { once: true })
  try {
    const reader = await (await connection.send(sql, true)).open()
    // Reading to the end closes the reader and clears its schema.
    const { fields } = reader.schema
    const batches = await reader.readAll()
    signal?.throwIfAborted()
    return columnsFromBatches(fields, batches)
  } catch (cause) {
    signal?.throwIfAborted()
    throw new QueryError(cause instanceof Error ? cause.message : String(cause), sql, { cause })
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}
