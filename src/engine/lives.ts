import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import { MemoryRefused } from '../core/errors.ts'
import type { HeldTables } from './held.ts'
import { beginLife, EngineStopped, type BootProgress, type Life } from './life.ts'
import { heard } from './silence.ts'
import { isBroken, isMemoryRefusal } from './stopping.ts'

/** What becomes of DuckDB once it has been started, as the screen tells it. */
export type EngineReport =
  | { readonly kind: 'starting'; readonly progress: BootProgress }
  /** asked, it gives no sign of life: it may be at hard work, or gone */
  | { readonly kind: 'silent'; restart(): void }
  | { readonly kind: 'answering' }
  /** it stopped, and another life begins */
  | { readonly kind: 'restarting' }
  /** it holds what it held, and is asked again what it was asked */
  | { readonly kind: 'restarted' }
  /** a question failed for want of memory, or ended it twice */
  | { readonly kind: 'exhausted'; restart(): void }
  /** it could not be started again: questions wait until it is */
  | { readonly kind: 'lost'; readonly error: Error; restart(): void }

/** How often a question may be asked: one that ends DuckDB twice would end it always. */
const mostAttempts = 2

/** DuckDB through all its lives: when one is over another begins, with the same tables. */
export class Lives {
  #current: Promise<Life>
  readonly #held: HeldTables
  readonly #report: (report: EngineReport) => void

  constructor(first: Life, held: HeldTables, report: (report: EngineReport) => void) {
    this.#held = held
    this.#report = report
    this.#current = Promise.resolve(this.#followed(first))
  }

  /**
   * Does work with DuckDB, once more from its beginning where DuckDB ended under it.
   * @throws EngineStopped when it ended again; MemoryRefused; whatever the work throws
   */
  async asked<Result>(work: (connection: AsyncDuckDBConnection) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      const life = await this.#current
      try {
        return await Promise.race([this.#heard(life, work(life.connection)), life.died])
      } catch (error) {
        if (!(error instanceof EngineStopped)) {
          if (isMemoryRefusal(error)) throw this.#exhausted(new MemoryRefused({ cause: error }))
          if (!isBroken(error)) throw error
          life.end(error)
          // Until the next life is begun.
          await life.died.catch(() => undefined)
        }
        if (attempt === mostAttempts) throw this.#exhausted(new EngineStopped({ cause: error }))
      }
    }
  }

  #exhausted(error: Error): Error {
    const restart = () => void this.#current.then((life) => life.end(error))
    this.#report({ kind: 'exhausted', restart })
    return error
  }

  #heard<Result>(life: Life, work: Promise<Result>): Promise<Result> {
    return heard(work, life, (isSilent) =>
      this.#report(
        isSilent
          ? { kind: 'silent', restart: () => life.end(new Error('the visitor restarted it')) }
          : { kind: 'answering' }
      )
    )
  }

  #followed(life: Life): Life {
    life.died.catch(() => (this.#current = this.#next()))
    return life
  }

  async #next(): Promise<Life> {
    this.#report({ kind: 'restarting' })
    try {
      const life = await beginLife(
        () => undefined,
        (end) => end()
      )
      await Promise.race([this.#held.putInto(life.connection), life.died])
      this.#report({ kind: 'restarted' })
      return this.#followed(life)
    } catch (cause) {
      const error = cause instanceof Error ? cause : new Error(String(cause))
      return new Promise((resolve) =>
        this.#report({ kind: 'lost', error, restart: () => resolve(this.#next()) })
      )
    }
  }
}
