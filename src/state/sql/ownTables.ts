import { getContext, setContext } from 'svelte'
import type { OwnTable } from '../../engine/sandbox.ts'

const key = Symbol('own tables')

/** Tells the SQL tool the visitor's own tables, as they are at the moment of a query. */
export function provideOwnTables(tables: () => readonly OwnTable[]): void {
  setContext(key, tables)
}

/** The visitor's own tables; none where nobody keeps any. */
export function useOwnTables(): () => readonly OwnTable[] {
  return getContext<(() => readonly OwnTable[]) | undefined>(key) ?? (() => [])
}
