import type { Columns } from '../../core/columns.ts'

/** A hoped-for outcome as a document names it. */
export interface HopeFact {
  readonly item: string
  readonly publisher: string
  readonly page: string
}

/** The hoped-for outcomes of table document_facts, in the order collected. */
export function hopesOf(table: Columns): HopeFact[] {
  const text = (name: string) => table.texts(name)
  const [kinds, items, publishers, pages] = [text('kind'), text('item'), text('publisher'), text('page')]
  return kinds.flatMap((kind, row) =>
    kind === 'outcome'
      ? [{ item: items[row] ?? '', publisher: publishers[row] ?? '', page: pages[row] ?? '' }]
      : []
  )
}
