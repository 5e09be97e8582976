import { literals } from '../sql.ts'
import type { Generation } from '../../catalogue/generation.ts'
import { valuesSql } from './values.ts'

/**
 * Every indicator of some QPV of one generation, all years, as published.
 * Columns: code, indicator, year (null where the source does not say), value (null unless known), status,
 * note (the producer's quality code), source.
 */
export function areaFiguresSql(codes: readonly string[], generation: Generation): string {
  return `
SELECT code, indicator, year::integer AS year, value, status, note, source
FROM (${valuesSql(generation)}) v
WHERE level = 'neighbourhood' AND code IN ${literals(codes)}
ORDER BY code, indicator, year`
}
