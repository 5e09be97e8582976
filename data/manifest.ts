import type { Manifest, ManifestCheck } from '../src/catalogue/manifest.ts'
import type { TableName, TableSchema } from '../src/catalogue/tables.ts'
import { sha256Of } from './sourceFolder.ts'
import { sources } from './sources.ts'

/** A table ready to be published. */
export interface BuiltTable {
  readonly schema: TableSchema
  readonly rows: number
  readonly bytes: Uint8Array
  readonly simplification?: NonNullable<Manifest['tables'][number]['simplification']>
}

/** ids in data/sources.ts that each table is made from */
const sourcesOf: Readonly<Record<TableName, readonly string[]>> = {
  territories: [
    'insee-cog',
    'anct-contrats-de-ville',
    'anct-qpv-2024',
    'insee-qpv-2024',
    'communes-coordinates',
    'ign-admin-express'
  ],
  neighbourhoods: [
    'anct-qpv-2024',
    'insee-qpv-2024',
    'insee-cog',
    'anct-contrats-de-ville',
    'anru-npnru-list',
    'anct-qpv-2015'
  ],
  neighbourhood_outlines: ['anct-qpv-2024'],
  department_outlines: ['ign-admin-express'],
  region_outlines: ['ign-admin-express'],
  crosswalk: ['anct-qpv-2015', 'anct-qpv-2024'],
  npnru: ['anru-npnru-list', 'anct-qpv-2015', 'anct-qpv-2024'],
  funding: [
    'anct-adultes-relais',
    'anct-fonjep',
    'faubourg-npnru-projects',
    'anct-contrats-de-ville',
    'anct-qpv-2015',
    'anct-qpv-2024',
    'insee-cog'
  ],
  gaps: ['anct-adultes-relais', 'anct-fonjep'],
  opening_figures: ['anct-adultes-relais', 'anct-fonjep', 'anct-contrats-de-ville', 'insee-qpv-2024']
}

/** File name of a table under public/data. */
export function tableFile(schema: TableSchema): string {
  return `${schema.name}.arrow`
}

/** What is published, with the checksum of every file: no date, so that the same sources give the same bytes. */
export function manifestOf(tables: readonly BuiltTable[], checks: readonly ManifestCheck[]): Manifest {
  return {
    tables: tables.map(({ schema, rows, bytes, simplification }) => ({
      name: schema.name,
      file: tableFile(schema),
      rows,
      bytes: bytes.byteLength,
      sha256: sha256Of(bytes),
      columns: schema.columns.map(({ name, type, unit }) => ({ name, type, ...(unit && { unit }) })),
      sources: sourcesOf[schema.name as TableName],
      ...(simplification && { simplification })
    })),
    sources: sources.map(({ id, producer, title, url, licence, vintage }) => ({
      id,
      producer,
      title,
      url,
      licence,
      vintage
    })),
    checks
  }
}
