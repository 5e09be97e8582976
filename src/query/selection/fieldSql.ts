import type { FieldOrigin } from '../../catalogue/filterFields/field.ts'
import type { Generation } from '../../catalogue/generation.ts'
import { literal } from '../sql.ts'
import { areasOf, valuesOf, valueTables, type FieldQuestion } from './fieldValues.ts'
import type { TableName } from '../../catalogue/tables/index.ts'

/**
 * A field at every neighbourhood of a generation, in the row order of their table: what its histogram is drawn
 * from. Columns: code; name; value; status, as selectionSql has them.
 */
export function fieldValuesSql(question: FieldQuestion): string {
  return `
WITH areas AS (${areasOf(question.generation)}),
field AS (${valuesOf(question)})
SELECT a.code, a.name, f.value, f.status
FROM areas a JOIN field f ON f.code = a.code
ORDER BY a.row`.trim()
}

/**
 * The values that a field lists, and how many neighbourhoods have each. Columns: value; label (of a commune as a
 * neighbourhood of it alone names it, of an organisation as it is most often written; null where nothing does, and
 * of any other field); areas.
 */
export function fieldOptionsSql(question: FieldQuestion): string {
  const { label, join } = labelOf(question.field.from)
  return `
WITH areas AS (${areasOf(question.generation)}),
field AS (${valuesOf(question)}),
one AS (SELECT code, value, unnest(string_split(value, ';')) AS option FROM field WHERE value IS NOT NULL)
SELECT f.option AS value, ${label} AS label, count(DISTINCT f.code)::integer AS areas
FROM one f JOIN areas a ON a.code = f.code ${join}
WHERE f.option <> ''
GROUP BY f.option
ORDER BY f.option`.trim()
}

/** How a value is named by the tables, where it is, and what that needs beside the value. */
function labelOf(from: FieldOrigin): { readonly label: string; readonly join: string } {
  if (from.kind === 'territory' && from.level === 'commune')
    return {
      label: `any_value(a.commune_names::varchar) FILTER (f.value NOT LIKE '%;%' AND a.commune_names NOT LIKE '%, %')`,
      join: ''
    }
  if (from.kind === 'beneficiary')
    return {
      label: 'any_value(b.name)',
      join: `
  LEFT JOIN (SELECT siren::varchar AS siren, mode(beneficiary::varchar) AS name FROM funding GROUP BY ALL) b
    ON b.siren = f.option`
    }
  return { label: 'NULL::varchar', join: '' }
}

/** The tables that a field needs. */
export function fieldTables(question: FieldQuestion): TableName[] {
  const areas = question.generation === '2024' ? 'neighbourhoods' : 'neighbourhoods_2015'
  return [...new Set<TableName>([areas, ...valueTables(question)])]
}

/**
 * The years in which an indicator has a figure at some neighbourhood of a generation. Needs indicator_coverage.
 * Columns: indicator; year (null where no source says it).
 */
export function indicatorYearsSql(generation: Generation): string {
  return `
SELECT indicator, year::double AS year FROM indicator_coverage
WHERE level = 'neighbourhood' AND generation = ${literal(generation)} AND value + zero > 0
ORDER BY indicator, year`.trim()
}
