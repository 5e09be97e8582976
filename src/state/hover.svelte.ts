import type { Place } from '../geo/places.ts'

/** The area under the pointer or the focus, wherever it is shown; never in the address, never a query. */
export class Hover {
  area: { readonly level: Place['level']; readonly code: string } | null = $state.raw(null)
}
