import type { Found } from '../../geocoder/found.ts'
import { longestAddress } from '../../geocoder/geocoder.ts'
import { numbersOf, numbersToAsk, streetKey } from '../../geocoder/streetNumbers.ts'
import { needsNumbers } from './answer.ts'
import type { CommuneOf } from './communeIndex.ts'
import type { ListedPlace } from './listedRows.ts'
import type { Zoning } from './zoning.ts'

/** What the geocoder has answered so far; every answer makes a new one of it. */
export interface Known {
  /** by address text; null: nothing is like it */
  readonly found: ReadonlyMap<string, Found | null>
  /** house numbers of streets, by streetKey */
  readonly numbers: ReadonlyMap<string, readonly Found[]>
  /** addresses that the service answers with nothing usable */
  readonly failed: ReadonlySet<string>
}

export const nothingKnown: Known = { found: new Map(), numbers: new Map(), failed: new Set() }

/** @param answers by place in texts */
export function withFound(
  known: Known,
  texts: readonly string[],
  answers: ReadonlyMap<number, Found | null>
): Known {
  const added = [...answers].map(([place, found]) => [texts[place] ?? '', found] as const)
  return { ...known, found: new Map([...known.found, ...added]) }
}

export function withFailed(known: Known, texts: readonly string[]): Known {
  return { ...known, failed: new Set([...known.failed, ...texts]) }
}

/** Those that failed may be asked for again. */
export function withoutFailed(known: Known): Known {
  return { ...known, failed: nothingKnown.failed }
}

/** @param answers to what streetQuestions asked, in any order */
export function withNumbers(
  known: Known,
  streets: readonly Found[],
  answers: readonly (Found | null)[]
): Known {
  const added = streets.map((street) => [streetKey(street), numbersOf(street, answers)] as const)
  return { ...known, numbers: new Map([...known.numbers, ...added]) }
}

/** Distinct addresses that were not sent yet, in their order. */
export function unsentTexts(places: readonly ListedPlace[], known: Known): string[] {
  const unsent = places.filter(
    ({ text, point }) =>
      point === null &&
      text !== '' &&
      text.length <= longestAddress &&
      !known.found.has(text) &&
      !known.failed.has(text)
  )
  return [...new Set(unsent.map(({ text }) => text))]
}

/** Streets of the list whose answer needs numbers that were not asked for yet. */
export function streetsWithoutNumbers(
  places: readonly ListedPlace[],
  known: Known,
  zonings: readonly Zoning[],
  communeOf: CommuneOf
): Found[] {
  const streets = places.flatMap(({ text }) => {
    const found = known.found.get(text) ?? null
    return found && !known.numbers.has(streetKey(found)) && needsNumbers(found, zonings, communeOf)
      ? [found]
      : []
  })
  return [...new Map(streets.map((street) => [streetKey(street), street])).values()]
}

/** Every number to ask for of some streets, as one batch. */
export function streetQuestions(streets: readonly Found[]): { id: number; text: string }[] {
  return streets.flatMap(numbersToAsk).map((text, id) => ({ id, text }))
}
