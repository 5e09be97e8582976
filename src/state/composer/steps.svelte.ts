/** What was, and what was undone: every value is kept whole. */
export class Steps<Value> {
  current: Value
  #past: readonly Value[] = $state.raw([])
  #future: readonly Value[] = $state.raw([])
  /** name of the change under way: more of the same is no new step */
  #name: string | null = null

  constructor(first: Value) {
    this.current = $state.raw(first)
  }

  get canUndo(): boolean {
    return this.#past.length > 0
  }

  get canRedo(): boolean {
    return this.#future.length > 0
  }

  /**
   * Takes a step.
   * @param name changes of one name that follow each other are one step: the letters of a word; null for a step
   * of its own
   */
  take(value: Value, name: string | null = null): void {
    if (value === this.current) return
    if (name === null || name !== this.#name) this.#past = [...this.#past, this.current]
    this.#name = name
    this.#future = []
    this.current = value
  }

  /** The next change is a step of its own, whatever its name. */
  rest(): void {
    this.#name = null
  }

  undo(): void {
    const last = this.#past.at(-1)
    if (last === undefined) return
    this.#past = this.#past.slice(0, -1)
    this.#future = [...this.#future, this.current]
    this.#name = null
    this.current = last
  }

  redo(): void {
    const next = this.#future.at(-1)
    if (next === undefined) return
    this.#future = this.#future.slice(0, -1)
    this.#past = [...this.#past, this.current]
    this.#name = null
    this.current = next
  }
}
