import { formatCount } from '../../core/format.ts'
import { frenchSpaces } from '../../core/frenchSpaces.ts'
import type { Block } from '../../exports/document/block.ts'

/** Says that a list goes on at the page's address; nothing where it is whole. */
export function more(
  count: number,
  shown: number,
  text: (blanks: { shown: number; left: string }) => string
): Block[] {
  if (count <= shown) return []
  const told = text({ shown, left: formatCount(count - shown) })
  return [{ kind: 'paragraph', style: 'note', text: frenchSpaces(told) }]
}
