import type { TableName } from '../catalogue/tables/index.ts'
import type { Engine } from '../engine/engine.ts'
import type { Atlas } from './atlas.svelte.ts'

/**
 * DuckDB once it holds the tables that a view asks for: a question to them waits until then.
 * Made inside a component: it lives as long. A table is fetched once for all views.
 */
export class LoadedTables {
  /** null while DuckDB starts or a table arrives */
  engine: Engine | null = $state.raw(null)
  /** a table that did not arrive; null else */
  error: Error | null = $state.raw(null)
  #attempt = $state(0)

  /** @param names the tables needed now; read again when it changes */
  constructor(atlas: Atlas, names: () => readonly TableName[]) {
    $effect(() => {
      void this.#attempt
      const { running } = atlas
      const wanted = names()
      let isCurrent = true
      this.engine = null
      this.error = null
      if (!running) return
      Promise.all(wanted.map((name) => running.load(name))).then(
        () => {
          if (isCurrent) this.engine = running
        },
        (error: unknown) => {
          if (isCurrent) this.error = error instanceof Error ? error : new Error(String(error))
        }
      )
      return () => (isCurrent = false)
    })
  }

  /** Asks again for a table that did not arrive. */
  again(): void {
    this.#attempt++
  }
}
