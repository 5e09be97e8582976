import { overseas } from '../../catalogue/overseas.ts'
import type { Columns } from '../../core/columns.ts'
import type { Place, Places } from '../../geo/places.ts'
import type { Generation } from '../../catalogue/generation.ts'
import type { PageArea } from '../choices/pages.ts'

/** A place that a page names and may lead to. */
export interface NamedPlace {
  readonly code: string
  readonly name: string
}

/** What a page is about, as far as the tables of places know it. */
export interface PageSubject {
  readonly area: PageArea
  readonly name: string
  /** of a neighbourhood; null of a territory, whose page has a part for each generation */
  readonly generation: Generation | null
  /** names of its communes, where it is a neighbourhood; '' where no file names one */
  readonly communes: string
  /** their INSEE codes */
  readonly communeCodes: readonly string[]
  readonly departments: readonly NamedPlace[]
  readonly regions: readonly NamedPlace[]
  /** its contrat de ville; of a QPV 2015, that of its main successor; null where none is known */
  readonly contract: NamedPlace | null
  /** km2; NaN where unknown, and for a territory */
  readonly areaKm2: number
  /** inhabitants of its QPV 2024; NaN where unknown, and for a QPV 2015, whose indicators tell it */
  readonly population: number
  /** QPV 2024 in a territory; 1 for a neighbourhood */
  readonly neighbourhoods: number
  readonly npnru: boolean
  /** codes of 2015 that stand for it in the projects of the NPNRU */
  readonly codes2015: readonly string[]
  /** its outline is known; true for a territory */
  readonly outlined: boolean
  readonly place: Place | null
}

/**
 * The subject of a page.
 * @param neighbourhoods table neighbourhoods
 * @param older table neighbourhoods_2015; needed for a QPV 2015 only
 * @returns null when the tables have no such code
 */
export function pageSubject(
  area: PageArea,
  places: Places,
  neighbourhoods: Columns,
  older: Columns | null
): PageSubject | null {
  if (area.level === 'neighbourhood2015') return older && olderSubject(area, places, older)
  const place = places.find(area.level, area.code)
  if (!place) return null
  const row = area.level === 'neighbourhood' ? neighbourhoods.texts('code').indexOf(area.code) : -1
  const cell = (name: string) => (row < 0 ? '' : (neighbourhoods.texts(name)[row] ?? ''))
  return {
    area,
    name: place.name,
    generation: area.level === 'neighbourhood' ? '2024' : null,
    communes: place.communes,
    communeCodes: listed(cell('communes')),
    ...around(place.departments, place.regions, places),
    contract: named('contract', place.contract, places),
    areaKm2: place.areaKm2,
    population: place.population,
    neighbourhoods: place.neighbourhoods,
    npnru: place.npnru,
    codes2015: listed(cell('npnru_codes_2015')),
    outlined: true,
    place
  }
}

function olderSubject(area: PageArea, places: Places, older: Columns): PageSubject | null {
  const row = older.texts('code').indexOf(area.code)
  if (row < 0) return null
  const cell = (name: string) => older.texts(name)[row] ?? ''
  const flag = (name: string) => older.numbers(name)[row] === 1
  const successor = places.find('neighbourhood', cell('main_successor'))
  return {
    area,
    name: cell('name'),
    generation: '2015',
    communes: cell('commune_names'),
    communeCodes: listed(cell('communes')),
    ...around([cell('department')], [cell('region')], places),
    contract: named('contract', successor?.contract ?? null, places),
    areaKm2: older.numbers('area_km2')[row] ?? Number.NaN,
    population: Number.NaN,
    neighbourhoods: 1,
    npnru: flag('npnru'),
    codes2015: [area.code],
    outlined: flag('outlined'),
    place: null
  }
}

function around(departments: readonly string[], regions: readonly string[], places: Places) {
  return {
    departments: departments.map((code) => ({ code, name: departmentName(code, places) })),
    regions: regions.flatMap((code) => named('region', code, places) ?? [])
  }
}

/** A collectivity overseas is no department and has no row in the tables of places: it is named all the same. */
function departmentName(code: string, places: Places): string {
  const found = places.find('department', code) ?? overseas.find((territory) => territory.code === code)
  return found?.name ?? code
}

function named(level: Place['level'], code: string | null, places: Places): NamedPlace | null {
  const name = code === null ? undefined : places.find(level, code)?.name
  return code !== null && name !== undefined ? { code, name } : null
}

function listed(text: string): string[] {
  return text === '' ? [] : text.split(';')
}
