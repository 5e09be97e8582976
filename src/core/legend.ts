/** What the colours and sizes of a map mean, ready to print. */
export interface Legend {
  /** '€ par habitant' */
  readonly title: string
  /** Classes of colour, lowest first; empty when colour says nothing. */
  readonly classes: readonly { readonly colour: string; readonly label: string; readonly count: number }[]
  /** Areas whose figure is unknown, hatched; null when none is shown. */
  readonly missing: { readonly label: string; readonly count: number } | null
  /** Areas that got nothing: a hollow mark, never the colour of missing; null when none is shown. */
  readonly zero: { readonly label: string; readonly count: number } | null
  /** Nested circles, largest first; null when size says nothing. */
  readonly circles: {
    readonly title: string
    readonly steps: readonly { readonly radiusPx: number; readonly label: string }[]
  } | null
}
