import { InputError } from '../core/errors.ts'

/** A value as an SQL literal: the one place where values enter SQL text. */
export function literal(value: string | number): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  if (!Number.isFinite(value)) throw new InputError(`not a finite number: ${value}`)
  return String(value)
}

/** Values as a parenthesised SQL list; an empty one matches nothing. */
export function literals(values: readonly (string | number)[]): string {
  return values.length === 0 ? '(NULL)' : `(${values.map(literal).join(', ')})`
}
