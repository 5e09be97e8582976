import { departmentOfQpv2015 } from '../readers/npnruList.ts'
import type { CrosswalkRow } from './crosswalk.ts'
import { groupBy } from './groupBy.ts'

/** An NPNRU QPV 2015, as the table npnru holds it. */
export interface NpnruRow {
  readonly [column: string]: unknown
  readonly code_2015: string
  readonly department: string
  /** ';' between */
  readonly successors: string | null
  readonly reach: 'successor' | 'none' | 'no_outline'
}

/**
 * Whether the overlap makes one the successor of the other: at least a tenth of either. Below, borders were
 * redrawn and two neighbours touch, which says nothing of one about the other.
 */
export function isSuccession(row: Pick<CrosswalkRow, 'share_of_2015' | 'share_of_2024'>): boolean {
  return row.share_of_2015 >= 0.1 || row.share_of_2024 >= 0.1
}

/**
 * One row per NPNRU QPV 2015, sorted by code.
 * @param codes the official list
 * @param outlined QPV 2015 that have an outline: without one no successor can be computed
 */
export function npnruRows(
  codes: readonly string[],
  outlined: ReadonlySet<string>,
  crosswalk: readonly CrosswalkRow[]
): NpnruRow[] {
  const successions = groupBy(crosswalk.filter(isSuccession), (row) => row.code_2015)
  return [...codes].sort().map((code) => {
    const rows = [...(successions.get(code) ?? [])].sort((a, b) => b.share_of_2015 - a.share_of_2015)
    return {
      code_2015: code,
      department: departmentOfQpv2015(code),
      successors: rows.length > 0 ? rows.map((row) => row.code_2024).join(';') : null,
      reach: rows.length > 0 ? 'successor' : outlined.has(code) ? 'none' : 'no_outline'
    }
  })
}

/** NPNRU QPV 2015 over each QPV 2024, sorted. */
export function npnruCodesByQpv2024(rows: readonly NpnruRow[]): Map<string, string[]> {
  const codes = new Map<string, string[]>()
  for (const row of rows)
    for (const successor of row.successors?.split(';') ?? [])
      codes.set(successor, [...(codes.get(successor) ?? []), row.code_2015])
  return codes
}
