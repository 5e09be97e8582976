import { literal } from '../sql.ts'

/** A level at which amounts are looked up. */
export type FundingLevel = 'neighbourhood' | 'contract' | 'department'

/**
 * What is known at one area, by programme and year, all programmes of table funding. An amount known below the
 * level is summed; one known above it is not here.
 * Columns: programme, year (null: several years), amount_kind, amount_eur, posts, quality (flags, ';' between,
 * null if none).
 * @param onlyThere leaves out what is known below the level too
 */
export function areaFundingSql(level: FundingLevel, code: string, onlyThere = false): string {
  return `
SELECT f.programme, f.year::integer AS year, f.amount_kind, sum(f.amount_eur)::double AS amount_eur,
  sum(f.posts)::double AS posts, string_agg(DISTINCT f.quality, ';' ORDER BY f.quality) AS quality
FROM funding f
WHERE f.${level} = ${literal(code)}${onlyThere ? ` AND f.level = ${literal(level)}` : ''}
GROUP BY f.programme, f.year, f.amount_kind
ORDER BY f.programme, f.year, f.amount_kind`
}
