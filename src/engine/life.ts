import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { t } from '../words/t.ts'
import { duckdbSettings } from './settings.ts'

/** DuckDB's worker came to an end under a question. */
export class EngineStopped extends Error {
  override name = 'EngineStopped'
  constructor(options?: ErrorOptions) {
    super(t('le moteur de calcul s’est arrêté, sans doute faute de mémoire'), options)
  }
}

/** Unpacked bytes of DuckDB's code fetched so far, and in all. */
export interface BootProgress {
  readonly loaded: number
  readonly total: number
}

/** How long DuckDB's code may stop arriving before that is told, in milliseconds. */
const stallMs = 10_000

/** One life of DuckDB: from the start of its worker until that breaks or is ended. */
export interface Life {
  readonly connection: AsyncDuckDBConnection
  /** rejects with EngineStopped when this life is over; never resolves */
  readonly died: Promise<never>
  /** resolves when the worker answers anything at all */
  ping(): Promise<void>
  /** ends the worker: what was asked of it is never answered */
  end(cause: unknown): void
}

/**
 * Starts DuckDB (the eh bundle, served with the app), with no table in it.
 * @param onProgress called while DuckDB's code arrives
 * @param onStall the code has stopped arriving, which a browser may never say; called with what ends the waiting
 * @throws EngineStopped when the worker stops; anything DuckDB throws when it cannot start
 */
export async function beginLife(
  onProgress: (progress: BootProgress) => void,
  onStall: (end: () => void) => void
): Promise<Life> {
  const worker = new Worker(workerUrl, { name: 'duckdb' })
  let end: Life['end'] = () => undefined
  const died = new Promise<never>((_, reject) => {
    end = (cause) => {
      worker.terminate()
      reject(new EngineStopped({ cause }))
    }
  })
  // Every question races against it; without one it must not count as unhandled.
  died.catch(() => undefined)
  worker.addEventListener('error', (event) => end(event.message))
  const database = new AsyncDuckDB(new VoidLogger(), worker)
  const stalled = () => onStall(() => end('its code did not arrive'))
  let timer = setTimeout(stalled, stallMs)
  const booted = database.instantiate(wasmUrl, null, ({ bytesLoaded }) => {
    onProgress({ loaded: bytesLoaded, total: __DUCKDB_BYTES__ })
    clearTimeout(timer)
    if (bytesLoaded < __DUCKDB_BYTES__) timer = setTimeout(stalled, stallMs)
  })
  try {
    await Promise.race([booted, died])
    const connection = await database.connect()
    for (const statement of duckdbSettings(new URL('duckdb-ext', document.baseURI).href))
      await Promise.race([connection.query(statement), died])
    return { connection, died, ping: () => database.ping(), end }
  } catch (error) {
    end(error)
    throw error
  } finally {
    clearTimeout(timer)
  }
}
