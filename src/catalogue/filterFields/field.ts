import type { AmountKind } from '../amountKinds.ts'
import type { Generation } from '../generation.ts'
import type { Indicator, IndicatorUnit, ThemeId } from '../indicators/indicator.ts'
import type { OwnFigure } from '../ownMeasures.ts'
import type { Programme } from '../programmes.ts'

/** What fields are about, in the order of the screen. */
export type FieldTheme = 'territory' | 'neighbourhood' | 'programmes' | 'funding' | ThemeId | 'own'

/** The level at which something about a neighbourhood is known: at itself, else at what it lies in. */
export type KnownLevel = 'neighbourhood' | 'contract' | 'department'

/** Where the values of a field come from. */
export type FieldOrigin =
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'area' }
  | {
      readonly kind: 'amount'
      readonly programme: Programme
      readonly amountKind: AmountKind
      readonly level: KnownLevel
    }
  | { readonly kind: 'territory'; readonly level: TerritoryLevel }
  /** sites of programmes in the communes of the neighbourhood */
  | { readonly kind: 'presence' }
  | { readonly kind: 'npnru' }
  | { readonly kind: 'npnru-interest' }
  | { readonly kind: 'pnru' }
  /** how a neighbourhood of 2024 relates to those of 2015 */
  | { readonly kind: 'change' }
  /** whether one of 2024 was drawn over a neighbourhood of 2015 */
  | { readonly kind: 'successor' }
  | { readonly kind: 'funder'; readonly level: KnownLevel }
  /** organisations that received something, by SIREN */
  | { readonly kind: 'beneficiary'; readonly level: KnownLevel }
  | { readonly kind: 'own'; readonly figure: OwnFigure }

export type TerritoryLevel = 'region' | 'department' | 'contract' | 'commune'

/** A value of a list, and how it is told. */
export interface FieldValue {
  readonly id: string
  readonly label: string
}

/** What a condition on a field can say. */
export type FieldShape =
  | { readonly kind: 'range'; readonly unit: IndicatorUnit | 'km2' | 'own' }
  | {
      readonly kind: 'list'
      /** the values there are; the level of the territories they are codes of; organisations by SIREN */
      readonly values: readonly FieldValue[] | TerritoryLevel | 'siren'
      /**
       * 'closed': a value that a neighbourhood lacks is known to be absent. 'open': the record is incomplete, so
       * that what it does not name is unknown.
       */
      readonly record: 'closed' | 'open'
    }

/** Something known of neighbourhoods that a filter can ask for. */
export interface FilterField {
  /** as a link names it: letters, digits, hyphens and dots; of a visitor's own column see ownMeasures */
  readonly id: string
  readonly theme: FieldTheme
  readonly label: string
  /** what it counts, and at which level it is known */
  readonly detail: string
  /** of which generation it is known; of an indicator, what the tables hold may be less */
  readonly generations: readonly Generation[]
  readonly shape: FieldShape
  /** the years to choose from; 'published': those of indicator_coverage; null: it has none */
  readonly years: readonly number[] | 'published' | null
  readonly from: FieldOrigin
}
