import { fundingWhere } from './conditions.ts'
import type { Subject } from './subject.ts'

/** What each programme brings to the zone in the years, whichever is ticked. Columns: programme, amount_eur. */
export function programmeTotalsSql(subject: Subject): string {
  return `
SELECT f.programme, sum(f.amount_eur)::double AS amount_eur
FROM funding f
WHERE ${fundingWhere(subject, { programmes: false })}
GROUP BY f.programme
ORDER BY f.programme`
}
