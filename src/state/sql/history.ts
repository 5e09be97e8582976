/** A query that was run in this browser. */
export interface PastQuery {
  readonly sql: string
  /** milliseconds since 1970 */
  readonly atMs: number
  /** rows in all; null where they were not counted */
  readonly rows: number | null
}

/** What is used of a browser's storage. */
export type HistoryStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const key = 'faubourg.sql.history'
const most = 50

/** The storage of this browser; null where it refuses: private windows, settings. */
export function browserStore(): HistoryStore | null {
  try {
    return globalThis.localStorage
  } catch {
    return null
  }
}

/** The queries kept, newest first; none where nothing readable is stored. */
export function readHistory(store: HistoryStore | null): readonly PastQuery[] {
  try {
    const found: unknown = JSON.parse(store?.getItem(key) ?? '[]')
    return Array.isArray(found) ? found.filter(isPastQuery).slice(0, most) : []
  } catch {
    // Another program wrote there, or the browser refuses: the tool works without.
    return []
  }
}

/**
 * The history with one more query, first; the same text is kept once.
 * @returns whether the browser keeps it, beside the history itself
 */
export function withQuery(
  history: readonly PastQuery[],
  query: PastQuery,
  store: HistoryStore | null
): { readonly history: readonly PastQuery[]; readonly isKept: boolean } {
  const next = [query, ...history.filter(({ sql }) => sql !== query.sql)].slice(0, most)
  return { history: next, isKept: write(store, next) }
}

/** Forgets every query. */
export function clearHistory(store: HistoryStore | null): void {
  try {
    store?.removeItem(key)
  } catch {
    // A browser that refuses kept nothing.
  }
}

function write(store: HistoryStore | null, history: readonly PastQuery[]): boolean {
  if (!store) return false
  try {
    store.setItem(key, JSON.stringify(history))
    return true
  } catch {
    return false
  }
}

function isPastQuery(found: unknown): found is PastQuery {
  const query = found as Partial<PastQuery> | null
  const isCount = query?.rows === null || typeof query?.rows === 'number'
  return typeof query?.sql === 'string' && Number.isFinite(query.atMs) && isCount
}
