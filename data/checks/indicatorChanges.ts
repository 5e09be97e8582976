import type { ManifestCheck } from '../../src/catalogue/manifest.ts'
import { groupBy } from '../tables/groupBy.ts'
import type { IndicatorRow } from '../tables/indicators.ts'
import { shouldHold } from './check.ts'
import { count, percent, someOf } from './words.ts'

/** A median that moves by more than a fifth between two years that follow each other is looked at. */
const usualMove = 0.2

export function medianMoves(byIndicator: ReadonlyMap<string, readonly IndicatorRow[]>): ManifestCheck {
  const moves = [...byIndicator].flatMap(([id, rows]) => {
    const years = groupBy(
      rows.filter((row) => row.level === 'neighbourhood' && row.generation === '2015' && row.value !== null),
      (row) => row.year ?? 0
    )
    return [...years].flatMap(([year, own]) => {
      const [before, now] = [medianOf(years.get(year - 1) ?? []), medianOf(own)]
      const change = now / before - 1
      return before > 0 && Math.abs(change) > usualMove
        ? [`${id} ${year} ${change > 0 ? '+' : ''}${percent(change)}`]
        : []
    })
  })
  return shouldHold({
    id: 'indicators-moves',
    kind: 'change',
    title: 'Indicateurs dont la médiane bouge de plus d’un cinquième en un an : rupture ou vrai changement',
    found: someOf(moves, 30),
    expected: someOf([]),
    source: 'insee-emploi-qpv-2015'
  })
}

function medianOf(rows: readonly IndicatorRow[]): number {
  const values = rows.map(({ value }) => value ?? 0).sort((a, b) => a - b)
  return values[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Above this share of equal cells a column is a copy of the year before, not a new measure. */
const copiedShare = 0.99

/** Columns that repeat the year before cell by cell: a change between the two years is none. */
export function copiedYears(byIndicator: ReadonlyMap<string, readonly IndicatorRow[]>): ManifestCheck {
  const repeated = [...byIndicator].flatMap(([id, rows]) => {
    const years = groupBy(
      rows.filter((row) => row.level === 'neighbourhood' && row.generation === '2015' && row.value !== null),
      (row) => row.year ?? 0
    )
    return [...years].flatMap(([year, now]) => {
      const before = new Map((years.get(year - 1) ?? []).map((row) => [row.code, row.value]))
      const both = now.filter((row) => before.has(row.code))
      const same = both.filter((row) => before.get(row.code) === row.value).length
      return both.length > 0 && same / both.length >= copiedShare ? [`${id} ${year}`] : []
    })
  })
  return shouldHold({
    id: 'indicators-copied',
    kind: 'change',
    title: 'Indicateurs d’une année repris à l’identique de la précédente : sans évolution à lire',
    found: repeated.length === 0 ? someOf([]) : `${count(repeated.length)}\u00a0: ${someOf(repeated, 30)}`,
    expected: someOf([]),
    source: 'insee-population-qpv-2015'
  })
}
