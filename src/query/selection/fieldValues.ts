import type { FilterField } from '../../catalogue/filterFields/field.ts'
import { isOffered } from '../../catalogue/filterFields/offered.ts'
import type { Generation } from '../../catalogue/generation.ts'
import { indicatorTable } from '../../catalogue/outcomeMeasures.ts'
import type { OwnMeasure } from '../../catalogue/ownMeasures.ts'
import type { TableName } from '../../catalogue/tables/index.ts'
import { literal } from '../sql.ts'
import { amountValues, namedValues } from './fundingValues.ts'
import { pnruValues, presenceValues } from './presenceValues.ts'

/** A field as a condition or a histogram asks it. */
export interface FieldQuestion {
  readonly field: FilterField
  readonly year: number | null
  readonly generation: Generation
  /** the columns of visitors' files that this browser holds */
  readonly own: readonly OwnMeasure[]
}

/**
 * The neighbourhoods of a generation as `areas`: the columns of their table, row (their place in it), contract
 * (of 2024 only).
 */
export function areasOf(generation: Generation): string {
  return generation === '2024'
    ? 'SELECT rowid AS row, * FROM neighbourhoods'
    : 'SELECT rowid AS row, *, NULL::varchar AS contract FROM neighbourhoods_2015'
}

/**
 * The value of a field at every neighbourhood of `areas`. Columns: code; value (a number, or texts with ';'
 * between; null unless known); status. A field that is not offered is 'not_applicable' everywhere.
 */
export function valuesOf({ field, year, generation, own }: FieldQuestion): string {
  const { from, shape } = field
  if (!isOffered(field, year, generation, own))
    return `SELECT a.code, NULL::${shape.kind === 'range' ? 'double' : 'varchar'} AS value,
    'not_applicable' AS status FROM areas a`
  switch (from.kind) {
    case 'indicator':
      return `SELECT a.code, f.value::double AS value, coalesce(f.status::varchar, 'missing') AS status
  FROM areas a LEFT JOIN ${indicatorTable(from.indicator, generation)} f ON f.code = a.code
    AND f.indicator = ${literal(from.indicator.id)} AND f.level = 'neighbourhood'
    AND f.generation = ${literal(generation)} AND f.year IS NOT DISTINCT FROM ${year === null ? 'NULL' : literal(year)}`
    case 'area':
      return numbers('a.area_km2', 'areas a')
    case 'own': {
      const key = { contract: 'a.contract', department: 'a.department' } as const
      const { level, table, column } = from.figure
      const on = level === 'contract' || level === 'department' ? key[level] : 'a.code'
      return numbers(`o.${quoted(column)}`, `areas a LEFT JOIN ${quoted(table)} o ON o.code = ${on}`)
    }
    case 'amount':
      return amountValues(from, year)
    case 'funder':
      return namedValues('funder', from.level)
    case 'beneficiary':
      return namedValues('siren', from.level)
    case 'territory':
      return texts(`a.${from.level === 'commune' ? 'communes' : from.level}`)
    case 'presence':
      return presenceValues(generation)
    case 'pnru':
      return pnruValues
    case 'npnru':
      // Overseas nothing tells which QPV 2024 the NPNRU codes of 2015 became: neither with nor without.
      return texts(`CASE WHEN a.npnru THEN 'with'
    ${generation === '2024' ? `WHEN a.department LIKE '97%' THEN NULL` : ''} ELSE 'without' END`)
    case 'npnru-interest':
      return `SELECT a.code, a.npnru_interest::varchar AS value, CASE WHEN a.npnru_interest IS NOT NULL THEN 'value'
    WHEN a.npnru THEN 'missing' ELSE 'not_applicable' END AS status FROM areas a`
    case 'change':
      return texts('a.kind')
    case 'successor':
      return texts(
        `CASE WHEN a.successor_count > 0 THEN 'with' WHEN a.successor_count = 0 THEN 'without' END`
      )
  }
}

/** The tables that a field's values are read from, neighbourhoods apart. */
export function valueTables({ field, year, generation, own }: FieldQuestion): readonly TableName[] {
  const { from } = field
  if (!isOffered(field, year, generation, own)) return []
  switch (from.kind) {
    case 'indicator':
      return [indicatorTable(from.indicator, generation)]
    case 'amount':
      if (year === null || from.level === 'neighbourhood') return ['funding']
      return from.level === 'contract' ? ['funding', 'gaps', 'territories'] : ['funding', 'gaps']
    case 'funder':
    case 'beneficiary':
      return ['funding']
    case 'presence':
      return [generation === '2024' ? 'neighbourhood_programmes' : 'programme_presence']
    case 'pnru':
      return ['pnru_perimeters']
    default:
      return []
  }
}

function numbers(value: string, from: string): string {
  const known = `CASE WHEN isfinite(${value}::double) THEN ${value}::double END`
  return `SELECT a.code, ${known} AS value,
    CASE WHEN ${known} IS NULL THEN 'missing' WHEN ${value} = 0 THEN 'zero' ELSE 'value' END AS status
  FROM ${from}`
}

function texts(value: string): string {
  return `SELECT a.code, (${value})::varchar AS value,
    CASE WHEN (${value}) IS NULL THEN 'missing' ELSE 'value' END AS status FROM areas a`
}

/** A name of a visitor's table or column: the catalogue lets letters, digits and '_' through, keywords too. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
