import type { Columns } from '../core/columns.ts'
import { t } from '../words/t.ts'

/** How many areas of a level have an indicator in a year: one row of table indicator_coverage. */
export interface Coverage {
  readonly indicator: string
  readonly level: 'neighbourhood' | 'all_neighbourhoods' | 'commune'
  /** of the neighbourhoods; null for communes */
  readonly generation: string | null
  /** NaN where the source does not say */
  readonly year: number
  readonly areas: number
  /** areas with a figure, zero or not */
  readonly known: number
  readonly missing: number
  readonly secret: number
  readonly notApplicable: number
  /** id in the manifest */
  readonly source: string
}

/** The areas that one grid is about. */
export const coverageAreas = [
  { id: '2015', label: 'QPV 2015' },
  { id: '2024', label: 'QPV 2024' },
  { id: 'communes', label: t('Communes') }
] as const

export type CoverageAreas = (typeof coverageAreas)[number]['id']

/** Table indicator_coverage as rows. */
export function coverageOf(table: Columns): Coverage[] {
  const [indicators, levels] = [table.texts('indicator'), table.texts('level')]
  const [generations, sources] = [table.texts('generation'), table.texts('source')]
  const [years, areas] = [table.numbers('year'), table.numbers('areas')]
  const [values, zeros] = [table.numbers('value'), table.numbers('zero')]
  const [missing, secret] = [table.numbers('missing'), table.numbers('secret')]
  const notApplicable = table.numbers('not_applicable')
  return indicators.map((indicator, row) => ({
    indicator: indicator ?? '',
    level: levels[row] as Coverage['level'],
    generation: generations[row] ?? null,
    year: years[row] ?? Number.NaN,
    areas: areas[row] ?? 0,
    known: (values[row] ?? 0) + (zeros[row] ?? 0),
    missing: missing[row] ?? 0,
    secret: secret[row] ?? 0,
    notApplicable: notApplicable[row] ?? 0,
    source: sources[row] ?? ''
  }))
}

/** The rows about one kind of area; all neighbourhoods counted as one are in none. */
export function coverageAmong(rows: readonly Coverage[], areas: CoverageAreas): Coverage[] {
  return rows.filter(({ level, generation }) =>
    areas === 'communes' ? level === 'commune' : level === 'neighbourhood' && generation === areas
  )
}

/** The years of some rows, the unknown one last. */
export function yearsOf(rows: readonly Coverage[]): number[] {
  const years = [...new Set(rows.map((row) => row.year))]
  return years.sort((a, b) => (Number.isNaN(a) ? 1 : Number.isNaN(b) ? -1 : a - b))
}

/**
 * The share of areas with a figure, as a whole percentage that never rounds to all or to nothing: '97 %',
 * '> 99 %', '< 1 %'.
 */
export function shareText({ known, areas }: Pick<Coverage, 'known' | 'areas'>): string {
  const percent = (known / areas) * 100
  if (known > 0 && percent < 1) return t('<\u00a01\u00a0%')
  if (known < areas && percent > 99) return t('>\u00a099\u00a0%')
  return t('{figure}\u00a0%', { figure: areas === 0 ? 0 : Math.round(percent) })
}

/** Shade of a share, 0 (no area) to 5 (all of them). */
export function shadeOf({ known, areas }: Pick<Coverage, 'known' | 'areas'>): number {
  if (known === 0) return 0
  return known === areas ? 5 : 1 + Math.floor((known / areas) * 4)
}
