import { filterFieldOf } from '../../catalogue/filterFields/index.ts'
import type { FilterField } from '../../catalogue/filterFields/field.ts'
import type { Generation } from '../../catalogue/generation.ts'
import type { OwnMeasure } from '../../catalogue/ownMeasures.ts'
import type { TableName } from '../../catalogue/tables/index.ts'
import { literal, literals } from '../sql.ts'
import { areasOf, valuesOf, valueTables, type FieldQuestion } from './fieldValues.ts'
import { conditionsOf, isIncomplete, type Condition, type Filter, type Part } from './filter.ts'

/** What a filter is asked of. */
export interface SelectionQuestion {
  readonly filter: Filter
  readonly generation: Generation
  /** only these neighbourhoods are kept, chosen outside of SQL; null: any */
  readonly codes: readonly string[] | null
  /** the columns of visitors' files that this browser holds */
  readonly own: readonly OwnMeasure[]
}

/**
 * Which neighbourhoods of a generation a filter keeps: one row each, in the row order of their table.
 *
 * Columns: code; kept (1 or 0); of the n-th condition in reading order, from 1, c{n}_value (a number, or texts
 * with ';' between; null unless known) and c{n}_status.
 */
export function selectionSql(question: SelectionQuestion): string {
  const { filter, generation, codes } = question
  const conditions = conditionsOf(filter)
  const names = conditions.map((_, i) => `c${i + 1}`)
  const parts = names.map((name, i) => `${name} AS (${valuesOf(asked(conditions[i]!, question))})`)
  const truth = truthOf(filter, new Map(conditions.map((condition, i) => [condition, names[i]!])))
  const among = codes ? ` AND a.code IN ${literals(codes)}` : ''
  return `
WITH areas AS (${areasOf(generation)})${parts.map((part) => `,\n${part}`).join('')}
SELECT a.code, (coalesce(${truth}, false)${among})::integer AS kept${names
    .map((name) => `,\n  ${name}.value AS ${name}_value, ${name}.status AS ${name}_status`)
    .join('')}
FROM areas a${names.map((name) => `\n  JOIN ${name} ON ${name}.code = a.code`).join('')}
ORDER BY a.row`.trim()
}

/** The tables that a filter's answer needs. */
export function selectionTables({ filter, generation, own }: Omit<SelectionQuestion, 'codes'>): TableName[] {
  return [
    ...new Set<TableName>([
      generation === '2024' ? 'neighbourhoods' : 'neighbourhoods_2015',
      ...conditionsOf(filter).flatMap((condition) => valueTables(asked(condition, { generation, own })))
    ])
  ]
}

/** The field of a condition. @throws Error when there is none: a fault of this program */
export function fieldOf({ field: id }: Pick<Condition, 'field'>): FilterField {
  const field = filterFieldOf(id)
  if (!field) throw new Error(`no field ${id}`)
  return field
}

function asked(
  condition: Condition,
  { generation, own }: Pick<SelectionQuestion, 'generation' | 'own'>
): FieldQuestion {
  return { field: fieldOf(condition), year: condition.year, generation, own }
}

/** A part as a boolean of three values: SQL's own 'and', 'or' and 'not' are Kleene's. */
function truthOf(part: Part, names: ReadonlyMap<Condition, string>): string {
  if (part.kind !== 'group') return conditionTruth(part, names.get(part)!)
  const parts = part.parts.filter((one) => !isIncomplete(one)).map((one) => truthOf(one, names))
  if (parts.length === 0) return 'true'
  const joined = `(${parts.join(part.join === 'and' ? ' AND ' : ' OR ')})`
  return part.not ? `(NOT ${joined})` : joined
}

function conditionTruth(condition: Condition, name: string): string {
  const known = `${name}.status IN ('value', 'zero')`
  const otherwise = condition.missing ? 'true' : 'NULL::boolean'
  const matches = condition.kind === 'range' ? inRange(condition, name) : inList(condition, name)
  const { shape } = fieldOf(condition)
  if (shape.kind === 'list' && shape.record === 'open')
    return `CASE WHEN ${known} AND ${matches} THEN ${!condition.not} ELSE ${otherwise} END`
  return `CASE WHEN ${known} THEN ${condition.not ? `NOT (${matches})` : matches} ELSE ${otherwise} END`
}

function inRange({ min, max }: Extract<Condition, { kind: 'range' }>, name: string): string {
  const ends = [
    ...(min === null ? [] : [`${name}.value >= ${literal(min)}`]),
    ...(max === null ? [] : [`${name}.value <= ${literal(max)}`])
  ]
  return ends.length === 0 ? 'true' : ends.join(' AND ')
}

function inList({ values }: Extract<Condition, { kind: 'list' }>, name: string): string {
  if (values.length === 0) return 'false'
  return `list_has_any(string_split(${name}.value, ';'), [${values.map(literal).join(', ')}])`
}
