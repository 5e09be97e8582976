import type { Generation } from '../../catalogue/generation.ts'
import type { Indicator } from '../../catalogue/indicators/indicator.ts'
import type { TableName } from '../../catalogue/tables/index.ts'
import type { NpnruChoice } from '../subject.ts'

/** A question about one indicator at every area of a level. */
export interface OutcomeQuestion {
  readonly indicator: Indicator
  /** the table that holds the indicator for the generation */
  readonly table: TableName
  readonly generation: Generation
  readonly level: 'neighbourhood' | 'contract' | 'department'
  /** which neighbourhoods an aggregate is made of; at the neighbourhood's own level, which have a figure */
  readonly npnru: NpnruChoice
  /** the only QPV that count, of those the NPNRU filter keeps; null: all */
  readonly codes: readonly string[] | null
  /** years that the same neighbourhoods must have a figure in, for a change of aggregates; null: any */
  readonly sameIn: readonly [number, number] | null
}
