import { choiceOf, searchOf, undatedSearch } from './address.ts'
import { changed, opening, type Choice } from './choice.ts'
import type { Known } from './choices/addressPart.ts'
import { isPresentation, presented } from './presentation/fragment.ts'

/**
 * The reader's choice, read from the address bar, which is the only place where it is written.
 * Back and forward are the browser's own.
 */
export class Navigation {
  choice: Choice = $state.raw(opening)
  /** What the address asked for and did not get, in words. */
  notices: readonly string[] = $state.raw([])
  /** The presentation that the address holds after its '#', whatever view is shown; '' for none. */
  fragment: string = $state.raw('')
  readonly known: Known

  constructor(known: Known) {
    this.known = known
    this.#read()
  }

  /** Follows the history of this window. @returns a function that stops following */
  follow(): () => void {
    const read = () => {
      // A link to a part of the page is followed, and the presentation goes on.
      if (this.fragment && location.hash && !isPresentation(location.hash))
        history.replaceState(history.state, '', `${location.pathname}${location.search}${this.fragment}`)
      this.#read()
    }
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
    this.#write(search, this.fragment, how)
    this.choice = choice
  }

  /**
   * Shows what a link shows; Back returns.
   * @param search a link's query, of this page or of another copy of the atlas
   * @param fragment the presentation that goes with it, from its '#'; '' for none
   * @param told what to say before the link's own notices
   */
  open(
    search: string,
    {
      fragment = '',
      how = 'push',
      told = []
    }: { fragment?: string; how?: 'push' | 'replace'; told?: readonly string[] } = {}
  ): void {
    const { choice, notices } = choiceOf(search, this.known)
    const isHere = searchOf(choice) === searchOf(this.choice) && fragment === this.fragment
    this.#write(searchOf(choice), fragment, isHere ? 'replace' : how)
    this.choice = choice
    this.fragment = fragment
    this.notices = [...told, ...notices]
  }

  dismiss(): void {
    this.notices = []
  }

  #write(search: string, fragment: string, how: 'push' | 'replace'): void {
    const url = `${location.pathname}${search}${fragment}`
    const state = fragment ? presented : null
    if (how === 'push') {
      // The step back is to what the link showed, not to the link: its notice was read.
      const undated = undatedSearch(location.search)
      if (undated !== location.search)
        history.replaceState(history.state, '', `${location.pathname}${undated}${this.fragment}`)
      history.pushState(state, '', url)
    } else history.replaceState(state, '', url)
  }

  #read(): void {
    const { choice, notices } = choiceOf(location.search, this.known)
    this.choice = choice
    this.notices = notices
    this.fragment = isPresentation(location.hash) ? location.hash : ''
  }
}
