import type { TableName } from '../../catalogue/tables/index.ts'
import type { Generation } from '../../catalogue/generation.ts'

const tablesOf2015 = ['indicators_income', 'indicators_employment', 'indicators_population'] as const

/** The tables that hold the indicators of a generation and its neighbourhoods, beyond those DuckDB opens with. */
export function valueTables(generation: Generation): readonly TableName[] {
  return generation === '2024' ? ['indicators_2024'] : [...tablesOf2015, 'neighbourhoods_2015']
}

/** Every value of a generation: indicator, year, level, code, value, status, note, source. */
export function valuesSql(generation: Generation): string {
  const tables = generation === '2024' ? ['indicators_2024'] : tablesOf2015
  return tables
    .map(
      (
        table
      ) => `SELECT indicator::varchar AS indicator, year, level::varchar AS level, code::varchar AS code,
      value, status::varchar AS status, note::varchar AS note, source::varchar AS source FROM ${table}`
    )
    .join('\n    UNION ALL ')
}
