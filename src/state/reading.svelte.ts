/** Something fetched when a view asks for it: awaited, there, or failed and to be asked for again. */
export class Reading<Value> {
  state:
    | { readonly kind: 'pending' }
    | { readonly kind: 'ready'; readonly value: Value }
    | { readonly kind: 'failed'; readonly error: Error } = $state.raw({ kind: 'pending' })
  readonly #ask: () => Promise<Value>

  constructor(ask: () => Promise<Value>) {
    this.#ask = ask
    this.again()
  }

  /** The value once it is there. */
  get value(): Value | null {
    return this.state.kind === 'ready' ? this.state.value : null
  }

  again(): void {
    this.state = { kind: 'pending' }
    this.#ask().then(
      (value) => (this.state = { kind: 'ready', value }),
      (error: unknown) =>
        (this.state = { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) })
    )
  }
}
