import { getContext, setContext } from 'svelte'

/** Where the charts of a view come from, as their files say it. */
export interface ChartOrigin {
  /** producer, title, date and licence of each source */
  readonly sources: readonly string[]
  /** territory and active filters in words */
  readonly filters: readonly string[]
  /** what must be read before quoting */
  readonly cautions: readonly string[]
  /** opens the view as it is */
  readonly link: string
  readonly dataVersion: string
}

const key = Symbol('chart origin')

/** Tells every chart below where it comes from; asked when a file is made. */
export function provideChartOrigin(origin: () => ChartOrigin): void {
  setContext(key, origin)
}

/** Where the charts of this view come from; null where nothing tells it, and no file is offered. */
export function useChartOrigin(): (() => ChartOrigin) | null {
  return getContext<(() => ChartOrigin) | undefined>(key) ?? null
}
