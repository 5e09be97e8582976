import { getContext, setContext } from 'svelte'
import { InputError } from '../../core/errors.ts'
import { searchOf } from '../address.ts'
import { opening } from '../choice.ts'
import type { Navigation } from '../navigation.svelte.ts'
import { fragmentOf, partsOf, presented } from './fragment.ts'
import { packed, unpacked } from './packed.ts'
import type { Presentation, Step } from './presentation.ts'
import type { Read } from './reading.ts'
import { t } from '../../words/t.ts'

/**
 * The presentation that is being shown. Like everything chosen it stands in the address, after its '#': a reload
 * returns to the same step, and each step is one step of the browser's history.
 */
export class Presenting {
  readonly #navigation: Navigation

  constructor(navigation: Navigation) {
    this.#navigation = navigation
    // A link to a presentation alone opens its step's view; one that holds a view was left there by a reader.
    this.#arrive(location.search === searchOf(opening) && history.state !== presented)
  }

  /** Follows the history of this window, after the navigation. @returns a function that stops following */
  follow(): () => void {
    // An entry that the page did not make is a link that was typed or pasted: its step is shown from its beginning.
    const arrive = () => this.#arrive(history.state !== presented)
    addEventListener('hashchange', arrive)
    return () => removeEventListener('hashchange', arrive)
  }

  readonly #code = $derived.by(() => partsOf(this.#navigation.fragment)?.code ?? null)

  readonly #read: Read | InputError | null = $derived.by(() => {
    if (this.#code === null) return null
    try {
      return unpacked(this.#code, this.#navigation.known)
    } catch (error) {
      if (error instanceof InputError) return error
      throw error
    }
  })

  /** null while none is shown */
  readonly presentation: Presentation | null = $derived.by(() =>
    this.#read && !(this.#read instanceof InputError) ? this.#read.presentation : null
  )

  /** from 0 */
  readonly index: number = $derived.by(() => {
    const asked = partsOf(this.#navigation.fragment)?.step ?? 0
    return Math.min(asked, (this.presentation?.steps.length ?? 1) - 1)
  })

  readonly step: Step | null = $derived.by(() => this.presentation?.steps[this.index] ?? null)

  /** Whether the reader has moved away from the view of the step. */
  readonly isMoved: boolean = $derived.by(
    () => this.step !== null && searchOf(this.#navigation.choice) !== this.step.search
  )

  /** @param index from 0 */
  start(presentation: Presentation, index = 0): void {
    this.#show(presentation.steps[index]?.search ?? '', fragmentOf(packed(presentation), index), 'push')
  }

  /** Goes to a step; beyond the first and the last there is none, and nothing happens. */
  to(index: number): void {
    const step = this.presentation?.steps[index]
    if (!step || this.#code === null || index === this.index) return
    this.#show(step.search, fragmentOf(this.#code, index), 'push')
  }

  /** Shows the view of the step again. */
  restore(): void {
    if (this.step) this.#show(this.step.search, this.#navigation.fragment, 'push')
  }

  /** Ends the presentation and stays on the view, with everything around it; Back returns to the step. */
  leave(): void {
    this.#show(searchOf(this.#navigation.choice), '', 'push')
  }

  #arrive(atItsBeginning: boolean): void {
    const read = this.#read
    if (read === null) return
    if (read instanceof InputError) {
      this.#show(location.search, '', 'replace')
      this.#navigation.notices = [
        t('Présentation : {message}. Elle ne peut pas être montrée.', { message: read.message })
      ]
      return
    }
    if (atItsBeginning && this.step) {
      this.#show(this.step.search, this.#navigation.fragment, 'replace')
      this.#navigation.notices = read.notices
    }
  }

  #show(search: string, fragment: string, how: 'push' | 'replace'): void {
    this.#navigation.open(search, { fragment, how })
  }
}

const key = Symbol('presenting')

/** Gives the presentation that is shown to every component below. */
export function providePresenting(presenting: Presenting): void {
  setContext(key, presenting)
}

/** The presentation that is shown on this page. */
export function usePresenting(): Presenting {
  return getContext(key)
}
