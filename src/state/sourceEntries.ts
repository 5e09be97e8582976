import type { Indicator } from '../catalogue/indicators/indicator.ts'
import { indicators } from '../catalogue/indicators/index.ts'
import type { Manifest, ManifestCheck, ManifestReading, ManifestSource } from '../catalogue/manifest.ts'
import { fundingProgrammes } from '../catalogue/programmes.ts'
import { tables } from '../catalogue/tables/index.ts'
import { fold } from '../core/fold.ts'
import type { Coverage } from './coverage.ts'
import { inLanguage } from '../words/t.ts'

/** A source with everything that came of it: what the catalogue says of it. */
export interface SourceEntry {
  readonly source: ManifestSource
  readonly readings: readonly ManifestReading[]
  /** rows of its files, and those of them that a table rests on */
  readonly read: number
  readonly kept: number
  readonly tables: readonly { readonly name: string; readonly title: string }[]
  readonly checks: Readonly<Record<ManifestCheck['status'], number>>
  /** names of the programmes that rest on it */
  readonly restsOn: readonly string[]
  readonly indicators: readonly Indicator[]
}

/**
 * Every source of the manifest, in its order.
 * @param coverage says which indicators come from which source; empty while its table is awaited
 */
export function sourceEntries(manifest: Manifest, coverage: readonly Coverage[]): SourceEntry[] {
  return manifest.sources.map((source) => {
    const readings = manifest.readings.filter((reading) => reading.source === source.id)
    const checks = manifest.checks.filter((check) => check.source === source.id)
    const withStatus = (status: ManifestCheck['status']) =>
      checks.filter((check) => check.status === status).length
    return {
      source,
      readings,
      read: readings.reduce((sum, reading) => sum + reading.read, 0),
      kept: readings.reduce((sum, reading) => sum + reading.kept, 0),
      tables: manifest.tables
        .filter((table) => table.sources.includes(source.id))
        .map(({ name }) => ({ name, title: titleOf(name) })),
      checks: { ok: withStatus('ok'), warning: withStatus('warning'), failed: withStatus('failed') },
      restsOn: fundingProgrammes.filter((one) => one.source === source.id).map((one) => one.label),
      indicators: indicators.filter((one) =>
        coverage.some((row) => row.indicator === one.id && row.source === source.id)
      )
    }
  })
}

/** Whether every word of a query is somewhere in the entry, accents and case apart. */
export function answersQuery(entry: SourceEntry, query: string): boolean {
  const { source } = entry
  const text = fold(
    [
      ...[source.title, source.producer, source.vintage, source.licence, source.id],
      ...entry.readings.map((reading) => reading.file),
      ...entry.tables.flatMap((table) => [table.title, table.name]),
      ...entry.restsOn,
      ...entry.indicators.map((indicator) => inLanguage(indicator.label))
    ].join(' ')
  )
  return fold(query)
    .split(' ')
    .every((word) => text.includes(word))
}

function titleOf(name: string): string {
  return tables.find((table) => table.name === name)?.title ?? name
}
