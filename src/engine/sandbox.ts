import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import type { RecordBatch } from 'apache-arrow'
import { isOwnTable } from '../catalogue/ownMeasures.ts'
import { tables } from '../catalogue/tables/index.ts'
import { InputError, QueryError } from '../core/errors.ts'
import { exactColumns, isExact, type ExactColumn } from './exactCells.ts'
import { duckdbSettings, lockedSettings } from './settings.ts'
import { namedTables, readingStatement } from './sqlText.ts'
import { isBroken, SandboxStopped, untilStopped } from './stopping.ts'
import type { TableFiles } from './tableFiles.ts'
import { t } from '../words/t.ts'

/** A table of the visitor's own, as another part keeps it: the same object as long as the table is the same. */
export interface OwnTable {
  /** see ownRowsTable in catalogue/ownMeasures */
  readonly name: string
  /** @returns an Arrow IPC stream; a copy is handed to DuckDB */
  ipc(): Promise<Uint8Array>
  /** names in SQL, and as the file writes them */
  readonly columns: readonly { readonly id: string; readonly name: string }[]
}

/** What is being waited for. */
export type SandboxPhase =
  | { readonly kind: 'starting' }
  | { readonly kind: 'loading'; readonly table: string }
  | { readonly kind: 'running' }

/** How one statement is run. */
export interface SandboxRun {
  /** stops it; the promise then rejects with the signal's reason */
  readonly signal: AbortSignal
  /** milliseconds of DuckDB's own work, after which it is stopped */
  readonly limitMs: number
  /** rows kept; the rest is not fetched */
  readonly mostRows: number
  readonly onPhase: (phase: SandboxPhase) => void
}

/** What a statement answered. */
export interface SandboxAnswer {
  readonly columns: readonly ExactColumn[]
  readonly rows: number
  /** there were more rows than asked for */
  readonly isCut: boolean
}

/** A DuckDB of its own for what visitors write: whatever happens in it, the app's tables stay as they are. */
export interface Sandbox {
  /**
   * Runs one statement that reads, once the tables that it names are there; statements wait for each other.
   * @throws InputError in French when the statement may not run; QueryError when DuckDB refuses it;
   * SandboxStopped when it ran too long or DuckDB had to be started anew; DataError when a table is altered
   */
  run(sql: string, how: SandboxRun): Promise<SandboxAnswer>
  /** Stops the worker; the next run starts another. */
  close(): void
}

/** One life of the worker: from its start until it is stopped or breaks. */
interface Life {
  readonly worker: Worker
  readonly connection: AsyncDuckDBConnection
  readonly died: Promise<never>
  /** what is inserted: the table itself, so that a file opened again under its name is inserted again */
  readonly loaded: Map<string, unknown>
}

/**
 * A sandbox that starts with its first statement.
 * @param ownTables the visitor's tables at this moment
 */
export function startSandbox(files: TableFiles, ownTables: () => readonly OwnTable[]): Sandbox {
  let life: Promise<Life> | null = null
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  const close = () => {
    worker?.terminate()
    worker = life = null
  }
  const living = () => {
    if (life) return life
    worker = new Worker(workerUrl, { name: 'duckdb-sandbox' })
    const starting = begin(worker)
    life = starting
    starting.catch(close)
    return starting
  }
  const runOne = async (sql: string, how: SandboxRun): Promise<SandboxAnswer> => {
    how.signal.throwIfAborted()
    readingStatement(sql)
    how.onPhase({ kind: 'starting' })
    const current = await untilStopped(living(), { ...how, limitMs: Infinity }, { close })
    await untilStopped(
      loadNamed(current, sql, files, ownTables(), how),
      { ...how, limitMs: Infinity },
      { close }
    )
    how.onPhase({ kind: 'running' })
    const { connection, died } = current
    const answer = Promise.race([guarded(connection, sql, how), died])
    try {
      return await untilStopped(answer, how, { cancel: () => connection.cancelSent(), close })
    } catch (error) {
      if (isBroken(error)) {
        close()
        throw new SandboxStopped('broken', { cause: error })
      }
      throw error
    }
  }
  return {
    run(sql, how) {
      const mine = last.then(() => runOne(sql, how))
      last = mine.catch(() => undefined)
      return mine
    },
    close
  }
}

