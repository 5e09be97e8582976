import { fundingWhere } from './conditions.ts'
import { literal } from './sql.ts'
import type { Subject } from './subject.ts'

/**
 * Who received most. Columns: beneficiary (as the producer writes it), amount_eur, posts.
 * Equal amounts stand in alphabetical order.
 */
export function beneficiariesSql(subject: Subject, limit: number): string {
  return `
SELECT f.beneficiary, sum(f.amount_eur)::double AS amount_eur, sum(f.posts)::double AS posts
FROM funding f
WHERE ${fundingWhere(subject)} AND f.beneficiary IS NOT NULL
GROUP BY f.beneficiary
ORDER BY amount_eur DESC, f.beneficiary
LIMIT ${literal(limit)}`
}
