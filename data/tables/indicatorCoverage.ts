import { indicators } from '../../src/catalogue/indicators/index.ts'
import { statuses } from '../../src/catalogue/status.ts'
import { groupBy } from './groupBy.ts'
import type { IndicatorRow } from './indicators.ts'

/** How many areas have an indicator in a year, as the table indicator_coverage holds it. */
export function indicatorCoverageRows(rows: readonly IndicatorRow[]) {
  const order = new Map(indicators.map(({ id }, index) => [id, index]))
  const groups = groupBy(
    rows.filter((row) => row.level !== 'all_neighbourhoods'),
    (row) => `${row.indicator}|${row.level}|${row.generation}|${row.year}`
  )
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const counts = Object.fromEntries(
        statuses.map(({ id }) => [id, group.filter((row) => row.status === id).length])
      )
      return {
        indicator: first.indicator,
        level: first.level,
        generation: first.generation,
        year: first.year,
        areas: group.length,
        ...counts,
        noted: group.filter((row) => row.note !== null && row.note !== '0').length,
        source: first.source
      }
    })
    .sort(
      (a, b) =>
        (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0) ||
        `${a.level}${a.generation}`.localeCompare(`${b.level}${b.generation}`, 'en') ||
        (a.year ?? 0) - (b.year ?? 0)
    )
}
