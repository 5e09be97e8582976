import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import { groupBy } from '../tables/groupBy.ts'
import { shouldHold } from './check.ts'
import { count, someOf } from './words.ts'

/** Ids that a table names, and where they should be found. */
export interface References {
  /** 'funding_shares.partner' */
  readonly where: string
  /** as in the cells: ';' between */
  readonly ids: readonly (string | null)[]
  readonly known: ReadonlySet<string>
  /** words that stand for no single one: total, autres */
  readonly special?: readonly string[]
}

/** Ids named in the curated tables that no table has; the rows are published as they are. */
export function referenceCheck(references: readonly References[]): ManifestCheck {
  const lost = references.flatMap(({ where, ids, known, special = [] }) => {
    const named = new Set(ids.flatMap((cell) => cell?.split(';').map((id) => id.trim()) ?? []))
    return [...named]
      .filter((id) => id !== '' && !known.has(id) && !special.includes(id))
      .map((id) => `${id} (${where})`)
  })
  return shouldHold({
    id: 'curated-references',
    kind: 'join',
    title: 'Relevés faits à la main : identifiants nommés qu’aucune table ne connaît',
    found: someOf(lost, 10),
    expected: someOf([]),
    source: 'faubourg-curated'
  })
}

/** Statements that contradict each other, all published: groups of at least two. */
export function conflictCheck(
  tables: readonly { readonly name: string; readonly groups: readonly (string | null)[] }[]
): ManifestCheck {
  const found = tables.flatMap(({ name, groups }) => {
    const named = [...groupBy(groups, (group) => group)].filter(([group, rows]) => group && rows.length > 1)
    return named.length > 0
      ? [`${name}\u00a0: ${count(named.length)} (${someOf(named.map(([group]) => group ?? ''))})`]
      : []
  })
  return shouldHold({
    id: 'curated-conflicts',
    kind: 'fault',
    title: 'Chiffres qui se contredisent d’une source à l’autre, gardés côte à côte',
    found: someOf(found),
    expected: someOf([]),
    source: 'faubourg-curated'
  })
}
