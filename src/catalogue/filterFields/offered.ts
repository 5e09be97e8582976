import type { Generation } from '../generation.ts'
import type { OwnMeasure } from '../ownMeasures.ts'
import type { FilterField } from './field.ts'

/**
 * Whether a field has values for a generation in a year. Figures of 2015 have a year each, those of 2024 one that
 * no source says; a column of a visitor's file is there while this browser holds it.
 * @param year null for a field without years
 */
export function isOffered(
  field: FilterField,
  year: number | null,
  generation: Generation,
  own: readonly OwnMeasure[]
): boolean {
  if (!field.generations.includes(generation)) return false
  if (field.from.kind === 'own') return year === null && own.some(({ id }) => id === field.id)
  if (field.years === 'published') return (year === null) === (generation === '2024')
  return field.years === null ? year === null : year !== null && field.years.includes(year)
}
