import type { Generation } from '../../catalogue/generation.ts'
import type { OwnMeasure } from '../../catalogue/ownMeasures.ts'
import type { Columns } from '../../core/columns.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Filter } from '../../query/selection/filter.ts'
import { selectionSql, selectionTables, type SelectionQuestion } from '../../query/selection/selectionSql.ts'
import { Latest } from '../latest.svelte.ts'
import { answers, keptCodes, keptRows } from './kept.ts'

/**
 * Which neighbourhoods of a generation a filter keeps: the latest answer of DuckDB, and, while a range is dragged,
 * the same rule over the values of that answer. Made inside a component: it lives as long.
 */
export class Selection {
  readonly #latest: Latest<SelectionQuestion, Columns>
  readonly #question: () => SelectionQuestion
  #dragged: Filter | null = $state.raw(null)

  /**
   * @param engine null while DuckDB starts: the question waits
   * @param question read again when what it reads changes
   */
  constructor(engine: () => Engine | null, question: () => SelectionQuestion) {
    this.#question = question
    this.#latest = new Latest(() => {
      const [running, subject] = [engine(), question()]
      if (!running) return null
      const run = async (signal: AbortSignal) => {
        await Promise.all(selectionTables(subject).map((name) => running.load(name)))
        return running.run(selectionSql(subject), signal)
      }
      return { subject, run }
    })
    // A new question ends the drag that led to it.
    $effect(() => {
      void question().filter
      this.#dragged = null
    })
  }

  /** Shows what a filter under the pointer keeps, where it asks the fields of the last answer; null: none. */
  drag(filter: Filter | null): void {
    this.#dragged = filter
  }

  /** The filter in force, that under the pointer included. */
  get filter(): Filter {
    return this.#dragged ?? this.#question().filter
  }

  /** The newest question, with the filter under the pointer. */
  readonly #asked: SelectionQuestion = $derived.by(() => ({ ...this.#question(), filter: this.filter }))

  /** The last answer has the values of the newest question: what it keeps follows without waiting. */
  readonly #isAnswered: boolean = $derived.by(() => {
    const { ready } = this.#latest
    return ready !== null && answers(ready.subject, this.#asked)
  })

  /**
   * 1 for each row of the generation's table that is kept, and the generation it is of; until the newest question is
   * answered, that of the one before; null before the first.
   */
  readonly mask: { readonly generation: Generation; readonly rows: Uint8Array } | null = $derived.by(() => {
    const { ready } = this.#latest
    if (!ready) return null
    const { subject, result } = ready
    const rows = this.#isAnswered
      ? keptRows(this.#asked.filter, result, this.#asked.codes)
      : Uint8Array.from(result.numbers('kept'))
    return { generation: subject.generation, rows }
  })

  /** Codes of the neighbourhoods kept, as mask; null before the first answer. */
  readonly codes: ReadonlySet<string> | null = $derived.by(() => {
    const { ready } = this.#latest
    return ready && this.mask ? keptCodes(ready.result, this.mask.rows) : null
  })

  /** How many the newest question keeps; null until it is answered: no sentence bears the count of another. */
  readonly count: number | null = $derived.by(() => (this.#isAnswered ? (this.codes?.size ?? null) : null))

  /** The statement of the newest question. */
  readonly sql: string = $derived.by(() => selectionSql(this.#question()))

  /** The answer as it came: code, kept, and the value and status of each condition; null until known. */
  get answer(): { readonly subject: SelectionQuestion; readonly result: Columns } | null {
    return this.#latest.ready
  }

  /** An answer to the newest question is still awaited: what is shown may be that of the one before. */
  get pending(): boolean {
    return this.#latest.pending
  }

  /** Why the newest question has no answer; null when it has, or may yet. */
  get error(): Error | null {
    const { state } = this.#latest
    return state.kind === 'failed' && !this.pending ? state.error : null
  }

  /** Asks the same again. */
  again(): void {
    this.#latest.again()
  }
}

/** A question about all neighbourhoods of a generation. */
export function questionOf(
  filter: Filter,
  generation: Generation,
  codes: readonly string[] | null = null,
  own: readonly OwnMeasure[] = []
): SelectionQuestion {
  return { filter, generation, codes, own }
}
