import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import type { Cog, NamedCode } from '../readers/cog.ts'
import type { Position } from '../readers/communeCentres.ts'
import type { Commune2024 } from '../readers/communes2024.ts'
import type { CommuneRow } from '../tables/communes.ts'
import { isOverseas } from '../tables/contractTerritories.ts'
import { mustHold, shouldHold } from './check.ts'
import { distanceDegrees, type OutlinedArea } from './inside.ts'
import { count, percent, someOf } from './words.ts'

/** What the communes are checked against. */
export interface CommuneReferences {
  readonly communes2024: readonly Commune2024[]
  readonly departmentNames: readonly (NamedCode & { readonly region: string })[]
  readonly regionNames: readonly NamedCode[]
  readonly centres: ReadonlyMap<string, Position>
  readonly departments: readonly OutlinedArea[]
  /** contracts of 2015-2023 whose commune or EPCI is none of today's */
  readonly lostContracts: readonly string[]
}

/** The table communes: against the list of 2024, INSEE's names, the centres, the contracts. */
export function communeChecks(
  rows: readonly CommuneRow[],
  cog: Cog,
  references: CommuneReferences
): ManifestCheck[] {
  return [
    ...changesSince2024(cog, references.communes2024),
    namesCheck(cog, references),
    arrondissementsCheck(rows),
    ...centreChecks(rows, references),
    contractsCheck(rows, references.lostContracts)
  ]
}

function changesSince2024(cog: Cog, before: readonly Commune2024[]): ManifestCheck[] {
  const codes = new Set(before.map(({ code }) => code))
  const merged = before.filter(({ code }) => !cog.communes.has(code))
  const lost = merged.filter(({ code }) => !cog.communeNow(code)).map(({ code }) => code)
  const fresh = [...cog.communes.values()].filter(
    ({ code, department }) => !codes.has(code) && !isCollectivity(department, cog)
  )
  const kept = before.flatMap((old) => {
    const now = cog.communes.get(old.code)
    return now ? [{ old, now }] : []
  })
  const renamed = kept.filter(({ old, now }) => old.name !== now.name)
  const moved = kept.filter(({ old, now }) => old.department !== now.department || old.region !== now.region)
  const recounted = kept.filter(
    ({ old, now }) => old.population !== null && old.population !== now.population
  )
  const regrouped = kept.filter(({ old, now }) => old.epci !== (cog.epciOf.get(now.code) ?? null))
  const uncounted = before.filter(({ population }) => population === null).length
  const source = 'insee-communes-2024'
  return [
    mustHold({
      id: 'communes-2024-lost',
      kind: 'join',
      title: `Communes de la liste de 2024 qui ne mènent à aucune commune d’aujourd’hui (${count(before.length)} comparées)`,
      found: someOf([...lost, ...moved.map(({ now }) => now.code)]),
      expected: someOf([]),
      source
    }),
    shouldHold(
      {
        id: 'communes-2024-changes',
        kind: 'change',
        title:
          'Communes depuis la liste de 2024\u00a0: fusionnées, créées ou rétablies, renommées, changées d’EPCI',
        found: `${count(merged.length)} fusionnées (${someOf(merged.map(({ name }) => name))}), ${count(fresh.length)} créées ou rétablies (${someOf(fresh.map(({ name }) => name))}), ${count(renamed.length)} renommées, ${count(regrouped.length)} d’un autre EPCI`,
        expected: 'aucun changement',
        source
      },
      merged.length + fresh.length + renamed.length + regrouped.length === 0
    ),
    shouldHold({
      id: 'communes-2024-populations',
      kind: 'total',
      title: `Communes dont la population diffère entre la liste de 2024 et le COG (${count(uncounted)} sans population dans la liste\u00a0: fusionnées depuis)`,
      found: someOf(recounted.map(({ now }) => now.name)),
      expected: someOf([]),
      source
    })
  ]
}

