import { gzipSync } from 'node:zlib'
import type { Manifest, ManifestCheck, ManifestReading } from '../src/catalogue/manifest.ts'
import type { TableSchema } from '../src/catalogue/tables/schema.ts'
import { writeTable } from './arrow.ts'
import type { DraftTable } from './part.ts'
import { sha256Of } from './sourceFolder.ts'
import { sources } from './sources/index.ts'

/** A table ready to be published. */
export interface BuiltTable extends Omit<DraftTable, 'rows'> {
  readonly rows: number
  readonly bytes: Uint8Array
}

/** What a run publishes: the tables, and what was read and checked for them. */
export interface Atlas {
  readonly tables: readonly BuiltTable[]
  readonly readings: readonly ManifestReading[]
  readonly checks: readonly ManifestCheck[]
}

/** The draft in Arrow. @throws DataError naming table, row and column when a row does not fit the schema */
export function builtTable({ rows, ...draft }: DraftTable): BuiltTable {
  return { ...draft, rows: rows.length, bytes: writeTable(draft.schema, rows) }
}

/** File name of a table under public/data. */
export function tableFile(schema: TableSchema): string {
  return `${schema.name}.arrow`
}

/** What is published, with the checksum of every file: no date, so that the same sources give the same bytes. */
export function manifestOf({ tables, readings, checks }: Atlas): Manifest {
  return {
    tables: tables.map(({ schema, rows, bytes, sources: madeFrom, simplification }) => ({
      name: schema.name,
      file: tableFile(schema),
      rows,
      bytes: bytes.byteLength,
      gzipBytes: gzipSync(bytes, { level: 9 }).byteLength,
      sha256: sha256Of(bytes),
      columns: schema.columns.map(({ name, type, unit }) => ({ name, type, ...(unit && { unit }) })),
      sources: madeFrom,
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
    readings,
    checks
  }
}
