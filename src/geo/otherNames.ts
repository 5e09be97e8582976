import type { Columns } from '../core/columns.ts'
import type { Place, Places } from './places.ts'

/** A name under which a neighbourhood is looked for, beside its official one of today. */
export interface OtherName {
  /** as written */
  readonly name: string
  /** what a search compares: see fold */
  readonly folded: string
  /** the official name of a QPV 2015, or what a public page says */
  readonly kind: 'qpv2015' | 'page'
  /** the QPV 2015 through which it leads */
  readonly former: { readonly code: string; readonly name: string }
  /** part of that QPV 2015 which lies in the place; NaN where the place is that QPV itself */
  readonly share: number
  /** the QPV 2024, or the QPV 2015 that none is known to follow */
  readonly place: Place
}

/**
 * The names of table neighbourhood_names, in its order. A QPV 2015 without a successor is a place of its own:
 * with a page, without a position.
 */
export function otherNamesOf(table: Columns, places: Places): readonly OtherName[] {
  const text = (name: string) => {
    const column = table.texts(name)
    return (row: number) => column[row] ?? ''
  }
  const [names, folded, kinds] = [text('name'), text('folded'), text('kind')]
  const [codes, formerNames] = [text('code_2015'), text('name_2015')]
  const [communes, departments] = [text('commune_names_2015'), text('department')]
  const successors = table.texts('neighbourhood')
  const shares = table.numbers('share')
  return Array.from({ length: table.length }, (_, row) => row).flatMap((row): OtherName | [] => {
    const former = { code: codes(row), name: formerNames(row) }
    const successor = successors[row] ?? null
    const place =
      successor === null
        ? formerPlace({ ...former, communes: communes(row), department: departments(row) }, places)
        : places.find('neighbourhood', successor)
    if (!place) return []
    return {
      name: names(row),
      folded: folded(row),
      kind: kinds(row) === 'page' ? 'page' : 'qpv2015',
      former,
      share: shares[row] ?? Number.NaN,
      place
    }
  })
}

function formerPlace(
  { code, name, communes, department }: Pick<Place, 'code' | 'name' | 'communes'> & { department: string },
  places: Places
): Place {
  return {
    level: 'neighbourhood2015',
    code,
    name,
    departments: [department],
    regions: places.find('department', department)?.regions ?? [],
    contract: null,
    communes,
    lon: Number.NaN,
    lat: Number.NaN,
    neighbourhoods: 0,
    population: Number.NaN,
    npnru: false,
    areaKm2: Number.NaN,
    in2015: true,
    in2024: false
  }
}
