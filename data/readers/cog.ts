import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { readJson, recordRows } from './records.ts'

/** A commune of today. */
export interface Commune {
  readonly code: string
  readonly name: string
  readonly department: string
  readonly region: string
  readonly population: number
}

/** A department, region or grouping of communes. */
export interface NamedCode {
  readonly code: string
  readonly name: string
}

/** The geography of INSEE (Code officiel géographique), overseas collectivities included. */
export interface Cog {
  readonly regions: ReadonlyMap<string, NamedCode>
  readonly departments: ReadonlyMap<string, NamedCode & { readonly region: string }>
  readonly communes: ReadonlyMap<string, Commune>
  /** the commune of today for any code, former or present; undefined when INSEE never had it */
  communeNow(code: string): Commune | undefined
  /** SIREN of the EPCI of each commune */
  readonly epciOf: ReadonlyMap<string, string>
  /** SIREN of the EPT of each commune of Greater Paris */
  readonly eptOf: ReadonlyMap<string, string>
  /** codes of the communes of an EPCI or EPT */
  readonly membersOf: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads the geography from the pinned package.
 * @throws DataError when its layout has changed
 * Source: INSEE COG and Banatic, by way of npm @etalab/decoupage-administratif.
 */
export function readCog(folder = packagedFolder()): Cog {
  const rowsOf = (file: string, columns: readonly string[]) =>
    recordRows(file, onlyColumns(readJson(folder, file), columns), { required: columns })
  const regions = new Map<string, NamedCode>()
  for (const row of rowsOf('regions.json', ['code', 'nom']))
    regions.set(row.text('code'), { code: row.text('code'), name: row.text('nom') })
  const departments = new Map<string, NamedCode & { region: string }>()
  for (const row of rowsOf('departements.json', ['code', 'nom', 'region'])) {
    const department = { code: row.text('code'), name: row.text('nom'), region: row.text('region') }
    departments.set(department.code, department)
  }
  const communes = readCommunes(folder)
  const former = readFormerCommunes(folder)
  const epci = readGroupings(folder, 'epci.json')
  const ept = readGroupings(folder, 'ept.json')
  return {
    regions,
    departments,
    communes,
    communeNow: (code) => communes.get(code) ?? communes.get(former.get(code) ?? ''),
    epciOf: epci.groupingOf,
    eptOf: ept.groupingOf,
    membersOf: new Map([...epci.membersOf, ...ept.membersOf])
  }
}

function packagedFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json'))
}

// The package's rows carry many columns that change with each edition: only those that are read are checked.
function onlyColumns(json: unknown, columns: readonly string[]): unknown {
  if (!Array.isArray(json)) return json
  return json.map((record: Record<string, unknown>) =>
    Object.fromEntries(columns.filter((column) => column in record).map((column) => [column, record[column]]))
  )
}

function readCommunes(folder: string): Map<string, Commune> {
  const json = readJson(folder, 'communes.json')
  const today = Array.isArray(json)
    ? json.filter((record: { type?: unknown }) => record.type === 'commune-actuelle')
    : json
  const required = ['code', 'nom', 'departement', 'region']
  const rows = recordRows('communes.json', onlyColumns(today, [...required, 'population']), {
    required,
    optional: ['population']
  })
  return new Map(
    rows.map((row) => [
      row.text('code'),
      {
        code: row.text('code'),
        name: row.text('nom'),
        department: row.text('departement'),
        region: row.text('region'),
        // Uninhabited lands (Clipperton, the six villages of Verdun) carry no figure.
        population: row.optionalNumeric('population') ?? 0
      }
    ])
  )
}

function readFormerCommunes(folder: string): Map<string, string> {
  const former = new Map<string, string>()
  for (const record of readJson(folder, 'communes.json') as Record<string, unknown>[]) {
    // A commune merged into another stays listed as part of it, with the code of its new seat.
    if (typeof record['chefLieu'] === 'string') former.set(String(record['code']), record['chefLieu'])
    for (const code of Array.isArray(record['anciensCodes']) ? record['anciensCodes'] : [])
      if (!former.has(String(code))) former.set(String(code), String(record['chefLieu'] ?? record['code']))
  }
  return former
}

function readGroupings(folder: string, file: string) {
  const groupingOf = new Map<string, string>()
  const membersOf = new Map<string, string[]>()
  for (const grouping of readJson(folder, file) as { code: string; membres: { code: string }[] }[]) {
    membersOf.set(
      grouping.code,
      grouping.membres.map((member) => member.code)
    )
    for (const member of grouping.membres) groupingOf.set(member.code, grouping.code)
  }
  return { groupingOf, membersOf }
}
