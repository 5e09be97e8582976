import type { Arrival } from '../engine/arrivals.ts'
import type { OpenedAtlas } from './openAtlas.ts'

/** The atlas on its way: how much of its tables has come, and once more where one did not come whole. */
export class Opening {
  /** of the tables being fetched, during the opening and after; null while none is */
  arrival: Arrival | null = $state.raw(null)
  opened: Promise<OpenedAtlas>
  readonly #open: (onArrival: (arrival: Arrival | null) => void) => Promise<OpenedAtlas>

  constructor(open: (onArrival: (arrival: Arrival | null) => void) => Promise<OpenedAtlas>) {
    this.#open = open
    this.opened = $state.raw(this.#begun())
  }

  again(): void {
    this.opened = this.#begun()
  }

  #begun(): Promise<OpenedAtlas> {
    return this.#open((arrival) => (this.arrival = arrival))
  }
}
