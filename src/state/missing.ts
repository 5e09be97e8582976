import { indicators } from '../catalogue/indicators/index.ts'
import type { Indicator } from '../catalogue/indicators/indicator.ts'
import type { Manifest, ManifestCheck, ManifestReading } from '../catalogue/manifest.ts'
import { programmes } from '../catalogue/programmes.ts'
import type { Places } from '../geo/places.ts'
import { coverageAmong, type Coverage } from './coverage.ts'
import type { Gap } from './gaps.ts'

/** A year that a programme's file leaves departments out of. */
export interface IncompleteYear {
  readonly programme: string
  readonly source: string
  readonly year: number
  readonly departments: readonly { readonly name: string; readonly postsNearby: number }[]
}

/** Table gaps by programme and year, departments by name. */
export function incompleteYears(gaps: readonly Gap[], places: Places): IncompleteYear[] {
  const years = [...new Set(gaps.map((gap) => `${gap.programme} ${gap.year}`))]
  return years.flatMap((key) => {
    const own = gaps.filter((gap) => `${gap.programme} ${gap.year}` === key)
    const programme = programmes.find((one) => one.id === own[0]?.programme)
    const departments = own.map((gap) => ({
      name: places.find('department', gap.department)?.name ?? gap.department,
      postsNearby: gap.postsNearby
    }))
    return programme && own[0]
      ? [{ programme: programme.label, source: programme.source, year: own[0].year, departments }]
      : []
  })
}

/** Files that were read and of which no row is kept. */
export function leftOutFiles(manifest: Manifest): ManifestReading[] {
  return manifest.readings.filter((reading) => reading.kept === 0 && reading.read > 0)
}

/** Files of which some rows are kept and others are not, most rows left out first. */
export function partlyReadFiles(manifest: Manifest): ManifestReading[] {
  return manifest.readings
    .filter((reading) => reading.kept > 0 && reading.kept < reading.read)
    .sort((a, b) => b.read - b.kept - (a.read - a.kept))
}

/** What the checks found missing or wrong in the files and could not mend. */
export function reservations(manifest: Manifest): ManifestCheck[] {
  return manifest.checks.filter(
    (check) => check.status !== 'ok' && (check.kind === 'coverage' || check.kind === 'fault')
  )
}

/** Indicators known of the neighbourhoods of 2015 that no source gives for those of 2024. */
export function lostIndicators(coverage: readonly Coverage[]): Indicator[] {
  const has = (areas: '2015' | '2024') =>
    new Set(coverageAmong(coverage, areas).flatMap((row) => (row.known > 0 ? row.indicator : [])))
  const [before, after] = [has('2015'), has('2024')]
  return indicators.filter(({ id }) => before.has(id) && !after.has(id))
}

/** Indicators of QPV 2015 that stop before the latest year of any, by the year they stop at, latest first. */
export function endedSeries(coverage: readonly Coverage[]): { last: number; indicators: Indicator[] }[] {
  const rows = coverageAmong(coverage, '2015').filter((row) => !Number.isNaN(row.year) && row.known > 0)
  const latest = Math.max(...rows.map((row) => row.year))
  const lastOf = new Map<string, number>()
  for (const { indicator, year } of rows) lastOf.set(indicator, Math.max(year, lastOf.get(indicator) ?? year))
  const years = [...new Set(lastOf.values())].filter((year) => year < latest).sort((a, b) => b - a)
  return years.map((last) => ({ last, indicators: indicators.filter(({ id }) => lastOf.get(id) === last) }))
}
