import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import type { Columns } from '../core/columns.ts'
import type { TableName } from '../catalogue/tables/index.ts'
import { QueryError } from '../core/errors.ts'
import { columnsFromBatches } from './arrowColumns.ts'
import { arrowStream } from './arrowStream.ts'
import { dropStatement, HeldTables, makeStatement } from './held.ts'
import { beginLife, type Life } from './life.ts'
import { Lives, type EngineReport } from './lives.ts'
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
   * @param ipc an Arrow IPC stream; kept beside DuckDB, for its next life
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

/**
 * Starts DuckDB and loads the tables into it. When it stops, by itself or because it broke under a question, it is
 * started again with all that it held, and the question is asked once more.
 * @throws DataError when a table is missing or altered; anything DuckDB throws when it cannot start
 */
export async function startEngine(
  files: TableFiles,
  names: readonly TableName[],
  onReport: (report: EngineReport) => void
): Promise<Engine> {
  const held = new HeldTables(files)
  const first = await firstLife(onReport)
  const engine = serialEngine(new Lives(first, held, onReport), held)
  // In order: the worker inserts one at a time anyway.
  for (const name of names) await engine.load(name)
  return engine
}

async function firstLife(onReport: (report: EngineReport) => void): Promise<Life> {
  let isAgain = false
  try {
    return await beginLife(
      (progress) => {
        onReport({ kind: 'starting', progress })
        onReport({ kind: 'answering' })
      },
      (end) => {
        const restart = () => {
          isAgain = true
          end()
        }
        onReport({ kind: 'silent', restart })
      }
    )
  } catch (error) {
    if (isAgain) return firstLife(onReport)
    throw error
  }
}

/** A connection holds one running statement: the others, and the tables that arrive, wait in order. */
function serialEngine(lives: Lives, held: HeldTables): Engine {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: (connection: AsyncDuckDBConnection) => Promise<Result>): Promise<Result> => {
    const mine = last.then(() => lives.asked(work))
    last = mine.catch(() => undefined)
    return mine
  }
  const loaded = new Map<TableName, Promise<void>>()
  const fetchAndInsert = async (name: TableName) => {
    await held.fetched(name)
    await inTurn((connection) => held.insertPublished(connection, name))
  }
  return {
    run: (sql, signal) => inTurn((connection) => runOne(connection, sql, signal)),
    load(name) {
      const known = loaded.get(name)
      if (known) return known
      const loading = fetchAndInsert(name)
      loaded.set(name, loading)
      loading.catch(() => loaded.delete(name))
      return loading
    },
    insertOwn(name, ipc) {
      // No buffer is shared here.
      const rows = new Blob([ipc as Uint8Array<ArrayBuffer>])
      return inTurn((connection) => told(dropStatement(name), () => held.insertOwn(connection, name, rows)))
    },
    makeOwn: (name, sql) =>
      inTurn((connection) => told(makeStatement(name, sql), () => held.makeOwn(connection, name, sql))),
    dropOwn: (name) =>
      inTurn((connection) => told(dropStatement(name), () => held.dropOwn(connection, name))),
    ipc: (sql) =>
      inTurn((connection) =>
        told(sql, async () => {
          const bytes = await connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql))
          // The worker hands over a buffer of its own, never a shared one.
          return arrowStream(bytes as Uint8Array<ArrayBuffer>)
        })
      )
  }
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
