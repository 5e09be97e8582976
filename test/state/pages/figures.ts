import type { Figure } from '../../../src/state/pages/figure.ts'

/** A figure as a producer gives it, for tests: a value of a year unless told otherwise. */
export function figure(year: number, value: number, particulars: Partial<Figure> = {}): Figure {
  return {
    value,
    year,
    status: Number.isNaN(value) ? 'missing' : value === 0 ? 'zero' : 'value',
    note: null,
    source: 'a-source',
    how: 'given',
    used: 1,
    areas: 1,
    same: '',
    ...particulars
  }
}
