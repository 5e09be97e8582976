import type { Place } from '../../geo/places.ts'
import type { PageArea } from '../../state/choices/pages.ts'

/** The area of a place's page; null where its level has none. */
export function pageOf({ level, code }: Pick<Place, 'level' | 'code'>): PageArea | null {
  return level === 'commune' || level === 'region' ? null : { level, code }
}
