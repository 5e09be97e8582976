import type { IndicatorRow } from '../../data/tables/indicators.ts'

/** A figure of a QPV 2015, for tests of tables and checks. */
export function indicatorRow(change: Partial<IndicatorRow> = {}): IndicatorRow {
  return {
    indicator: 'caf-recipients',
    year: 2019,
    level: 'neighbourhood',
    generation: '2015',
    code: 'QP001001',
    value: 40,
    status: 'value',
    note: null,
    source: 's',
    ...change
  }
}
