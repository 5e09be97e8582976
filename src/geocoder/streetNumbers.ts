import { fold } from '../core/fold.ts'
import type { Found } from './found.ts'

/** All small numbers, then pairs of both sides of the street further on: about a hundred of them. */
const sampled: readonly number[] = [
  ...Array.from({ length: 30 }, (_, i) => i + 1),
  ...Array.from({ length: 34 }, (_, i) => [35 + 5 * i, 36 + 5 * i]).flat()
]

/** One key for one street of one commune. */
export function streetKey({ street, cityCode }: Pick<Found, 'street' | 'cityCode'>): string {
  return `${cityCode} ${fold(street)}`
}

/**
 * House numbers of a street to ask for. The service lists no numbers of a street: those that exist are the ones
 * that it finds, and it answers another with the street again.
 * @param street found with type street
 */
export function numbersToAsk({ street, postcode, city }: Found): string[] {
  return sampled.map((number) => `${number} ${street} ${postcode} ${city}`)
}

/**
 * The house numbers of a street among answers to numbersToAsk, each once: what was found in another street or
 * commune is not one of them.
 */
export function numbersOf(street: Found, answers: readonly (Found | null)[]): Found[] {
  const own = answers.filter(
    (found): found is Found => found?.type === 'housenumber' && streetKey(found) === streetKey(street)
  )
  return [...new Map(own.map((found) => [found.houseNumber, found])).values()]
}
