import { formatCount } from '../../core/format.ts'
import { frenchSpaces } from '../../core/frenchSpaces.ts'
import type { Block } from '../../exports/document/block.ts'
import { t } from '../../words/t.ts'

/** Says that a list goes on at the page's address; nothing where it is whole. */
export function more(count: number, shown: number, rest: (left: string) => string): Block[] {
  if (count <= shown) return []
  const text = t('Les {shown} premiers, {rest} à l’adresse de cette fiche.', {
    shown,
    rest: rest(formatCount(count - shown))
  })
  return [{ kind: 'paragraph', style: 'note', text: frenchSpaces(text) }]
}
