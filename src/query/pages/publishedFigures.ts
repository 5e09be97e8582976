import { literals } from '../sql.ts'
import { valuesSql } from './values.ts'

/**
 * Indicators of communes, all years. Columns as areaFiguresSql: code is that of the commune.
 */
export function communeFiguresSql(communes: readonly string[]): string {
  return `
SELECT code::varchar AS code, indicator::varchar AS indicator, year::integer AS year, value,
  status::varchar AS status, note::varchar AS note, source::varchar AS source
FROM indicators_communes WHERE code IN ${literals(communes)}
ORDER BY code, indicator, year`
}

/** All QPV together, as the producer counts them: of 2015 alone. Columns as areaFiguresSql. */
export function allNeighbourhoodsSql(): string {
  return `
SELECT code, indicator, year::integer AS year, value, status, note, source
FROM (${valuesSql('2015')}) v WHERE level = 'all_neighbourhoods'
ORDER BY indicator, year`
}
