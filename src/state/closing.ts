import type { Atlas } from './atlas.svelte.ts'
import type { OwnFile } from './own/ownFile.ts'

/** What the visitor would lose were the page loaded anew. */
export interface Closing {
  /** could be kept in this browser */
  readonly files: readonly OwnFile[]
  /** names of files that are not read yet */
  readonly unread: readonly string[]
  /** name of her list of addresses, which is never kept; null for none */
  readonly addresses: string | null
}

/** What of the visitor's ends with this page; null where nothing does. */
export function closingOf({ own, addresses }: Pick<Atlas, 'own' | 'addresses'>): Closing | null {
  const { opening, waiting } = own.queue
  const list = addresses?.list
  const closing = {
    files: own.files.filter((file) => file.keptBytes === null),
    unread: [...(opening ? [opening.file] : []), ...waiting].map(({ name }) => name),
    addresses: list?.table ? list.name : null
  }
  const isNothing = closing.files.length === 0 && closing.unread.length === 0 && closing.addresses === null
  return isNothing ? null : closing
}
