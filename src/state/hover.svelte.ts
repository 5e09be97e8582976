import type { LevelId } from '../catalogue/levels.ts'

/** The area under the pointer or the focus, wherever it is shown; never in the address, never a query. */
export class Hover {
  area: { readonly level: LevelId; readonly code: string } | null = $state.raw(null)
}
