import fc from 'fast-check'
import { filterFields } from '../../../src/catalogue/filterFields/index.ts'
import type { FilterField } from '../../../src/catalogue/filterFields/field.ts'
import type { Condition, Filter, Group, Part } from '../../../src/query/selection/filter.ts'

/** Codes of territories that random lists are made of. */
export interface Codes {
  readonly region: readonly string[]
  readonly department: readonly string[]
  readonly contract: readonly string[]
  readonly commune: readonly string[]
  readonly siren: readonly string[]
}

/** Any number that a link writes back as it is. */
const bound = fc.integer({ min: -5_000_000, max: 50_000_000 }).map((thousandths) => thousandths / 1000 + 0)

/** Any condition on a field. @param years those of the indicators: null alone for 2024 */
function condition(
  field: FilterField,
  codes: Codes,
  years: readonly (number | null)[]
): fc.Arbitrary<Condition> {
  const { id, shape } = field
  const flags = { missing: fc.boolean(), not: fc.boolean() }
  if (shape.kind === 'list')
    return fc.record({
      kind: fc.constant('list' as const),
      field: fc.constant(id),
      year: fc.constant(null),
      values: fc.uniqueArray(
        fc.constantFrom(
          ...(typeof shape.values === 'string' ? codes[shape.values] : shape.values.map((value) => value.id))
        ),
        { maxLength: 4 }
      ),
      ...flags
    })
  const ends = fc
    .tuple(fc.option(bound), fc.option(bound))
    .map(([a, b]) => (a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b }))
  const year =
    field.years === 'published'
      ? fc.constantFrom(...years)
      : fc.constantFrom(...(field.years ?? ([null] as const)))
  return fc
    .record({ kind: fc.constant('range' as const), field: fc.constant(id), year, ends, ...flags })
    .map(({ ends: { min, max }, ...others }) => ({ ...others, min, max }))
}

/** Any filter that fits the limits. */
export function anyFilter(
  codes: Codes,
  years: readonly (number | null)[],
  fields: readonly FilterField[] = filterFields
): fc.Arbitrary<Filter> {
  const conditions = fc.constantFrom(...fields).chain((field) => condition(field, codes, years))
  const group = (parts: fc.Arbitrary<Part>): fc.Arbitrary<Group> =>
    fc.record({
      kind: fc.constant('group' as const),
      join: fc.constantFrom('and' as const, 'or' as const),
      not: fc.boolean(),
      parts: fc.array(parts, { maxLength: 3 })
    })
  const third = group(conditions)
  const second = group(fc.oneof({ weight: 3, arbitrary: conditions }, third))
  return group(fc.oneof({ weight: 3, arbitrary: conditions }, second))
}
