import type { Manifest, ManifestCheck, ManifestReading } from '../src/catalogue/manifest.ts'
import type { TableSchema } from '../src/catalogue/tables/schema.ts'

/** Rows as the writer takes them: one object a row, checked cell by cell against the schema. */
export type Rows = readonly Readonly<Record<string, unknown>>[]

/** A table as a part of the pipeline makes it, before it is written. */
export interface DraftTable {
  readonly schema: TableSchema
  readonly rows: Rows
  /** ids in data/sources */
  readonly sources: readonly string[]
  readonly simplification?: NonNullable<Manifest['tables'][number]['simplification']>
}

/** What one part of the pipeline hands over: its tables, what it read for them, and what was checked. */
export interface Part {
  readonly tables: readonly DraftTable[]
  readonly readings: readonly ManifestReading[]
  readonly checks: readonly ManifestCheck[]
}

/** A row typed by an interface has no index signature; the writer checks every cell anyway. */
export function rowsOf(rows: readonly object[]): Rows {
  return rows as Rows
}
