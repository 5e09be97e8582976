import type { Position } from '../readers/communeCentres.ts'
import { communeList } from '../readers/communeList.ts'
import type { Cog } from '../readers/cog.ts'
import type { NpnruInterest } from '../readers/npnruInterest.ts'
import { departmentOfQpv2015 } from '../readers/npnruList.ts'
import { DataError } from '../../src/core/errors.ts'
import { arrondissementCode, type NamedPlace } from './communeNames.ts'
import type { CrosswalkRow } from './crosswalk.ts'
import { frenchName } from './frenchName.ts'
import { groupBy } from './groupBy.ts'
import { isSuccession } from './npnru.ts'

/** A QPV 2015 as a file names it: code, name, and its communes in one text, ',' between. */
export interface NamedQpv2015 {
  readonly code: string
  readonly name: string
  readonly communes: string
}

/** A QPV 2015, as the table neighbourhoods_2015 holds it. */
export interface Neighbourhood2015Row {
  readonly [column: string]: unknown
  readonly code: string
  readonly outlined: boolean
  /** INSEE codes of today, ';' between; null unless every name leads to one commune */
  readonly communes: string | null
  readonly commune_names: string | null
  readonly department: string
  readonly area_km2: number | null
  readonly npnru: boolean
  readonly npnru_interest: NpnruInterest | null
  readonly main_successor: string | null
  /** null without an outline */
  readonly successor_count: number | null
}

/** What the outlines, the crosswalk and the lists say of the QPV 2015. */
export interface FormerFacts {
  readonly areaKm2: ReadonlyMap<string, number>
  readonly labelPoints: ReadonlyMap<string, Position>
  readonly crosswalk: readonly CrosswalkRow[]
  readonly npnru: ReadonlySet<string>
  readonly interests: ReadonlyMap<string, NpnruInterest>
  readonly cog: Cog
  readonly findCommune: (department: string, named: ReturnType<typeof communeList>[number]) => NamedPlace
}

/**
 * One row per QPV 2015, sorted by code: first-generation neighbourhoods with an outline, and those that other
 * tables name only. Codes given twice keep the outlined one.
 * @throws DataError when a department is not in the COG
 */
export function neighbourhood2015Rows(
  outlined: readonly NamedQpv2015[],
  others: readonly NamedQpv2015[],
  facts: FormerFacts
): Neighbourhood2015Row[] {
  const successions = groupBy(facts.crosswalk.filter(isSuccession), (row) => row.code_2015)
  const all = new Map([...others, ...outlined].map((qpv) => [qpv.code, qpv]))
  const withOutline = new Set(outlined.map(({ code }) => code))
  return [...all.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((qpv) => {
      const department = departmentOfQpv2015(qpv.code)
      const position = facts.labelPoints.get(qpv.code)
      return {
        code: qpv.code,
        name: frenchName(qpv.name),
        outlined: withOutline.has(qpv.code),
        ...communesOf(qpv, department, facts),
        department,
        region: regionOf(department, facts.cog),
        area_km2: facts.areaKm2.get(qpv.code) ?? null,
        npnru: facts.npnru.has(qpv.code),
        npnru_interest: facts.interests.get(qpv.code) ?? null,
        ...successorsOf(withOutline.has(qpv.code), successions.get(qpv.code) ?? []),
        lon: position?.[0] ?? null,
        lat: position?.[1] ?? null
      }
    })
}

function communesOf(qpv: NamedQpv2015, department: string, { findCommune }: FormerFacts) {
  const named = communeList(qpv.communes)
  const places = named.map((commune) => findCommune(department, commune))
  const codes = places.flatMap((place) => (place.kind === 'found' ? place.commune : []))
  const arrondissements = named.flatMap((commune) => arrondissementCode(commune) ?? [])
  // An incomplete list would read as a complete one.
  const whole = codes.length === places.length && codes.length > 0
  return {
    communes: whole ? [...new Set(codes)].join(';') : null,
    commune_names: [...new Set(named.map(({ name }) => frenchName(name)))].join(', ') || null,
    arrondissements: arrondissements.length > 0 ? arrondissements.join(';') : null
  }
}

function successorsOf(outlined: boolean, rows: readonly CrosswalkRow[]) {
  const sorted = [...rows].sort((a, b) => b.share_of_2015 - a.share_of_2015)
  return {
    main_successor: sorted[0]?.code_2024 ?? null,
    main_successor_share: sorted[0]?.share_of_2015 ?? null,
    successors: sorted.map((row) => row.code_2024).join(';') || null,
    successor_count: outlined ? sorted.length : null
  }
}

function regionOf(department: string, cog: Cog): string {
  const region = cog.departments.get(department)?.region
  if (region === undefined) throw new DataError(`department ${department} of a QPV 2015 is not in the COG`)
  return region
}