async function begin(worker: Worker): Promise<Life> {
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(new SandboxStopped('broken', { cause: message }))
    )
  })
  // Every run races against it; without one it must not count as unhandled.
  died.catch(() => undefined)
  const database = new AsyncDuckDB(new VoidLogger(), worker)
  await Promise.race([database.instantiate(wasmUrl), died])
  const connection = await database.connect()
  const settings = [...duckdbSettings(new URL('duckdb-ext', document.baseURI).href), ...lockedSettings]
  for (const statement of settings) await connection.query(statement)
  return { worker, connection, died, loaded: new Map() }
}

/** Inserts the tables that a text names and that are not there yet. */
async function loadNamed(
  { connection, loaded, died }: Life,
  sql: string,
  files: TableFiles,
  own: readonly OwnTable[],
  { onPhase, signal }: SandboxRun
): Promise<void> {
  const insert = async (name: string, bytes: Uint8Array) => {
    signal.throwIfAborted()
    await connection.query(`DROP TABLE IF EXISTS "${name}"`)
    // insertArrowFromIPCStream hands its buffer to the worker: others keep theirs.
    await Promise.race([connection.insertArrowFromIPCStream(bytes.slice(), { name, create: true }), died])
  }
  const published = tables.map(({ name }) => name)
  for (const name of namedTables(sql, published)) {
    if (loaded.has(name)) continue
    onPhase({ kind: 'loading', table: name })
    await insert(name, await files.bytes(name))
    loaded.set(name, name)
  }
  const names = own.map(({ name }) => name).filter(isOwnTable)
  for (const name of namedTables(sql, names)) {
    const table = own.find((one) => one.name === name)
    if (!table || loaded.get(name) === table) continue
    onPhase({ kind: 'loading', table: name })
    await insert(name, await table.ipc())
    loaded.set(name, table)
  }
}

/** One statement in a transaction that may only read: what the text does not show, DuckDB refuses. */
async function guarded(
  connection: AsyncDuckDBConnection,
  sql: string,
  { mostRows }: SandboxRun
): Promise<SandboxAnswer> {
  const statement = readingStatement(sql).sql
  await connection.query('BEGIN TRANSACTION READ ONLY')
  try {
    return await answerOf(connection, statement, mostRows)
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    if (/read-only mode/.test(message))
      throw new InputError(
        t('Cette requête écrit dans une table\u00a0: cet outil lit les tables et ne les modifie pas.')
      )
    if (cause instanceof InputError) throw cause
    throw new QueryError(message, sql, { cause })
  } finally {
    // It ends a stream that was not read to its end, too.
    await connection.query('ROLLBACK')
  }
}

async function answerOf(
  connection: AsyncDuckDBConnection,
  statement: string,
  mostRows: number
): Promise<SandboxAnswer> {
  const reader = await (await connection.send(statement, true)).open()
  // Reading to the end closes the reader and clears its schema.
  const { fields } = reader.schema
  const opaque = fields.find(({ type }) => !isExact(type))
  if (opaque)
    throw new InputError(
      t(
        'La colonne «\u00a0{name}\u00a0» est d’un type qui ne se montre pas tel quel\u00a0: convertissez-la en texte, par exemple avec «\u00a0::VARCHAR\u00a0».',
        { name: opaque.name }
      )
    )
  const batches: RecordBatch[] = []
  let rows = 0
  while (rows <= mostRows) {
    const { done, value } = await reader.next()
    if (done) break
    batches.push(value)
    rows += value.numRows
  }
  const kept = Math.min(rows, mostRows)
  return { columns: exactColumns(fields, batches, kept), rows: kept, isCut: rows > mostRows }
}
