import { literal, literals } from '../sql.ts'
import type { Zone } from '../subject.ts'

/**
 * Communes where a programme of table programme_presence stands, with a position. Needs programme_presence and
 * communes. Columns: code; name; department; region; contract (of 2024); lon, lat (null overseas where a
 * centre would mislead); sites; site_names (';' between).
 */
export function presenceSql(programme: string, zone: Zone | null): string {
  return `
SELECT c.code, c.name, c.department, c.region, c.contract_2024 AS contract, c.lon, c.lat,
  count(*)::integer AS sites, string_agg(p.name, ';' ORDER BY p.name) AS site_names
FROM programme_presence p JOIN communes c ON c.code = p.commune
WHERE p.programme = ${literal(programme)} AND ${zone ? communeIn(zone) : 'true'}
GROUP BY ALL
ORDER BY c.code`
}

/**
 * Sites of a programme of table programme_presence by department, each site once in each. Needs
 * programme_presence. Columns: code; sites.
 */
export function presenceByDepartmentSql(programme: string): string {
  return `
SELECT p.department AS code, count(DISTINCT p.site)::integer AS sites
FROM programme_presence p
WHERE p.programme = ${literal(programme)}
GROUP BY p.department
ORDER BY p.department`
}

/**
 * What table funding holds of some programmes by department, all years. Columns: code; operations;
 * amount_eur; posts. Of one family only: see Programme.family.
 */
export function fundingByDepartmentSql(
  programmes: readonly string[],
  funder: string | null,
  [first, last]: readonly [number, number]
): string {
  return `
SELECT f.department AS code, count(*)::integer AS operations, sum(f.amount_eur)::double AS amount_eur,
  sum(f.posts)::double AS posts
FROM funding f
WHERE f.programme IN ${literals(programmes)} AND f.department IS NOT NULL
  AND (f.year IS NULL OR f.year BETWEEN ${literal(first)} AND ${literal(last)})
  AND ${funder ? `f.funder = ${literal(funder)}` : 'true'}
GROUP BY f.department
ORDER BY f.department`
}

/**
 * Communes of today by their folded names, to place what pages name. Needs communes.
 * Columns: code; name; department; region; contract (of 2024); lon; lat. Arrondissements are left out.
 */
export function communesSql(): string {
  return `
SELECT code, name, department, region, contract_2024 AS contract, lon, lat
FROM communes WHERE kind = 'commune' AND lon IS NOT NULL
ORDER BY population DESC NULLS LAST, code`
}

function communeIn(zone: Zone): string {
  const code = literal(zone.code)
  // A contract is known by both generations of its communes.
  return zone.level === 'contract'
    ? `(coalesce(c.contract_2024 = ${code}, false) OR coalesce(c.contract_2015 = ${code}, false))`
    : `c.${zone.level} = ${code}`
}
