import { rowInZone } from '../conditions.ts'
import { literal } from '../sql.ts'
import type { Zone } from '../subject.ts'

/**
 * Every amount of table funding that is known in a zone, by programme, funder and kind: families side by
 * side, never added. Amounts of several years stand whatever the years.
 * Columns: programme; funder; amount_kind; amount_eur; posts; operations; first_year, last_year (null of
 * agreements); source.
 */
export function territoryFundingSql(zone: Zone | null, [first, last]: readonly [number, number]): string {
  return `
SELECT f.programme, f.funder, f.amount_kind, sum(f.amount_eur)::double AS amount_eur,
  sum(f.posts)::double AS posts, count(*)::integer AS operations,
  min(f.year)::double AS first_year, max(f.year)::double AS last_year, f.source
FROM funding f
WHERE (f.year IS NULL OR f.year BETWEEN ${literal(first)} AND ${literal(last)})
  AND ${zone ? rowInZone(zone) : 'true'}
GROUP BY f.programme, f.funder, f.amount_kind, f.source
ORDER BY f.programme, f.amount_kind`
}

/**
 * How many QPV 2024 of a zone a programme concerns. Needs neighbourhood_programmes.
 * Columns: programme; link (commune: it is in a commune of the QPV; crosswalk: a QPV 2015 of it overlaps);
 * neighbourhoods; of_all (QPV 2024 of the zone).
 */
export function territoryPresenceSql(zone: Zone | null): string {
  const inside = zone ? `n.${zone.level} = ${literal(zone.code)}` : 'true'
  return `
SELECT p.programme, p.link, count(*)::integer AS neighbourhoods,
  (SELECT count(*) FROM neighbourhoods n WHERE ${inside})::integer AS of_all
FROM neighbourhood_programmes p JOIN neighbourhoods n ON n.code = p.neighbourhood
WHERE ${inside}
GROUP BY p.programme, p.link
ORDER BY p.programme, p.link`
}
