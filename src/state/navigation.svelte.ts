import { choiceOf, searchOf, undatedSearch } from './address.ts'
import { changed, opening, type Choice } from './choice.ts'
import type { Known } from './choices/addressPart.ts'

/**
 * The reader's choice, read from the address bar, which is the only place where it is written.
 * Back and forward are the browser's own.
 */
export class Navigation {
  choice: Choice = $state.raw(opening)
  /** What the address asked for and did not get, in French. */
  notices: readonly string[] = $state.raw([])
  readonly #known: Known

  constructor(known: Known) {
    this.#known = known
    this.#read()
  }

  /** Follows the history of this window. @returns a function that stops following */
  follow(): () => void {
    const read = () => this.#read()
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }

  /**
   * Changes the choice through the address.
   * @param how 'replace' for what a reader would not call a step: the camera while she pans
   */
  go(change: Partial<Choice>, how: 'push' | 'replace' = 'push'): void {
    const choice = changed(this.choice, change)
    const search = searchOf(choice)
    if (search === searchOf(this.choice)) return
    const url = `${location.pathname}${search}`
    if (how === 'push') {
      // The step back is to what the link showed, not to the link: its notice was read.
      const undated = undatedSearch(location.search)
      if (undated !== location.search)
        history.replaceState(history.state, '', `${location.pathname}${undated}`)
      history.pushState(null, '', url)
    } else history.replaceState(history.state, '', url)
    this.choice = choice
  }

  /**
   * Opens what an address asks for, as a link that was followed; Back returns.
   * @param search a query string, of this page or of another copy of the atlas
   * @param told what to say before the address's own notices
   */
  open(search: string, told: readonly string[] = []): void {
    const { choice, notices } = choiceOf(search, this.#known)
    const url = `${location.pathname}${searchOf(choice)}`
    if (searchOf(choice) !== searchOf(this.choice)) history.pushState(null, '', url)
    this.choice = choice
    this.notices = [...told, ...notices]
  }

  dismiss(): void {
    this.notices = []
  }

  #read(): void {
    const { choice, notices } = choiceOf(location.search, this.#known)
    this.choice = choice
    this.notices = notices
  }
}
