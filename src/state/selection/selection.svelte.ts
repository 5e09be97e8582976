import type { Generation } from '../../catalogue/generation.ts'
import type { OwnMeasure } from '../../catalogue/ownMeasures.ts'
import type { Columns } from '../../core/columns.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Filter } from '../../query/selection/filter.ts'
import { selectionSql, selectionTables, type SelectionQuestion } from '../../query/selection/selectionSql.ts'
import { Latest } from '../latest.svelte.ts'
import { asksTheSame, keptCodes, keptRows } from './kept.ts'

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

  /** 1 for each row of the generation's table that is kept, with the generation it is of; null until known. */
  readonly mask: { readonly generation: Generation; readonly rows: Uint8Array } | null = $derived.by(() => {
    const { ready } = this.#latest
    if (!ready) return null
    const { subject, result } = ready
    const dragged = this.#dragged
    const rows =
      dragged && asksTheSame(dragged, subject.filter)
        ? keptRows(dragged, result, subject.codes)
        : Uint8Array.from(result.numbers('kept'))
    return { generation: subject.generation, rows }
  })

  /** Codes of the neighbourhoods kept; null until known. */
  readonly codes: ReadonlySet<string> | null = $derived.by(() => {
    const { ready } = this.#latest
    const { mask } = this
    if (!ready || !mask) return null
    return keptCodes(ready.result, mask.rows)
  })

  /** How many are kept; null until known. */
  readonly count: number | null = $derived.by(() => this.codes?.size ?? null)

  /** The statement of the newest question. */
  readonly sql: string = $derived.by(() => selectionSql(this.#question()))

  /** The answer as it came: code, kept, and the value and status of each condition; null until known. */
  get answer(): { readonly subject: SelectionQuestion; readonly result: Columns } | null {
    return this.#latest.ready
  }

  /** An answer to the newest question is still awaited: what is shown is that of the one before. */
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
