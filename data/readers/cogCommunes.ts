import { readJson, recordRows, type SourceRow } from './records.ts'

/** A commune of today. */
export interface Commune {
  readonly code: string
  readonly name: string
  readonly department: string
  readonly region: string
  /** 0 also where none is published: see unpopulated */
  readonly population: number
}

/** A municipal arrondissement of Paris, Lyon or Marseille. */
export interface Arrondissement extends Commune {
  readonly commune: string
}

/** What communes.json of the package holds. */
export interface CogCommunes {
  readonly communes: ReadonlyMap<string, Commune>
  readonly arrondissements: ReadonlyMap<string, Arrondissement>
  /** lands without inhabitants, for which no population is published (Clipperton, Kerguelen) */
  readonly unpopulated: ReadonlySet<string>
  /** communes that are part of another today, and still have a name of their own */
  readonly formerCommunes: readonly Omit<Commune, 'population'>[]
  /** code of today's commune, by former code */
  readonly successorOf: ReadonlyMap<string, string>
}

const file = 'communes.json'
const required = ['code', 'nom', 'departement', 'region']

/** @throws DataError naming row and column when the layout has changed */
export function readCogCommunes(folder: string): CogCommunes {
  const json = readJson(folder, file)
  const today = rowsOfType(json, ['commune-actuelle'])
  const arrondissements = rowsOfType(json, ['arrondissement-municipal'], ['commune'])
  return {
    communes: new Map(today.map((row) => [row.text('code'), communeOf(row)])),
    arrondissements: new Map(
      arrondissements.map((row) => [row.text('code'), { ...communeOf(row), commune: row.text('commune') }])
    ),
    unpopulated: new Set(
      today.flatMap((row) => (row.optionalNumeric('population') === null ? row.text('code') : []))
    ),
    formerCommunes: rowsOfType(json, ['commune-deleguee', 'commune-associee']).map((row) => {
      const { population: _, ...named } = communeOf(row)
      return named
    }),
    successorOf: successors(json)
  }
}

/** The package's rows carry many columns that change with each edition: only those that are read are checked. */
export function onlyColumns(json: unknown, columns: readonly string[]): unknown {
  if (!Array.isArray(json)) return json
  return json.map((record: Record<string, unknown>) =>
    Object.fromEntries(columns.filter((column) => column in record).map((column) => [column, record[column]]))
  )
}

function rowsOfType(json: unknown, types: readonly string[], more: readonly string[] = []): SourceRow[] {
  const wanted = Array.isArray(json)
    ? json.filter((record: { type?: unknown }) => types.includes(String(record.type)))
    : json
  const columns = [...required, ...more]
  return recordRows(file, onlyColumns(wanted, [...columns, 'population']), {
    required: columns,
    optional: ['population']
  })
}

function communeOf(row: SourceRow): Commune {
  return {
    code: row.text('code'),
    name: row.text('nom'),
    department: row.text('departement'),
    region: row.text('region'),
    population: row.optionalNumeric('population') ?? 0
  }
}

function successors(json: unknown): Map<string, string> {
  const successorOf = new Map<string, string>()
  for (const record of json as Record<string, unknown>[]) {
    // A commune merged into another stays listed as part of it, with the code of its new seat.
    if (typeof record['chefLieu'] === 'string') successorOf.set(String(record['code']), record['chefLieu'])
    for (const code of Array.isArray(record['anciensCodes']) ? record['anciensCodes'] : [])
      if (!successorOf.has(String(code)))
        successorOf.set(String(code), String(record['chefLieu'] ?? record['code']))
  }
  return successorOf
}
