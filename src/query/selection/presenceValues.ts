import type { Generation } from '../../catalogue/generation.ts'

/**
 * Programmes with a site in a commune of each neighbourhood, ';' between; '' where none has one. Columns as
 * valuesOf.
 */
export function presenceValues(generation: Generation): string {
  const found =
    generation === '2024'
      ? `SELECT neighbourhood AS code, programme::varchar AS programme FROM neighbourhood_programmes
    WHERE link = 'commune'`
      : `SELECT DISTINCT placed.code, p.programme::varchar AS programme
    FROM (SELECT code, unnest(string_split(communes, ';')) AS commune FROM areas) placed
    JOIN programme_presence p ON p.commune = placed.commune`
  return `SELECT a.code, CASE WHEN a.communes IS NOT NULL THEN coalesce(s.programmes, '') END AS value,
    CASE WHEN a.communes IS NULL THEN 'missing' ELSE 'value' END AS status
  FROM areas a LEFT JOIN (
    SELECT code, string_agg(programme, ';' ORDER BY programme) AS programmes FROM (${found}) GROUP BY code
  ) s ON s.code = a.code`
}

/** As core/fold: the file and the tables spell the same commune in several ways. */
const folded = (name: string) =>
  `trim(regexp_replace(strip_accents(replace(lower(${name}), 'œ', 'oe')), '[^a-z0-9]+', ' ', 'g'))`

/**
 * 'with' where a digitised perimeter of the first renewal programme names a commune of the neighbourhood, in its
 * department; unknown elsewhere, since they are far from all. Columns as valuesOf.
 */
export const pnruValues = `SELECT a.code, s.value, CASE WHEN s.value IS NULL THEN 'missing' ELSE 'value' END AS status
  FROM areas a LEFT JOIN (
    SELECT DISTINCT placed.code, 'with' AS value
    FROM (SELECT code, department, unnest(string_split(commune_names, ', ')) AS name FROM areas) placed
    JOIN (SELECT department, unnest(string_split(communes, ', ')) AS name FROM pnru_perimeters) named
      ON named.department = placed.department AND ${folded('named.name')} = ${folded('placed.name')}
  ) s ON s.code = a.code`
