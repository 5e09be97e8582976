import type { Generation } from '../../catalogue/generation.ts'
import { literal } from '../sql.ts'

/** Several QPV of one generation taken together. */
export interface AreaSet {
  /** what the answer names it by */
  readonly id: string
  readonly level: 'all' | 'department' | 'contract'
  /** of the department or contract; '' for all */
  readonly code: string
}

/**
 * The QPV of a set, one column: code.
 * The contracts of 2015 name EPCI that were merged since: a QPV 2015 is in a contract through the crosswalk,
 * by the QPV 2024 over the largest part of it.
 */
export function membersSql({ level, code }: AreaSet, generation: Generation): string {
  const table = generation === '2024' ? 'neighbourhoods' : 'neighbourhoods_2015'
  if (level === 'all') return `SELECT code FROM ${table}`
  if (level === 'department' || generation === '2024')
    return `SELECT code FROM ${table} WHERE ${level} = ${literal(code)}`
  return `SELECT old.code FROM neighbourhoods_2015 old
    JOIN neighbourhoods new ON new.code = old.main_successor WHERE new.contract = ${literal(code)}`
}
