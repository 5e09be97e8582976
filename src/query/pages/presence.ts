import { literal, literals } from '../sql.ts'

/**
 * Programmes of a QPV 2024 with the level at which their presence is known.
 * Columns: programme, link ('commune' or 'crosswalk'), sites, names (of the sites, '; ' between; null where the
 * link names none).
 */
export function neighbourhoodPresenceSql(code: string): string {
  return `
WITH placed AS (SELECT unnest(string_split(communes, ';')) AS commune FROM neighbourhoods WHERE code = ${literal(code)})
SELECT n.programme, n.link, n.sites::integer AS sites,
  (SELECT string_agg(DISTINCT p.name, ' ; ' ORDER BY p.name) FROM programme_presence p JOIN placed USING (commune)
    WHERE p.programme = n.programme) AS names
FROM neighbourhood_programmes n WHERE n.neighbourhood = ${literal(code)}
ORDER BY n.programme`
}

/** Programmes with a site in some communes. Columns as neighbourhoodPresenceSql. */
export function communePresenceSql(communes: readonly string[]): string {
  return presence(`p.commune IN ${literals(communes)}`)
}

/**
 * Programmes with a site in a department, or in the communes of a contract's QPV 2024. Columns as
 * neighbourhoodPresenceSql.
 */
export function territoryPresenceSql(level: 'department' | 'contract', code: string): string {
  return presence(
    level === 'department'
      ? `p.department = ${literal(code)}`
      : `p.commune IN (SELECT unnest(string_split(communes, ';')) FROM neighbourhoods
      WHERE contract = ${literal(code)})`
  )
}

function presence(where: string): string {
  return `
SELECT p.programme, 'commune' AS link, count(DISTINCT p.site)::integer AS sites,
  string_agg(DISTINCT p.name, ' ; ' ORDER BY p.name) AS names
FROM programme_presence p WHERE ${where}
GROUP BY p.programme ORDER BY p.programme`
}
