import { generationOfRow } from './conditions.ts'
import { literal, literals } from './sql.ts'
import type { LevelId } from '../catalogue/levels.ts'
import { programmes } from '../catalogue/programmes.ts'

/**
 * What is known at one area of the programmes that the map offers, by programme and year, all years.
 * Columns: programme, year (null: several years), amount_kind, generation, amount_eur, posts, quality
 * (flags, ';' between, null if none), source.
 */
export function areaDetailSql(level: LevelId, code: string): string {
  return `
SELECT f.programme, f.year, f.amount_kind, (${generationOfRow})::integer AS generation,
  sum(f.amount_eur)::double AS amount_eur, sum(f.posts)::double AS posts,
  string_agg(DISTINCT f.quality, ';' ORDER BY f.quality) AS quality, f.source
FROM funding f
WHERE f.${level} = ${literal(code)} AND f.programme IN ${literals(programmes.map(({ id }) => id))}
GROUP BY f.programme, f.year, f.amount_kind, generation, f.source
ORDER BY f.programme, f.year`
}
