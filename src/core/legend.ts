import type { ChangeSide } from './change.ts'

/** One kind of mark in words, and how many areas have it. */
export interface LegendLine {
  readonly label: string
  readonly count: number
}

/** A class of colour. */
export interface LegendClass extends LegendLine {
  readonly colour: string
  /** of a change: the way its marks point, both ways around no change */
  readonly side?: ChangeSide
}

/** One measure of two that are crossed. */
export interface LegendAxis {
  /** what lies at its far end: 'plus pauvre', 'plus aidé' */
  readonly title: string
  /** its classes in words, lowest first */
  readonly labels: readonly string[]
  /** what parts one class from the next, one fewer than classes */
  readonly limits: readonly string[]
}

/** Two measures crossed: a square of colours. */
export interface LegendSquare {
  readonly rows: LegendAxis
  readonly columns: LegendAxis
  /** by row, then column, lowest first */
  readonly cells: readonly (readonly { readonly colour: string; readonly count: number }[])[]
}

/** What the colours and sizes of a map mean, ready to print. */
export interface Legend {
  /** '€ par habitant' */
  readonly title: string
  /** Classes of colour, lowest first; empty when colour says nothing. */
  readonly classes: readonly LegendClass[]
  /** Areas whose figure is unknown, hatched; null when none is shown. */
  readonly missing: LegendLine | null
  /** Areas whose figure is withheld, dotted; null when none is shown. */
  readonly secret?: LegendLine | null
  /** Areas that the figure does not exist for, lined; null when none is shown. */
  readonly notApplicable?: LegendLine | null
  /** Areas that got nothing: a hollow mark, never the colour of missing; null when none is shown. */
  readonly zero: LegendLine | null
  /** Nested symbols, largest first; null when size says nothing. */
  readonly circles: {
    readonly title: string
    /** triangles point up or down on the map: they stand for a change; circles where absent */
    readonly shape?: 'circle' | 'triangle'
    readonly steps: readonly { readonly radiusPx: number; readonly label: string }[]
  } | null
  /** Columns of the map, tallest first; null when height says nothing. */
  readonly columns?: {
    readonly title: string
    readonly steps: readonly { readonly heightPx: number; readonly label: string }[]
  } | null
  /** Two measures in one colour; null when colour says one thing or nothing. */
  readonly square?: LegendSquare | null
}
