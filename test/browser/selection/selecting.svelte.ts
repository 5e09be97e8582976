import { flushSync } from 'svelte'
import { onTestFinished } from 'vitest'
import type { Engine } from '../../../src/engine/engine.ts'
import type { SelectionQuestion } from '../../../src/query/selection/selectionSql.ts'
import { Selection } from '../../../src/state/selection/selection.svelte.ts'

/** A Selection outside a component, and a way to change its question. */
export function selecting(engine: Engine, first: SelectionQuestion) {
  let question = $state.raw(first)
  let selection: Selection | undefined
  const stop = $effect.root(() => {
    selection = new Selection(
      () => engine,
      () => question
    )
  })
  onTestFinished(stop)
  if (!selection) throw new Error('the effect root did not run')
  flushSync()
  return {
    selection,
    ask(next: Partial<SelectionQuestion>) {
      question = { ...question, ...next }
      flushSync()
    }
  }
}