function namesCheck(cog: Cog, { departmentNames, regionNames }: CommuneReferences): ManifestCheck {
  const apart = [
    ...departmentNames.filter(({ code, name, region }) => {
      const known = cog.departments.get(code)
      return known?.name !== name || known.region !== region
    }),
    ...regionNames.filter(({ code, name }) => cog.regions.get(code)?.name !== name)
  ]
  return mustHold({
    id: 'cog-names',
    kind: 'join',
    title: 'Départements et régions que le COG publié nomme ou rattache autrement (101 et 18 comparés)',
    found: `${count(departmentNames.length)}, ${count(regionNames.length)}\u202f; autrement\u00a0: ${someOf(apart.map(({ name }) => name))}`,
    expected: `${count(101)}, ${count(18)}\u202f; autrement\u00a0: ${someOf([])}`,
    source: 'insee-cog-names'
  })
}

function arrondissementsCheck(rows: readonly CommuneRow[]): ManifestCheck {
  const sums = new Map<string, number>()
  for (const { commune, population } of rows)
    if (commune !== null) sums.set(commune, (sums.get(commune) ?? 0) + (population ?? 0))
  const apart = [...sums].filter(([code, sum]) => rows.find((row) => row.code === code)?.population !== sum)
  return mustHold({
    id: 'communes-arrondissements',
    kind: 'total',
    title:
      'Arrondissements de Paris, Lyon et Marseille, et communes dont ils ne font pas toute la population',
    found: `${count(rows.filter(({ commune }) => commune !== null).length)}\u202f; ${someOf(apart.map(([code]) => code))}`,
    expected: `${count(45)}\u202f; ${someOf([])}`,
    source: 'insee-cog'
  })
}

/** The sea is near many town halls: about 5 km from its department a centre is misplaced. */
const nearDegrees = 0.05

function centreChecks(
  rows: readonly CommuneRow[],
  { centres, departments }: CommuneReferences
): ManifestCheck[] {
  const outlines = new Map(departments.map((area) => [area.code, area]))
  const missing = rows.filter(({ code }) => !centres.has(code))
  const metropolitan = rows.filter(({ department }) => !isOverseas(department))
  const overseas = rows.filter(({ department }) => isOverseas(department))
  const far = metropolitan.filter(({ lon, lat, department }) => {
    const outline = outlines.get(department)
    return lon === null || lat === null || !outline || distanceDegrees([lon, lat], outline) > nearDegrees
  })
  return [
    mustHold(
      {
        id: 'commune-centres',
        kind: 'join',
        title: 'Communes et arrondissements ayant un centre dans le fichier',
        found: percent(1 - missing.length / rows.length),
        expected: 'au moins 99\u00a0%',
        source: 'communes-coordinates'
      },
      missing.length / rows.length <= 0.01
    ),
    shouldHold({
      id: 'commune-centres-far',
      kind: 'geometry',
      title: 'Communes de métropole dont le centre est à plus de 0,05° de leur département',
      found: someOf(far.map((row) => `${String(row['name'])} (${row.code})`)),
      expected: someOf([]),
      source: 'communes-coordinates'
    }),
    shouldHold({
      id: 'commune-centres-overseas',
      kind: 'coverage',
      title:
        'Communes d’outre-mer dont le centre est publié (en Guyane et dans les collectivités il peut tomber en forêt ou en mer)',
      found: `${count(overseas.filter(({ lon }) => lon !== null).length)} sur ${count(overseas.length)}`,
      expected: `${count(overseas.length)} sur ${count(overseas.length)}`,
      source: 'communes-coordinates'
    })
  ]
}

function contractsCheck(rows: readonly CommuneRow[], lost: readonly string[]): ManifestCheck {
  const communes = rows.filter(({ kind }) => kind === 'commune')
  const of = (column: 'contract_2015' | 'contract_2024') =>
    count(communes.filter((row) => row[column] !== null).length)
  return shouldHold({
    id: 'commune-contracts',
    kind: 'join',
    title: `Contrats de 2015-2023 dont la commune ou l’EPCI n’existe plus (communes dans un contrat\u00a0: ${of('contract_2015')} en 2015-2023, ${of('contract_2024')} en 2024, sur ${count(communes.length)})`,
    found: someOf(lost),
    expected: someOf([]),
    source: 'anct-contrats-de-ville'
  })
}

function isCollectivity(department: string, cog: Cog): boolean {
  return (cog.departments.get(department)?.region.length ?? 3) > 2
}
