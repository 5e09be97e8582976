import type { Columns } from '../../core/columns.ts'
import { fold } from '../../core/fold.ts'
import type { Site } from './records.ts'

/** A commune of today that a name can lead to. */
export interface NamedCommune {
  readonly code: string
  readonly name: string
  readonly department: string
  readonly region: string
  /** of 2024; null where it is in none */
  readonly contract: string | null
  readonly lon: number
  readonly lat: number
}

/** Finds communes by the names that pages write. */
export interface CommuneFinder {
  /**
   * The one commune of a name: in the department where one is given; of namesakes, the only one with a contrat
   * de ville. Null when nothing decides.
   */
  find(name: string, department: string | null): NamedCommune | null
}

/** The answer of communesSql as a finder. */
export function communeFinder(columns: Columns): CommuneFinder {
  const text = (name: string) => columns.texts(name)
  const [codes, names, departments] = [text('code'), text('name'), text('department')]
  const [regions, contracts] = [text('region'), text('contract')]
  const [lon, lat] = [columns.numbers('lon'), columns.numbers('lat')]
  const byName = new Map<string, NamedCommune[]>()
  for (let row = 0; row < columns.length; row++) {
    const name = names[row] ?? ''
    const key = fold(name)
    const commune: NamedCommune = {
      code: codes[row] ?? '',
      name,
      department: departments[row] ?? '',
      region: regions[row] ?? '',
      contract: contracts[row] ?? null,
      lon: lon[row] ?? Number.NaN,
      lat: lat[row] ?? Number.NaN
    }
    const namesakes = byName.get(key)
    if (namesakes) namesakes.push(commune)
    else byName.set(key, [commune])
  }
  return {
    find(name, department) {
      const all = byName.get(fold(withoutArrondissements(name))) ?? []
      const here = department === null ? all : all.filter((one) => one.department === department)
      const contracted = here.filter(({ contract }) => contract !== null)
      const [one] = here.length === 1 ? here : contracted
      return here.length === 1 || contracted.length === 1 ? (one ?? null) : null
    }
  }
}

/** 'Marseille 15e et 16e' as 'Marseille'. */
function withoutArrondissements(name: string): string {
  return name.replace(/\s+\d+(er|e)?(\s*(,|et|-)\s*\d+(er|e)?)*(\s+arrondissements?)?$/, '')
}

/** Sites by commune, and those that no commune can be told for. */
export interface PlacedSites {
  readonly communes: readonly { readonly commune: NamedCommune; readonly sites: readonly Site[] }[]
  readonly unplaced: readonly Site[]
}

/** Places sites by the commune their page names; a site of several communes stands in each. */
export function placedSites(sites: readonly Site[], communes: CommuneFinder): PlacedSites {
  const byCode = new Map<string, { commune: NamedCommune; sites: Site[] }>()
  const unplaced: Site[] = []
  for (const site of sites) {
    const found = (site.communeName ?? '')
      .split(/\s*\/\s*/)
      .flatMap((name) => (name === '' ? [] : (communes.find(name, site.department) ?? [])))
    if (found.length === 0) unplaced.push(site)
    for (const commune of found) {
      const known = byCode.get(commune.code)
      if (known) known.sites.push(site)
      else byCode.set(commune.code, { commune, sites: [site] })
    }
  }
  return { communes: [...byCode.values()], unplaced }
}
