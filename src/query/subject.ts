import type { Funder } from '../catalogue/funders.ts'
import type { Level } from '../catalogue/levels.ts'
import type { Measure } from '../catalogue/measures.ts'
import type { Programme } from '../catalogue/programmes.ts'

/** A territory chosen as the frame of every figure. */
export interface Zone {
  readonly level: 'region' | 'department' | 'contract'
  readonly code: string
  readonly name: string
}

/** Which neighbourhoods count: all, those of the NPNRU, or the others. */
export type NpnruChoice = 'all' | 'with' | 'without'

/** A question about funding, every id resolved to its catalogue object. */
export interface Subject {
  /** null: all of France */
  readonly zone: Zone | null
  /** one family only: see Programme.family */
  readonly programmes: readonly Programme[]
  /** null: every funder */
  readonly funder: Funder | null
  /** first and last year, both included; without effect on multi-year agreements */
  readonly years: readonly [number, number]
  readonly npnru: NpnruChoice
  readonly level: Level
  readonly measure: Measure
}
