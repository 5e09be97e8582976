import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import { isOwnTable } from '../catalogue/ownMeasures.ts'
import type { TableName } from '../catalogue/tables/index.ts'
import type { TableFiles } from './tableFiles.ts'

/**
 * What DuckDB was told to hold, so that its next life holds the same: published tables by name, the visitor's own as
 * what they were made of. Her rows are blobs, which a browser may lay on the disk: they take no second room in memory.
 */
export class HeldTables {
  readonly #files: TableFiles
  readonly #published = new Set<TableName>()
  readonly #inserted = new Map<string, Blob>()
  readonly #made = new Map<string, string>()

  constructor(files: TableFiles) {
    this.#files = files
  }

  /** Fetches a table, so that its insertion waits for no network. @throws DataError when it is missing, cut or altered */
  async fetched(name: TableName): Promise<void> {
    await this.#files.bytes(name)
  }

  async insertPublished(connection: AsyncDuckDBConnection, name: TableName): Promise<void> {
    // insertArrowFromIPCStream hands its buffer to the worker: others keep theirs.
    const copy = (await this.#files.bytes(name)).slice()
    // What an insertion that ran out of memory left behind.
    await connection.query(`DROP TABLE IF EXISTS ${name}`)
    await connection.insertArrowFromIPCStream(copy, { name, create: true })
    this.#published.add(name)
  }

  /** Inserts a table of the visitor's own, in place of one of that name. @param ipc an Arrow IPC stream */
  async insertOwn(connection: AsyncDuckDBConnection, name: string, ipc: Blob): Promise<void> {
    await connection.query(dropStatement(name))
    const bytes = new Uint8Array(await ipc.arrayBuffer())
    await connection.insertArrowFromIPCStream(bytes, { name, create: true })
    this.#inserted.set(name, ipc)
  }

  /** Makes a table of the visitor's own from a query, in place of one of that name. */
  async makeOwn(connection: AsyncDuckDBConnection, name: string, sql: string): Promise<void> {
    await connection.query(makeStatement(name, sql))
    this.#made.set(name, sql)
  }

  async dropOwn(connection: AsyncDuckDBConnection, name: string): Promise<void> {
    this.#inserted.delete(name)
    this.#made.delete(name)
    await connection.query(dropStatement(name))
  }

  /** Puts everything into a DuckDB that holds nothing; tables that are made of others come last. */
  async putInto(connection: AsyncDuckDBConnection): Promise<void> {
    for (const name of [...this.#published]) await this.insertPublished(connection, name)
    for (const [name, ipc] of [...this.#inserted]) await this.insertOwn(connection, name, ipc)
    for (const [name, sql] of [...this.#made]) await this.makeOwn(connection, name, sql)
  }
}

/** The statement that makes a table of the visitor's own. */
export function makeStatement(name: string, sql: string): string {
  return `CREATE OR REPLACE TABLE ${ownTable(name)} AS ${sql}`
}

/** The statement that drops a table of the visitor's own, where there is one. */
export function dropStatement(name: string): string {
  return `DROP TABLE IF EXISTS ${ownTable(name)}`
}

/** A name of a visitor's table, and of no other. */
function ownTable(name: string): string {
  if (!isOwnTable(name)) throw new Error(`${name} is no name of an own table`)
  return name
}
