import { isInside, type OutlinedArea } from '../checks/inside.ts'
import type { Cog, Commune } from '../readers/cog.ts'
import type { Position } from '../readers/communeCentres.ts'
import type { ContractOf } from './contractFinder.ts'
import { isOverseas } from './contractTerritories.ts'
import { frenchName } from './frenchName.ts'

/** A commune or a municipal arrondissement, as the table communes holds it. */
export interface CommuneRow {
  readonly [column: string]: unknown
  readonly code: string
  readonly kind: 'commune' | 'arrondissement'
  /** of an arrondissement */
  readonly commune: string | null
  readonly epci: string | null
  readonly ept: string | null
  readonly department: string
  readonly region: string
  readonly population: number | null
  readonly contract_2015: string | null
  readonly contract_2024: string | null
  readonly lon: number | null
  readonly lat: number | null
}

/** What is known of communes besides the COG. */
export interface CommuneFacts {
  readonly centres: ReadonlyMap<string, Position>
  readonly departments: readonly OutlinedArea[]
  readonly contract2015: ContractOf
  readonly contract2024: ContractOf
}

/** Every commune of today and every municipal arrondissement, sorted by code. */
export function communeRows(cog: Cog, facts: CommuneFacts): CommuneRow[] {
  const outlines = new Map(facts.departments.map((area) => [area.code, area]))
  const row = (place: Commune, commune: string | null): CommuneRow => {
    const seat = commune ?? place.code
    const centre = soundCentre(place, facts.centres.get(place.code), outlines)
    return {
      code: place.code,
      name: frenchName(place.name),
      kind: commune === null ? 'commune' : 'arrondissement',
      commune,
      epci: cog.epciOf.get(seat) ?? null,
      ept: cog.eptOf.get(seat) ?? null,
      department: place.department,
      region: place.region,
      population: cog.unpopulated.has(place.code) ? null : place.population,
      contract_2015: facts.contract2015(seat) ?? null,
      contract_2024: facts.contract2024(seat) ?? null,
      lon: centre?.[0] ?? null,
      lat: centre?.[1] ?? null
    }
  }
  return [
    ...[...cog.communes.values()].map((commune) => row(commune, null)),
    ...[...cog.arrondissements.values()].map((place) => row(place, place.commune))
  ].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/**
 * The centre, or null where it would mislead: of an overseas commune it may be open sea (Polynesia, which has no
 * outline either) or forest a day's journey from the houses (Guyane).
 */
function soundCentre(
  { department }: Commune,
  centre: Position | undefined,
  outlines: ReadonlyMap<string, OutlinedArea>
): Position | null {
  if (!centre) return null
  if (!isOverseas(department)) return centre
  const outline = outlines.get(department)
  return outline && department !== guyane && isInside(centre, outline) ? centre : null
}

const guyane = '973'
