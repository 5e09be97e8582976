import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { onlyColumns, readCogCommunes, type CogCommunes, type Commune } from './cogCommunes.ts'
import { readJson, recordRows } from './records.ts'

export type { Arrondissement, Commune } from './cogCommunes.ts'

/** A department, region or grouping of communes. */
export interface NamedCode {
  readonly code: string
  readonly name: string
}

/** An EPCI, or an EPT inside the Métropole du Grand Paris. */
export interface Grouping extends NamedCode {
  readonly kind: 'epci' | 'ept'
  /** codes of its communes */
  readonly members: readonly string[]
  /** as its own file says: another vintage than the populations of communes */
  readonly filedPopulation: number
}

/** The geography of INSEE (Code officiel géographique), overseas collectivities included. */
export interface Cog extends Omit<CogCommunes, 'successorOf'> {
  readonly regions: ReadonlyMap<string, NamedCode>
  readonly departments: ReadonlyMap<string, NamedCode & { readonly region: string }>
  /** the commune of today for any code, former or present; undefined when INSEE never had it */
  communeNow(code: string): Commune | undefined
  /** EPCI and EPT by SIREN */
  readonly groupings: ReadonlyMap<string, Grouping>
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
  const { successorOf, ...inCommunes } = readCogCommunes(folder)
  const { communes } = inCommunes
  const [epci, ept] = [readGroupings(folder, 'epci'), readGroupings(folder, 'ept')]
  const groupings = new Map([...epci, ...ept].map((grouping) => [grouping.code, grouping]))
  return {
    ...inCommunes,
    regions,
    departments,
    communeNow: (code) => communes.get(code) ?? communes.get(successorOf.get(code) ?? ''),
    groupings,
    epciOf: groupingOf(epci),
    eptOf: groupingOf(ept),
    membersOf: new Map([...groupings].map(([code, { members }]) => [code, members]))
  }
}

function packagedFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json'))
}

function readGroupings(folder: string, kind: Grouping['kind']): Grouping[] {
  const file = `${kind}.json`
  const columns = ['code', 'nom', 'populationMunicipale']
  const json = readJson(folder, file)
  return recordRows(file, onlyColumns(json, columns), { required: columns }).map((row, index) => {
    const { membres } = (json as { membres?: unknown }[])[index] ?? {}
    if (!Array.isArray(membres)) return row.refuse('membres', 'expected a list of communes')
    return {
      code: row.text('code'),
      name: row.text('nom'),
      kind,
      members: membres.map((member: { code?: unknown }) => String(member.code)),
      filedPopulation: row.numeric('populationMunicipale')
    }
  })
}

function groupingOf(groupings: readonly Grouping[]): Map<string, string> {
  return new Map(groupings.flatMap(({ code, members }) => members.map((member) => [member, code] as const)))
}
