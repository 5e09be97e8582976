/** A condition on the number of a field. */
export interface RangeCondition {
  readonly kind: 'range'
  /** id in catalogue/filterFields */
  readonly field: string
  /** null for a field without years, and for the figures of 2024, whose year no source says */
  readonly year: number | null
  /** lowest and highest number kept, both included; null: no end on that side. Both null: any known number. */
  readonly min: number | null
  readonly max: number | null
  /** keeps the neighbourhoods without a number too; otherwise they are never kept, whatever the sense */
  readonly missing: boolean
  /** keeps those outside the range instead */
  readonly not: boolean
}

/** A condition on the values that a field lists: one of them is enough. */
export interface ListCondition {
  readonly kind: 'list'
  readonly field: string
  readonly year: null
  /** of the field; none and no 'missing': the condition is still to be completed and changes nothing */
  readonly values: readonly string[]
  readonly missing: boolean
  readonly not: boolean
}

export type Condition = RangeCondition | ListCondition

/** Conditions and groups joined by 'and' or by 'or'. */
export interface Group {
  readonly kind: 'group'
  readonly join: 'and' | 'or'
  readonly not: boolean
  readonly parts: readonly Part[]
}

export type Part = Condition | Group

/**
 * A filter of the neighbourhoods of one generation: a group, nested up to filterLimits.depth.
 *
 * Three values: a condition is true, false, or unknown where the neighbourhood has no value; 'missing' makes
 * unknown true, after 'not'. Groups follow Kleene: 'and' is false if one part is, 'or' true if one part is, 'not'
 * leaves unknown unknown. A neighbourhood is kept when the whole is true: a figure that nobody knows neither keeps
 * nor, by a 'not', lets in.
 */
export type Filter = Group

/** How large a filter may be. The outermost group has depth 1. */
export const filterLimits = { depth: 4, conditions: 40, values: 200, characters: 6_000 } as const

export const noFilter: Filter = { kind: 'group', join: 'and', not: false, parts: [] }

/** Every condition, in reading order: its place here is its number in the SQL. */
export function conditionsOf(part: Part): readonly Condition[] {
  return part.kind === 'group' ? part.parts.flatMap(conditionsOf) : [part]
}

/** Whether a part says nothing yet: an empty group, a list without a value. */
export function isIncomplete(part: Part): boolean {
  if (part.kind === 'group') return part.parts.every(isIncomplete)
  return part.kind === 'list' && part.values.length === 0 && !part.missing
}

/** How deep a part is nested: 0 for a condition, 1 for a group without groups. */
export function depthOf(part: Part): number {
  return part.kind === 'group' ? 1 + Math.max(0, ...part.parts.map(depthOf)) : 0
}
