import type { Columns } from '../core/columns.ts'
import type { LevelId } from '../catalogue/levels.ts'

/** A place a reader can search, choose, or read the name of. */
export interface Place {
  readonly level: LevelId | 'commune' | 'neighbourhood2015'
  readonly code: string
  readonly name: string
  /** departments it lies in, by code */
  readonly departments: readonly string[]
  /** regions it lies in, by code */
  readonly regions: readonly string[]
  /** its contrat de ville, where it is a neighbourhood that has one */
  readonly contract: string | null
  /** names of its communes, where it is a neighbourhood */
  readonly communes: string
  readonly lon: number
  readonly lat: number
  /** QPV 2024 inside or touching it; 1 for a neighbourhood */
  readonly neighbourhoods: number
  /** inhabitants of its QPV 2024; NaN when unknown */
  readonly population: number
  readonly npnru: boolean
  /** km2 of a neighbourhood; NaN for the others */
  readonly areaKm2: number
  /** exists in the generation of contracts of 2015-2023, of 2024; true for what is not a contract */
  readonly in2015: boolean
  readonly in2024: boolean
}

/** Every place, by level in the order of its table: the area order of all figures and maps. */
export interface Places {
  at(level: Place['level']): readonly Place[]
  find(level: Place['level'], code: string): Place | undefined
  /** Row of an area in its level; -1 when unknown. */
  indexOf(level: Place['level'], code: string): number
  readonly all: readonly Place[]
}

/** Levels of the territories table that are places to go to; EPCI and the country are there for the figures. */
const placeLevels: readonly Place['level'][] = ['region', 'department', 'contract', 'commune']

/**
 * Places of the territories and neighbourhoods tables (schemas in catalogue/tables/index.ts).
 */
export function placesOf(territories: Columns, neighbourhoods: Columns): Places {
  const all = [...territoryPlaces(territories), ...neighbourhoodPlaces(neighbourhoods)]
  const levels = new Map<Place['level'], { list: Place[]; index: Map<string, number> }>()
  for (const place of all) {
    const level = levels.get(place.level) ?? { list: [], index: new Map<string, number>() }
    level.index.set(place.code, level.list.length)
    level.list.push(place)
    levels.set(place.level, level)
  }
  const indexOf: Places['indexOf'] = (level, code) => levels.get(level)?.index.get(code) ?? -1
  return {
    all,
    at: (level) => levels.get(level)?.list ?? [],
    find: (level, code) => levels.get(level)?.list[indexOf(level, code)],
    indexOf
  }
}

function territoryPlaces(table: Columns): Place[] {
  const text = (name: string) => table.texts(name)
  const [levels, codes, names] = [text('level'), text('code'), text('name')]
  const [departments, regions] = [text('departments'), text('regions')]
  const [codes2015, codes2024] = [text('contract_codes_2015'), text('contract_codes_2024')]
  const [lon, lat] = [table.numbers('lon'), table.numbers('lat')]
  const [count, population] = [table.numbers('qpv_count'), table.numbers('qpv_population_2024')]
  return Array.from({ length: table.length }, (_, row) => row).flatMap((row): Place | [] => {
    const level = placeLevels.find((id) => id === levels[row])
    if (!level) return []
    const code = codes[row] ?? ''
    return {
      level,
      code,
      name: names[row] ?? '',
      departments: list(departments[row]),
      regions: level === 'region' ? [code] : list(regions[row]),
      contract: null,
      communes: '',
      lon: lon[row] ?? Number.NaN,
      lat: lat[row] ?? Number.NaN,
      neighbourhoods: count[row] ?? 0,
      population: population[row] ?? Number.NaN,
      npnru: false,
      areaKm2: Number.NaN,
      in2015: level !== 'contract' || codes2015[row] !== null,
      in2024: level !== 'contract' || codes2024[row] !== null
    }
  })
}

function neighbourhoodPlaces(table: Columns): Place[] {
  const text = (name: string) => table.texts(name)
  const [codes, names, communes] = [text('code'), text('name'), text('commune_names')]
  const [departments, regions, contracts] = [text('department'), text('region'), text('contract')]
  const [lon, lat, npnru] = [table.numbers('lon'), table.numbers('lat'), table.numbers('npnru')]
  const [population, area] = [table.numbers('population'), table.numbers('area_km2')]
  return Array.from({ length: table.length }, (_, row): Place => ({
    level: 'neighbourhood',
    code: codes[row] ?? '',
    name: names[row] ?? '',
    departments: list(departments[row]),
    regions: list(regions[row]),
    contract: contracts[row] ?? null,
    communes: communes[row] ?? '',
    lon: lon[row] ?? Number.NaN,
    lat: lat[row] ?? Number.NaN,
    neighbourhoods: 1,
    population: population[row] ?? Number.NaN,
    npnru: npnru[row] === 1,
    areaKm2: area[row] ?? Number.NaN,
    in2015: false,
    in2024: true
  }))
}

function list(text: string | null | undefined): string[] {
  return text ? text.split(';') : []
}
