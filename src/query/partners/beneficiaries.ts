import { rowInZone } from '../conditions.ts'
import { literal } from '../sql.ts'
import type { Zone } from '../subject.ts'

/**
 * A local authority or its establishment: by its SIREN (20 to 27: INSEE keeps them for these), else by its name
 * as written.
 */
const isAuthority = (siren: string, name: string) =>
  `CASE WHEN ${siren} IS NOT NULL THEN regexp_matches(${siren}, '^2[0-7]')
    ELSE regexp_matches(upper(${name}), '^(COM|COMMUNE|VILLE|MAIRIE|CCAS|C C A S|CENTRE COMMUNAL)\\b') END`

/**
 * Who received most posts in a zone and years: local authorities and the others apart, the first of each.
 * Columns: authority (1 or 0); name (as most often written); siren (null: unknown); spellings; posts; amount_eur.
 * An organisation is told by its SIREN, else by its name as written.
 */
export function postBeneficiariesSql(
  zone: Zone | null,
  [first, last]: readonly [number, number],
  limit: number
): string {
  return `
WITH posts AS (
  SELECT f.*, coalesce(f.siren, upper(trim(f.beneficiary))) AS organisation,
    ${isAuthority('f.siren', 'f.beneficiary')} AS authority
  FROM funding f
  WHERE f.programme IN ('adultes-relais', 'fonjep') AND f.beneficiary IS NOT NULL
    AND f.year BETWEEN ${literal(first)} AND ${literal(last)} AND ${zone ? rowInZone(zone) : 'true'}
),
sums AS (
  SELECT authority, mode(beneficiary) AS name, any_value(siren) AS siren,
    count(DISTINCT beneficiary)::integer AS spellings, sum(posts)::double AS posts,
    sum(amount_eur)::double AS amount_eur
  FROM posts GROUP BY organisation, authority
)
SELECT authority::integer AS authority, name, siren, spellings, posts, amount_eur
FROM sums
QUALIFY row_number() OVER (PARTITION BY authority ORDER BY posts DESC, amount_eur DESC, name) <= ${literal(limit)}
ORDER BY authority DESC, posts DESC, amount_eur DESC, name`
}

/**
 * Who received most grants of programme 147 in a zone and years: local authorities and the others apart. Needs
 * p147_beneficiaries. A beneficiary is placed where its posts stand, if in one department: about a third.
 * Columns: authority; name (null: the file has none); siren; grants; amount_eur.
 * @param departments of the zone; null for France, where what is not placed counts too
 */
export function grantBeneficiariesSql(
  departments: readonly string[] | null,
  [first, last]: readonly [number, number],
  limit: number
): string {
  const inside = departments ? `department IN (${departments.map(literal).join(', ')})` : 'true'
  return `
WITH sums AS (
  SELECT beneficiary, any_value(siren) AS siren, max(name) AS name, sum(grants)::double AS grants,
    sum(amount_eur)::double AS amount_eur
  FROM p147_beneficiaries
  WHERE year BETWEEN ${literal(first)} AND ${literal(last)} AND siren IS NOT NULL AND ${inside}
  GROUP BY beneficiary
),
told AS (SELECT *, ${isAuthority('siren', "''")} AS authority FROM sums)
SELECT authority::integer AS authority, name, siren, grants, amount_eur
FROM told
QUALIFY row_number() OVER (PARTITION BY authority ORDER BY amount_eur DESC, siren) <= ${literal(limit)}
ORDER BY authority DESC, amount_eur DESC, siren`
}

/**
 * What of programme 147 the years hold in all and what of it is placed in a zone. Needs p147_departments.
 * Columns: year; amount_eur (of France); placed_eur (in the zone; null in a year when nothing could be placed).
 */
export function grantPlacementSql(
  departments: readonly string[] | null,
  [first, last]: readonly [number, number]
): string {
  const inside = departments
    ? `department IN (${departments.map(literal).join(', ')})`
    : 'department IS NOT NULL'
  return `
SELECT year::double AS year, sum(amount_eur)::double AS amount_eur,
  CASE WHEN bool_or(department IS NOT NULL) THEN coalesce(sum(amount_eur) FILTER (${inside}), 0) END::double AS placed_eur
FROM p147_departments
WHERE year BETWEEN ${literal(first)} AND ${literal(last)}
GROUP BY year
ORDER BY year`
}
