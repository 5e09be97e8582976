import type { Columns } from '../core/columns.ts'
import type { Engine } from '../engine/engine.ts'

/** A question: its SQL, and the subject that its answer must carry. */
export interface Question<Subject> {
  readonly subject: Subject
  readonly sql: string
}

/** An answer carries the subject that asked for it, so that a legend never describes another map. */
export type Answer<Subject> =
  | { readonly kind: 'pending' }
  /** sql: the statement that the columns answer, as it was run */
  | { readonly kind: 'ready'; readonly subject: Subject; readonly sql: string; readonly columns: Columns }
  | { readonly kind: 'failed'; readonly error: Error }

/**
 * The latest answer to a question that changes: a newer question cancels the one under way, and the last
 * answer stays on the screen until the next is there. Made inside a component: it lives as long.
 */
export class LatestAnswer<Subject> {
  answer: Answer<Subject> = $state.raw({ kind: 'pending' })
  /** An answer to the newest question is still awaited. */
  pending = $state(true)

  /**
   * @param engine null while DuckDB starts: the question waits
   * @param question null when there is nothing to ask
   * @param first the columns of an answer known before DuckDB, for the question they fit; else null
   */
  constructor(
    engine: () => Engine | null,
    question: () => Question<Subject> | null,
    first: () => Columns | null = () => null
  ) {
    $effect(() => {
      const running = engine()
      const asked = question()
      this.pending = asked !== null
      if (!asked) return
      if (!running) {
        const columns = first()
        this.answer = columns ? { kind: 'ready', ...asked, columns } : { kind: 'pending' }
        return
      }
      const cancelled = new AbortController()
      running.run(asked.sql, cancelled.signal).then(
        (columns) => this.#settle(cancelled, { kind: 'ready', ...asked, columns }),
        (error: unknown) =>
          this.#settle(cancelled, {
            kind: 'failed',
            error: error instanceof Error ? error : new Error(String(error))
          })
      )
      return () => cancelled.abort(new Error('a newer question was asked'))
    })
  }

  /** The answer's columns, subject and statement, or null while there is none. */
  get ready(): { readonly subject: Subject; readonly sql: string; readonly columns: Columns } | null {
    return this.answer.kind === 'ready' ? this.answer : null
  }

  #settle(cancelled: AbortController, answer: Answer<Subject>): void {
    if (cancelled.signal.aborted) return
    this.answer = answer
    this.pending = false
  }
}
