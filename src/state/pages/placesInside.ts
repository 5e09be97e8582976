import type { Place, Places } from '../../geo/places.ts'
import type { PageSubject } from './pageSubject.ts'
import { locale } from '../../words/language.ts'

/** The QPV 2024 of a territory, largest first, and the contracts of a department, those of 2024 by name. */
export function placesInside({ area }: Pick<PageSubject, 'area'>, places: Places) {
  const { level, code } = area
  const inside = (place: Place) =>
    level === 'contract' ? place.contract === code : place.departments.includes(code)
  return {
    neighbourhoods: places.at('neighbourhood').filter(inside).toSorted(largestFirst),
    contracts:
      level === 'department'
        ? places
            .at('contract')
            .filter((place) => place.in2024 && inside(place))
            .toSorted((a, b) => a.name.localeCompare(b.name, locale))
        : []
  }
}

/** Order of places by the inhabitants of their QPV, those that are unknown last, then by name. */
export function largestFirst(a: Place, b: Place): number {
  const size = ({ population }: Place) => (Number.isNaN(population) ? -1 : population)
  return size(b) - size(a) || a.name.localeCompare(b.name, locale)
}
