import { OpeningFile } from './opening.svelte.ts'
import type { OwnFiles } from './ownFiles.svelte.ts'

/** The files that a visitor chose, opened one after the other; they wait while she looks at another tool. */
export class FileQueue {
  opening: OpeningFile | null = $state.raw(null)
  waiting: readonly File[] = $state.raw([])

  /** Chosen or dropped: the first is opened at once, unless another is under way; one that was refused gives way. */
  choose(files: readonly File[]): void {
    this.waiting = [...this.waiting, ...files]
    if (!this.opening) this.#next()
    else if (this.opening.isRefused) this.giveUp()
  }

  /** Reads and joins the file that is open, then opens the next. @returns its id; null when it was not read */
  async read(own: OwnFiles): Promise<string | null> {
    const { opening } = this
    if (!opening) return null
    const id = await opening.read(own)
    if (id !== null && this.opening === opening) this.#next()
    return id
  }

  /** Gives up the file that is open, and opens the next. */
  giveUp(): void {
    this.opening?.close()
    this.#next()
  }

  #next(): void {
    const [next, ...others] = this.waiting
    this.waiting = others
    this.opening = next
      ? new OpeningFile(next, async (file) => (await import('../../own/openOwnFile.ts')).openOwnFile(file))
      : null
  }
}
