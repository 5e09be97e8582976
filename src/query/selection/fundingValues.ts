import type { FieldOrigin, KnownLevel } from '../../catalogue/filterFields/field.ts'
import { firstYearOf2024Contracts } from '../conditions.ts'
import { literal } from '../sql.ts'

/** The column of `areas a` that names what an amount of a level is known of. */
const keys: Readonly<Record<KnownLevel, string>> = {
  neighbourhood: 'a.code',
  contract: 'a.contract',
  department: 'a.department'
}

/**
 * The amount of a programme, of one kind, at the neighbourhood or the contract or department it lies in: the sum
 * of what is known there, at that level and below. Columns as valuesOf.
 * @param year null for a programme without years
 */
export function amountValues(
  { programme, amountKind, level }: Extract<FieldOrigin, { kind: 'amount' }>,
  year: number | null
): string {
  const key = keys[level]
  return `SELECT a.code, CASE WHEN ${isGap(programme.id, level, year)} THEN NULL
      WHEN s.amount IS NULL AND ${key} IS NOT NULL AND ${programme.exhaustive} AND ${isCurrent(level, year)} THEN 0
      ELSE s.amount END::double AS value,
    CASE WHEN ${key} IS NULL THEN 'not_applicable'
      WHEN ${isGap(programme.id, level, year)} THEN 'missing'
      WHEN s.amount = 0 THEN 'zero' WHEN s.amount IS NOT NULL THEN 'value'
      WHEN NOT ${programme.exhaustive} THEN 'missing'
      WHEN NOT ${isCurrent(level, year)} THEN 'not_applicable' ELSE 'zero' END AS status
  FROM areas a LEFT JOIN (
    SELECT f.${level} AS key, sum(f.amount_eur) AS amount FROM funding f
    WHERE f.programme = ${literal(programme.id)} AND f.amount_kind = ${literal(amountKind.id)}
      AND ${year === null ? 'true' : `f.year = ${literal(year)}`}
    GROUP BY f.${level}
  ) s ON s.key = ${key}`
}

/** Funders, or beneficiaries by SIREN, of what is known at a level or below it, ';' between. Columns as valuesOf. */
export function namedValues(column: 'funder' | 'siren', level: KnownLevel): string {
  return `SELECT a.code, s.named AS value, CASE WHEN s.named IS NULL THEN 'missing' ELSE 'value' END AS status
  FROM areas a LEFT JOIN (
    SELECT f.${level} AS key, string_agg(DISTINCT f.${column}::varchar, ';' ORDER BY f.${column}::varchar) AS named
    FROM funding f WHERE f.${column} IS NOT NULL GROUP BY f.${level}
  ) s ON s.key = ${keys[level]}`
}

/** The programme's file leaves out a department of the level's area: what it holds of it is only a part. */
function isGap(programme: string, level: KnownLevel, year: number | null): string {
  if (year === null || level === 'neighbourhood') return 'false'
  const gaps = `SELECT g.department FROM gaps g
      WHERE g.programme = ${literal(programme)} AND g.year = ${literal(year)}`
  if (level === 'department') return `coalesce(a.department IN (${gaps}), false)`
  return `coalesce(a.contract IN (SELECT t.code FROM territories t
      JOIN (${gaps}) g ON list_contains(string_split(t.departments, ';'), g.department)
      WHERE t.level = 'contract'), false)`
}

/** The level's area existed that year: a contract that began in 2024 got nothing before, which is no zero. */
function isCurrent(level: KnownLevel, year: number | null): string {
  if (level !== 'contract' || year === null || year >= firstYearOf2024Contracts) return 'true'
  return `coalesce(a.contract IN (SELECT t.code FROM territories t
      WHERE t.level = 'contract' AND t.contract_codes_2015 IS NOT NULL), false)`
}
