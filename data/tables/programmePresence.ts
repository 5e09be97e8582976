import type { FiledPresence } from '../readers/anctProgrammes.ts'
import type { Cog } from '../readers/cog.ts'
import { groupBy } from './groupBy.ts'
import type { NeighbourhoodRow } from './neighbourhoods.ts'
import type { NpnruRow } from './npnru.ts'

/** A site of a programme in a commune of today, as table programme_presence holds it. */
export interface PresenceRow {
  readonly [column: string]: unknown
  readonly programme: string
  readonly site: string
  readonly commune: string
  readonly signed: string | null
}

/**
 * Table programme_presence, each site once in a commune, and the filed rows whose commune no COG knows.
 * A commune that became part of another counts as that one, an arrondissement as its town.
 */
export function programmePresenceRows(
  filed: readonly FiledPresence[],
  cog: Cog
): { rows: PresenceRow[]; lost: FiledPresence[] } {
  const lost: FiledPresence[] = []
  const byKey = new Map<string, PresenceRow>()
  for (const presence of filed) {
    const commune = cog.communeNow(cog.arrondissements.get(presence.commune)?.commune ?? presence.commune)
    if (!commune) {
      lost.push(presence)
      continue
    }
    const site = presence.site ?? presence.commune
    const key = `${presence.programme} ${site} ${commune.code}`
    if (byKey.has(key)) continue
    byKey.set(key, {
      programme: presence.programme,
      site,
      name: presence.name ?? commune.name,
      commune: commune.code,
      department: commune.department,
      signed: presence.signed,
      source: 'anct-programmes'
    })
  }
  return { rows: [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row), lost }
}

/** Table neighbourhood_programmes: programmes of its communes, and the NPNRU through the crosswalk. */
export function neighbourhoodProgrammeRows(
  presence: readonly PresenceRow[],
  neighbourhoods: readonly NeighbourhoodRow[],
  npnru: readonly NpnruRow[]
) {
  const byCommune = groupBy(presence, (row) => row.commune)
  const npnruCounts = new Map<string, number>()
  for (const row of npnru)
    for (const code of row.successors?.split(';') ?? [])
      npnruCounts.set(code, (npnruCounts.get(code) ?? 0) + 1)
  return neighbourhoods.flatMap(({ code, communes }) => {
    const own = communes.split(';').flatMap((commune) => byCommune.get(commune) ?? [])
    const sites = groupBy(own, (row) => row.programme)
    const throughCommunes = [...sites].map(([programme, rows]) => ({
      neighbourhood: code,
      programme,
      link: 'commune',
      sites: new Set(rows.map(({ site }) => site)).size
    }))
    const count = npnruCounts.get(code)
    const renewal = count
      ? [{ neighbourhood: code, programme: 'npnru', link: 'crosswalk', sites: count }]
      : []
    return [...throughCommunes, ...renewal].sort((a, b) => (a.programme < b.programme ? -1 : 1))
  })
}
