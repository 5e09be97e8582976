import { literal, literals } from '../sql.ts'
import type { FundingLevel } from './funding.ts'

/**
 * NPNRU projects that are located at an area or name one of its QPV 2015, largest first; an amount of several
 * neighbourhoods is one of the group, and stays whole.
 * Columns: title, amount_eur, amount_kind, amount_note, level (finest the amount is known at), places (QPV 2015,
 * ';' between), quality, confidence, page_url.
 * @param codes2015 QPV 2015 that stand for the area
 */
export function namedProjectsSql(level: FundingLevel, code: string, codes2015: readonly string[]): string {
  const named = codes2015.map((name) => `list_contains(string_split(f.places, ';'), ${literal(name)})`)
  return `
SELECT f.title, f.amount_eur, f.amount_kind, f.amount_note, f.level, f.places, f.quality, f.confidence, f.page_url
FROM funding f
WHERE f.programme IN ${literals(['npnru'])} AND (${[`f.${level} = ${literal(code)}`, ...named].join(' OR ')})
ORDER BY f.amount_eur DESC, f.title`
}
