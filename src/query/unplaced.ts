import { fundingWhere, rowInZone, territoryInside } from './conditions.ts'
import { literal } from './sql.ts'
import type { Subject } from './subject.ts'

/**
 * What stands between the areas of the map and the total of the zone, so that they add up:
 * funding known only above the subject's level, and, taken away, the part of shown areas beyond the zone.
 * Columns: reason (group: several territories together; unknown: no area of this level is named;
 * beyond: outside the zone), amount_eur and posts, both below zero for what is beyond.
 */
export function unplacedSql(subject: Subject): string {
  const level = subject.level.id
  return `
WITH parts AS (
  SELECT CASE WHEN f.quality LIKE '%group%' OR f.quality LIKE '%agglomeration%' THEN 'group'
      ELSE 'unknown' END AS reason, f.amount_eur, f.posts
  FROM funding f
  WHERE ${fundingWhere(subject)} AND f.${level} IS NULL
  ${beyond(subject)}
)
SELECT reason, sum(amount_eur)::double AS amount_eur, sum(posts)::double AS posts
FROM parts GROUP BY reason ORDER BY reason DESC`
}

function beyond(subject: Subject): string {
  const { zone, level } = subject
  if (!zone || level.id === 'neighbourhood') return ''
  return `UNION ALL
  SELECT 'beyond', -f.amount_eur, -f.posts
  FROM funding f
  WHERE ${fundingWhere(subject, { zone: false })} AND NOT ${rowInZone(zone)} AND f.${level.id} IN (
    SELECT t.code FROM territories t WHERE t.level = ${literal(level.id)} AND ${territoryInside(subject)})`
}
