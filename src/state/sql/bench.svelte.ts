import type { Sandbox, SandboxPhase } from '../../engine/sandbox.ts'
import { askedResult, type SqlResult } from './ask.ts'
import { failureOf, StoppedByVisitor, type SqlFailure } from './failure.ts'
import { browserStore, clearHistory, readHistory, withQuery, type PastQuery } from './history.ts'

/** Milliseconds that a query may run, and that it may run when the visitor gives it more. */
export const limits = { usualMs: 30_000, longMs: 300_000 } as const

/** What a query has come to. */
export type BenchState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'busy'
      readonly sql: string
      readonly phase: SandboxPhase
      readonly isStopping: boolean
    }
  | { readonly kind: 'ready'; readonly result: SqlResult }
  | { readonly kind: 'failed'; readonly sql: string; readonly failure: SqlFailure }

/** The visitor's queries: one at a time, and those of before. */
export class SqlBench {
  state: BenchState = $state.raw({ kind: 'idle' })
  /** The latest result: it stays while the next query runs, and goes when that one fails. */
  last: SqlResult | null = $state.raw(null)
  history: readonly PastQuery[] = $state.raw([])
  /** The browser keeps the history when the page is closed. */
  isKept = $state(true)
  readonly #sandbox: Sandbox
  readonly #store = browserStore()
  #running: AbortController | null = null

  /** @param sandbox closed with the bench */
  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox
    this.history = readHistory(this.#store)
    this.isKept = this.#store !== null
  }

  /** Runs a query; one under way goes on, and this one is not run. */
  async run(sql: string, limitMs: number = limits.usualMs): Promise<void> {
    if (this.#running) return
    const running = new AbortController()
    this.#running = running
    this.#busy(sql, { kind: 'starting' })
    try {
      const result = await askedResult(this.#sandbox, sql, {
        signal: running.signal,
        limitMs,
        onPhase: (phase) => this.#busy(sql, phase)
      })
      const query = { sql, atMs: Date.now(), rows: result.total }
      // Another window may have added to what is stored.
      const past = this.isKept ? readHistory(this.#store) : this.history
      const { history, isKept } = withQuery(past, query, this.#store)
      this.history = history
      this.isKept = isKept
      this.last = result
      this.state = { kind: 'ready', result }
    } catch (error) {
      this.last = null
      this.state = { kind: 'failed', sql, failure: failureOf(error, sql, limitMs) }
    } finally {
      this.#running = null
    }
  }

  /** Stops the query under way. */
  stop(): void {
    if (this.state.kind === 'busy') this.state = { ...this.state, isStopping: true }
    this.#running?.abort(new StoppedByVisitor('the visitor stopped it'))
  }

  /** Forgets the queries of before, here and in the browser's storage. */
  forget(): void {
    clearHistory(this.#store)
    this.history = []
  }

  close(): void {
    this.#running?.abort(new StoppedByVisitor('the tool was left'))
    this.#sandbox.close()
  }

  #busy(sql: string, phase: SandboxPhase): void {
    const isStopping = this.state.kind === 'busy' && this.state.isStopping
    this.state = { kind: 'busy', sql, phase, isStopping }
  }
}
