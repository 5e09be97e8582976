import type { Repair } from './matchKeys.ts'
import type { FigureColumn } from './joinSettings.ts'
import type { Why } from './placing.ts'

/** What a join did with a file's rows, and what it could not do: the numbers are of all rows, the lists of the first. */
export interface JoinReport {
  readonly rows: number
  readonly matched: { readonly rows: number; readonly areas: number }
  /** through the crosswalk, by area: null unless the visitor asked for it */
  readonly carried: { readonly rows: number; readonly areas: number } | null
  readonly unmatched: readonly { readonly why: Why; readonly rows: number; readonly keys: number }[]
  readonly unmatchedRows: readonly { readonly row: number; readonly written: string; readonly why: Why }[]
  readonly repaired: { readonly rows: number; readonly keys: readonly RepairedKey[] }
  /** areas that several rows lie in */
  readonly several: {
    readonly areas: number
    readonly rows: number
    readonly first: readonly { readonly code: string; readonly name: string; readonly rows: number }[]
  }
  readonly figures: readonly JoinedFigure[]
  /** the two columns of coordinates stood the other way round */
  readonly swapped: boolean
  /** the coordinates are of the other system: none could be read */
  readonly otherSystem: boolean
}

/** A key that was not written as the official code it stands for. */
export interface RepairedKey {
  readonly written: string
  readonly code: string
  readonly repairs: readonly Repair[]
  readonly rows: number
}

/** A joined column: what the file holds of it, and what its areas do. */
export interface JoinedFigure extends FigureColumn {
  /** sum of the file's rows; NaN when no cell holds a number */
  readonly total: number
  /** sum of the areas' figures */
  readonly placed: number
  /** areas with a figure */
  readonly known: number
  /** areas whose several rows have no figure, by the rule 'never' */
  readonly leftOut: number
}

/** What matching found out, beside what DuckDB can count. */
export interface Found {
  readonly repaired: readonly RepairedKey[]
  readonly located: Pick<JoinReport, 'swapped' | 'otherSystem'>
}
