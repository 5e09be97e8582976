import { fundingWhere } from './conditions.ts'
import type { Subject } from './subject.ts'

/**
 * NPNRU projects located in the zone, largest first, whatever programmes are ticked.
 * Columns: title, amount_eur, amount_kind, amount_note, level, quality, confidence, page_url.
 */
export function projectsSql(subject: Subject): string {
  return `
SELECT f.title, f.amount_eur, f.amount_kind, f.amount_note, f.level, f.quality, f.confidence, f.page_url
FROM funding f
WHERE f.programme = 'npnru' AND ${fundingWhere(subject, { programmes: false, npnru: false })}
ORDER BY f.amount_eur DESC, f.title`
}
