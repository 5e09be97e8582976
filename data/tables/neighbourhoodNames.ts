import { fold } from '../../src/core/fold.ts'
import type { PageName } from '../readers/pageNames.ts'
import type { CrosswalkRow } from './crosswalk.ts'
import { frenchName } from './frenchName.ts'
import { groupBy } from './groupBy.ts'
import { isSuccession } from './npnru.ts'

/** A name under which a neighbourhood is looked for, as the table neighbourhood_names holds it. */
export interface NeighbourhoodNameRow {
  readonly name: string
  readonly folded: string
  readonly kind: 'qpv2015' | 'page'
  readonly code_2015: string
  readonly name_2015: string
  readonly commune_names_2015: string | null
  readonly department: string
  readonly neighbourhood: string | null
  readonly share: number | null
  readonly source: string
}

/** What the names of a QPV 2015 are made of. */
export interface FormerNeighbourhood {
  readonly code: string
  readonly name: string
  readonly outlined: boolean
  /** names, ', ' between; null where no file gives one */
  readonly communes: string | null
  readonly department: string
}

/**
 * Names of QPV 2015 and names of quartiers in public pages, each with the QPV 2024 it leads to through the
 * crosswalk: those that hold a tenth of the QPV 2015, and its main successor. A name that the QPV 2024 officially
 * bears is left out, and a name that a QPV 2015 has twice, written otherwise, stands once: the official one.
 * Sorted by folded name, QPV 2015, QPV 2024.
 * @param officialNames of the QPV 2024, by code
 */
export function neighbourhoodNameRows(
  former: readonly FormerNeighbourhood[],
  pageNames: readonly PageName[],
  crosswalk: readonly CrosswalkRow[],
  officialNames: ReadonlyMap<string, string>
): NeighbourhoodNameRow[] {
  const foldedNames = new Map([...officialNames].map(([code, name]) => [code, fold(name)]))
  const overlaps = groupBy(crosswalk, (row) => row.code_2015)
  const namesakes = groupBy(former, ({ name }) => fold(name))
  const spoken = groupBy(
    pageNames.flatMap(({ codes, ...name }) => codes.map((code) => ({ ...name, code }))),
    ({ code }) => code
  )
  return former
    .flatMap((qpv) => {
      const successors = successorsOf(overlaps.get(qpv.code) ?? [])
      return namesOf(qpv, spoken.get(qpv.code) ?? [])
        .filter((name) => name.kind === 'qpv2015' || !isAnother(qpv, namesakes.get(name.folded) ?? []))
        .flatMap((name) =>
          (name.kind === 'page' ? bearers(name.folded, successors, foldedNames) : successors)
            .filter(({ neighbourhood }) => foldedNames.get(neighbourhood ?? '') !== name.folded)
            .map((successor) => ({
              ...name,
              code_2015: qpv.code,
              name_2015: qpv.name,
              commune_names_2015: qpv.communes,
              department: qpv.department,
              ...successor
            }))
        )
    })
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

interface Successor {
  readonly neighbourhood: string | null
  readonly share: number | null
}

function namesOf(qpv: FormerNeighbourhood, pageNames: readonly { name: string; source: string }[]) {
  const official = {
    name: qpv.name,
    folded: fold(qpv.name),
    kind: 'qpv2015' as const,
    source: qpv.outlined ? 'anct-qpv-2015' : 'insee-population-qpv-2015'
  }
  const others = pageNames.map(({ name, source }) => ({
    name: frenchName(name),
    folded: fold(name),
    kind: 'page' as const,
    source
  }))
  return [...groupBy([official, ...others], ({ folded }) => folded).values()].flatMap(
    ([first]) => first ?? []
  )
}

/** Whether the name is officially that of another QPV 2015 of the same commune: the page's match is in doubt. */
function isAnother(qpv: FormerNeighbourhood, namesakes: readonly FormerNeighbourhood[]): boolean {
  const communes = new Set(qpv.communes?.split(', '))
  return namesakes.some(
    (other) =>
      other.code !== qpv.code &&
      other.department === qpv.department &&
      other.communes?.split(', ').some((commune) => communes.has(commune))
  )
}

function successorsOf(overlaps: readonly CrosswalkRow[]): Successor[] {
  const [main, ...others] = overlaps.filter(isSuccession).sort((a, b) => b.share_of_2015 - a.share_of_2015)
  if (!main) return [{ neighbourhood: null, share: null }]
  return [main, ...others.filter((row) => row.share_of_2015 >= 0.1)].map((row) => ({
    neighbourhood: row.code_2024,
    share: row.share_of_2015
  }))
}

/**
 * Where a page's name leads. It is often the name of a part of the QPV 2015: where that was cut up, and some of
 * what it became bear the name, it leads to those alone.
 */
function bearers(
  folded: string,
  successors: readonly Successor[],
  foldedNames: ReadonlyMap<string, string>
): readonly Successor[] {
  const words = ` ${folded.replace(/^(la|le|les|l) /, '')} `
  const own = successors.filter(({ neighbourhood }) =>
    ` ${foldedNames.get(neighbourhood ?? '') ?? ''} `.includes(words)
  )
  return own.length > 0 ? own : successors
}

function sortKey(row: NeighbourhoodNameRow): string {
  return [row.folded, row.code_2015, row.neighbourhood ?? ''].join('\n')
}
