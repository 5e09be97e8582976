import { rowInZone } from '../conditions.ts'
import { literal } from '../sql.ts'
import type { Zone } from '../subject.ts'

/**
 * The located operations of a programme whose amounts were collected page by page, largest first.
 * Columns: id; title; level; neighbourhood; contract; department; region; amount_eur; amount_kind; amount_note; quality; confidence; page_url.
 * @param programme id in table funding
 */
export function operationsSql(programme: string, zone: Zone | null): string {
  return `
SELECT f.id, coalesce(f.title, f.beneficiary) AS title, f.level, f.neighbourhood, f.contract,
  f.department, f.region, f.amount_eur, f.amount_kind,
  f.amount_note, f.quality, f.confidence, f.page_url
FROM funding f
WHERE f.programme = ${literal(programme)} AND ${zone ? rowInZone(zone) : 'true'}
ORDER BY f.amount_eur DESC, f.id`
}
