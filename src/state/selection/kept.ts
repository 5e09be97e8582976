import type { Columns } from '../../core/columns.ts'
import {
  conditionsOf,
  isIncomplete,
  type Condition,
  type Filter,
  type Part
} from '../../query/selection/filter.ts'
import type { SelectionQuestion } from '../../query/selection/selectionSql.ts'
import { knownField } from './fieldWords.ts'

/**
 * Which rows of an answer a filter keeps while its ranges are dragged: the values are those of the answer, and the
 * rule is that of selectionSql, three values and all.
 * @param columns answer of selectionSql to a filter of the same fields, in the same order
 * @param codes as in the question
 * @returns 1 for each row kept, else 0
 */
export function keptRows(filter: Filter, columns: Columns, codes: readonly string[] | null): Uint8Array {
  const number = new Map(conditionsOf(filter).map((condition, i) => [condition, i + 1]))
  const among = codes && new Set(codes)
  const truths = new Map(
    [...number].map(([condition, n]) => [condition, conditionTruth(condition, columns, `c${n}`)])
  )
  const whole = isIncomplete(filter) ? null : truthOf(filter, truths)
  return Uint8Array.from(columns.texts('code'), (code, row) => {
    if (among && !among.has(code ?? '')) return 0
    return whole === null || whole(row) === true ? 1 : 0
  })
}

/** The codes of the rows that a mask keeps. */
export function keptCodes(columns: Columns, rows: Uint8Array): ReadonlySet<string> {
  return new Set(columns.texts('code').flatMap((code, row) => (code !== null && rows[row] === 1 ? code : [])))
}

/** Whether two filters ask the same fields in the same order: an answer to one has the values of the other. */
export function asksTheSame(one: Filter, other: Filter): boolean {
  const asked = (filter: Filter) => conditionsOf(filter).map(({ field, year }) => `${field} ${year}`)
  const [first, second] = [asked(one), asked(other)]
  return first.length === second.length && first.every((text, i) => text === second[i])
}

/** Whether an answer to one question has the values that another asks for, whatever it keeps of them. */
export function answers(answered: SelectionQuestion, asked: SelectionQuestion): boolean {
  const files = ({ own }: SelectionQuestion) => own.map(({ id }) => id).join(' ')
  return (
    answered.generation === asked.generation &&
    files(answered) === files(asked) &&
    asksTheSame(answered.filter, asked.filter)
  )
}

/** True, false, or null where nobody knows, by row. */
type Truth = (row: number) => boolean | null

function truthOf(part: Part, truths: ReadonlyMap<Condition, Truth>): Truth {
  if (part.kind !== 'group') return truths.get(part) ?? (() => null)
  const parts = part.parts.filter((one) => !isIncomplete(one)).map((one) => truthOf(one, truths))
  const decisive = part.join === 'or'
  return (row) => {
    let joined: boolean | null = !decisive
    for (const truth of parts) {
      const told = truth(row)
      if (told === decisive) {
        joined = decisive
        break
      }
      if (told === null) joined = null
    }
    return joined === null ? null : joined !== part.not
  }
}

function conditionTruth(condition: Condition, columns: Columns, name: string): Truth {
  const otherwise = condition.missing ? true : null
  if (condition.kind === 'range') {
    const values = columns.numbers(`${name}_value`)
    const [min, max] = [condition.min ?? -Infinity, condition.max ?? Infinity]
    return (row) => {
      const value = values[row] ?? Number.NaN
      return Number.isNaN(value) ? otherwise : (value >= min && value <= max) !== condition.not
    }
  }
  const values = columns.texts(`${name}_value`)
  const { shape } = knownField(condition.field)
  const isOpen = shape.kind === 'list' && shape.record === 'open'
  return (row) => {
    const value = values[row] ?? null
    if (value === null) return otherwise
    const has = value.split(';').some((one) => condition.values.includes(one))
    return !has && isOpen ? otherwise : has !== condition.not
  }
}
