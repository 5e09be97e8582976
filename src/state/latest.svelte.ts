/** A result carries the subject that asked for it, so that a legend never describes another map. */
export type LatestState<Subject, Result> =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly subject: Subject; readonly result: Result }
  | { readonly kind: 'failed'; readonly error: Error }

/**
 * The latest result of work of several steps whose question changes: a newer question cancels the one under
 * way, and the last result stays until the next is whole. Made inside a component: it lives as long.
 * For one statement there is LatestAnswer.
 */
export class Latest<Subject, Result> {
  state: LatestState<Subject, Result> = $state.raw({ kind: 'pending' })
  /** A result of the newest question is still awaited. */
  pending = $state(true)
  #attempt = $state(0)

  /** @param question null when there is nothing to ask, or nobody to ask yet */
  constructor(
    question: () => { readonly subject: Subject; run(signal: AbortSignal): Promise<Result> } | null
  ) {
    $effect(() => {
      void this.#attempt
      const asked = question()
      this.pending = true
      if (!asked) return
      const cancelled = new AbortController()
      const settle = (state: LatestState<Subject, Result>) => {
        if (cancelled.signal.aborted) return
        this.state = state
        this.pending = false
      }
      asked.run(cancelled.signal).then(
        (result) => settle({ kind: 'ready', subject: asked.subject, result }),
        (error: unknown) =>
          settle({ kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
      )
      return () => cancelled.abort(new Error('a newer question was asked'))
    })
  }

  /** The result and its subject, or null while there is none. */
  get ready(): { readonly subject: Subject; readonly result: Result } | null {
    return this.state.kind === 'ready' ? this.state : null
  }

  /** Asks the same question again. */
  again(): void {
    this.#attempt++
  }
}
