import { fundingWhere } from './conditions.ts'
import type { Subject } from './subject.ts'

/** Funding by year over all years of the programmes. Columns: year, amount_eur, posts. */
export function trendSql(subject: Subject): string {
  return `
SELECT f.year, sum(f.amount_eur)::double AS amount_eur, sum(f.posts)::double AS posts
FROM funding f
WHERE ${fundingWhere(subject, { years: false })} AND f.year IS NOT NULL
GROUP BY f.year
ORDER BY f.year`
}
