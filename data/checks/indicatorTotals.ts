import { indicators } from '../../src/catalogue/indicators/index.ts'
import type { Indicator } from '../../src/catalogue/indicators/indicator.ts'
import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import { groupBy } from '../tables/groupBy.ts'
import type { IndicatorRow } from '../tables/indicators.ts'
import { mustHold } from './check.ts'
import { count, percent, someOf } from './words.ts'

/** A sum of rounded or secret parts may miss the published whole by this much. */
const roundingShare = 0.005

/** Counts of QPV against the row "Ensemble des QPV" of the same files: INSEE's own total, rounded to hundreds. */
export function sumsToWhole(byIndicator: ReadonlyMap<string, readonly IndicatorRow[]>): ManifestCheck {
  const summed = indicators.filter(({ aggregation }) => aggregation.kind === 'sum')
  const compared = summed.flatMap((indicator) => wholes(indicator, byIndicator.get(indicator.id) ?? []))
  const above = compared.filter(({ ratio }) => ratio > 1 + roundingShare)
  const ratios = compared.map(({ ratio }) => ratio).sort((a, b) => a - b)
  const median = ratios[Math.floor(ratios.length / 2)] ?? Number.NaN
  return mustHold(
    {
      id: 'indicators-whole',
      kind: 'total',
      title: 'Effectifs additionnés des quartiers, au plus l’« Ensemble des QPV » que publie l’INSEE',
      found: `${count(compared.length)} sommes, de ${percent(ratios[0] ?? Number.NaN)} à ${percent(ratios.at(-1) ?? Number.NaN)} du total publié, ${percent(median)} en médiane${above.length > 0 ? `\u202f; au-dessus\u00a0: ${someOf(above.map(({ name }) => name))}` : ''}`,
      expected: `au plus ${percent(1 + roundingShare)}\u202f; le secret retire le reste`,
      source: 'insee-population-qpv-2015'
    },
    compared.length > 0 && above.length === 0
  )
}

function wholes({ id }: Indicator, rows: readonly IndicatorRow[]): { name: string; ratio: number }[] {
  const years = groupBy(
    rows.filter((row) => row.generation === '2015'),
    (row) => row.year
  )
  return [...years].flatMap(([year, own]) => {
    const whole = own.find((row) => row.level === 'all_neighbourhoods')?.value
    const parts = own.filter((row) => row.level === 'neighbourhood')
    const sum = parts.reduce((total, row) => total + (row.value ?? 0), 0)
    return whole ? [{ name: `${id} ${year}`, ratio: sum / whole }] : []
  })
}

/**
 * Jobseekers of categories A and ABC in the QPV, 31 December: Île-de-France, Seine-Saint-Denis. Source: DREES, "Pauvreté -
 * Précarité - Exclusion", https://drees.solidarites-sante.gouv.fr/sites/default/files/panorama/tableau/pauvchom/pauvchom.asp-prov=BD-depar=BJ.htm
 */
const publishedJobseekers = [
  { indicator: 'jobseekers-a', year: 2020, region: 148_904, department: 59_045 },
  { indicator: 'jobseekers-a', year: 2021, region: 131_117, department: 52_140 },
  { indicator: 'jobseekers-abc', year: 2020, region: 204_930, department: 79_262 },
  { indicator: 'jobseekers-abc', year: 2021, region: 192_424, department: 74_960 }
] as const

/** The same totals from the files: they also date the files, whose names bear the year after. */
export function jobseekerTotals(rows: readonly IndicatorRow[]): ManifestCheck {
  const sum = (indicator: string, year: number, departments: RegExp) =>
    rows
      .filter(
        (row) =>
          row.indicator === indicator && row.year === year && departments.test(row.code) && row.value !== null
      )
      .reduce((total, row) => total + (row.value ?? 0), 0)
  const words = (of: (published: (typeof publishedJobseekers)[number]) => readonly [number, number]) =>
    publishedJobseekers
      .map((published) => {
        const [region, department] = of(published)
        return `${published.indicator.replace('jobseekers-', '').toUpperCase()} ${published.year}\u00a0: ${count(region)}, ${count(department)}`
      })
      .join('\u202f; ')
  return mustHold({
    id: 'jobseekers-published',
    kind: 'total',
    title:
      'Demandeurs d’emploi des quartiers d’Île-de-France et de Seine-Saint-Denis, comme les publie la DREES',
    found: words(({ indicator, year }) => [
      sum(indicator, year, /^QP0(75|77|78|91|92|93|94|95)/),
      sum(indicator, year, /^QP093/)
    ]),
    expected: words(({ region, department }) => [region, department]),
    source: 'insee-emploi-qpv-2015'
  })
}
