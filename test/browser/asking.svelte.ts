import { flushSync } from 'svelte'
import type { Engine } from '../../src/engine/engine.ts'
import { LatestAnswer } from '../../src/state/answer.svelte.ts'
import { oneValue } from './oneValue.ts'

/** A LatestAnswer outside a component, and a way to change its question; the subject is the SQL itself. */
export function asking(engine: Engine | null, first?: number) {
  let sql: string | null = $state(null)
  let answer: LatestAnswer<string> | undefined
  const stop = $effect.root(() => {
    answer = new LatestAnswer<string>(
      () => engine,
      () => (sql === null ? null : { subject: sql, sql }),
      () => (first === undefined ? null : oneValue(first))
    )
  })
  if (!answer) throw new Error('the effect root did not run')
  return {
    answer,
    stop,
    ask(next: string) {
      sql = next
      flushSync()
    }
  }
}
