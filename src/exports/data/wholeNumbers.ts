/** Whether every figure is a whole number that 32 bits hold: what every reader of Parquet and Arrow takes as it is. */
export function areWhole(values: readonly number[] | Float64Array): boolean {
  return values.every((value) => Number.isNaN(value) || (value | 0) === value)
}

/** Figures with null where there is none. */
export function orNull(values: readonly number[] | Float64Array): (number | null)[] {
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value))
}
