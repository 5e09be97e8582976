import type { Columns } from '../core/columns.ts'
import type { Place, Places } from './places.ts'

/**
 * The QPV 2015 of table neighbourhoods_2015: those with an outline first, in the row order of
 * neighbourhood_outlines_2015, then those that are a code and a name alone (lon and lat NaN).
 * The contracts of 2015 name EPCI that were merged since: a QPV 2015 is in the contract of the QPV 2024 over the
 * largest part of it; in none where there is no such QPV.
 */
export function places2015(table: Columns, { find }: Pick<Places, 'find'>): readonly Place[] {
  const text = (name: string) => table.texts(name)
  const [codes, names, communes] = [text('code'), text('name'), text('commune_names')]
  const [departments, regions] = [text('department'), text('region')]
  const number = (name: string) => table.numbers(name)
  const [outlined, npnru, areas] = [number('outlined'), number('npnru'), number('area_km2')]
  const [lon, lat] = [number('lon'), number('lat')]
  const successors = text('main_successor')
  const rows = Array.from({ length: table.length }, (_, row) => row)
  const placed = [...rows.filter((row) => outlined[row] === 1), ...rows.filter((row) => outlined[row] !== 1)]
  return placed.map((row) => ({
    level: 'neighbourhood2015',
    code: codes[row] ?? '',
    name: names[row] ?? '',
    departments: departments[row] ? [departments[row]] : [],
    regions: regions[row] ? [regions[row]] : [],
    contract: find('neighbourhood', successors[row] ?? '')?.contract ?? null,
    communes: communes[row] ?? '',
    lon: lon[row] ?? Number.NaN,
    lat: lat[row] ?? Number.NaN,
    neighbourhoods: 1,
    population: Number.NaN,
    npnru: npnru[row] === 1,
    areaKm2: areas[row] ?? Number.NaN,
    in2015: true,
    in2024: false
  }))
}
