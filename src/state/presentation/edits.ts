import { limits, type Presentation, type Step } from './presentation.ts'

/** A step while it is written: the key stays with it wherever it is moved. */
export interface DraftStep extends Step {
  readonly key: number
}

/** A presentation while it is written. */
export interface DraftContent extends Presentation {
  readonly steps: readonly DraftStep[]
}

/** Words of a step that its author writes. */
export type Words = Partial<Pick<Step, 'title' | 'text'>>

/** Other words for a step, cut at what is kept. */
export function worded(steps: readonly DraftStep[], key: number, words: Words): DraftStep[] {
  return steps.map((step) => {
    if (step.key !== key) return step
    const { title, text } = { ...step, ...words }
    return { ...step, title: title.slice(0, limits.title), text: text.slice(0, limits.text) }
  })
}

/** The same words in front of another view. */
export function repointed(steps: readonly DraftStep[], key: number, search: string): DraftStep[] {
  return steps.map((step) => (step.key === key ? { ...step, search } : step))
}

/** A step at another place, from 0; places beyond the ends are the ends. */
export function movedStep(steps: readonly DraftStep[], key: number, to: number): DraftStep[] {
  const from = steps.findIndex((step) => step.key === key)
  const step = steps[from]
  if (!step) return [...steps]
  const others = steps.toSpliced(from, 1)
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, step)
}

/** A step put after another one; at the end where there is no such one. */
export function insertedAfter(steps: readonly DraftStep[], key: number, step: DraftStep): DraftStep[] {
  const at = steps.findIndex((one) => one.key === key)
  return steps.toSpliced(at < 0 ? steps.length : at + 1, 0, step)
}
