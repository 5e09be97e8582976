import { fold } from '../../src/core/fold.ts'
import { testStreets, type TestStreet } from './addresses.ts'

/** What the Géoplateforme says of an address, under its own names. */
export interface MatchedProperties {
  readonly label: string
  readonly score: number
  readonly type: 'housenumber' | 'street' | 'municipality'
  readonly housenumber?: string
  readonly name: string
  readonly street?: string
  readonly postcode: string
  readonly city: string
  readonly citycode: string
}

export interface Matched {
  readonly properties: MatchedProperties
  readonly lon: number
  readonly lat: number
}

/**
 * Addresses like a text, best first, found as the real service finds them: a number that the street has is a house
 * number, another is answered with the street, a town alone with the municipality, and anything faintly alike with
 * a low score.
 * @param autocomplete the last word is only begun
 */
export function matchedAddresses(text: string, autocomplete: boolean): Matched[] {
  const words = fold(text).split(' ').filter(Boolean)
  const [first = ''] = words
  const number = /^\d{1,3}$/.test(first) ? first : null
  const rest = number ? words.slice(1) : words
  const streets = testStreets.map((street) => streetMatch(street, number, rest, autocomplete))
  const towns = testStreets.map((street) => townMatch(street, words))
  const best = [...streets, ...towns]
    .filter(({ properties }) => properties.score > 0.15)
    .sort((a, b) => b.properties.score - a.properties.score)
  return [...new Map(best.map((match) => [match.properties.label, match])).values()]
}

function streetMatch(
  street: TestStreet,
  number: string | null,
  words: string[],
  autocomplete: boolean
): Matched {
  const { name, postcode, city, cityCode } = street
  const likeness = likenessOf(words, fold(`${name} ${postcode} ${city}`).split(' '), autocomplete)
  const house = street.numbers.find((one) => one.number === number)
  const common = { postcode, city, citycode: cityCode }
  return house
    ? {
        properties: {
          ...common,
          label: `${house.number} ${name} ${postcode} ${city}`,
          score: likeness,
          type: 'housenumber',
          housenumber: house.number,
          name: `${house.number} ${name}`,
          street: name
        },
        lon: house.lon,
        lat: house.lat
      }
    : {
        properties: {
          ...common,
          label: `${name} ${postcode} ${city}`,
          score: number ? likeness * 0.85 : likeness,
          type: 'street',
          name
        },
        lon: street.lon,
        lat: street.lat
      }
}

function townMatch({ postcode, city, cityCode, lon, lat }: TestStreet, words: string[]): Matched {
  const score = likenessOf(words, fold(`${postcode} ${city}`).split(' '), false) * 0.9
  return {
    properties: { label: city, score, type: 'municipality', name: city, postcode, city, citycode: cityCode },
    lon,
    lat
  }
}

/** Share of the words that are known, less a little for those of the address that were not typed. */
function likenessOf(words: readonly string[], known: readonly string[], autocomplete: boolean): number {
  const isKnown = (word: string, i: number) =>
    known.includes(word) ||
    (autocomplete && i === words.length - 1 && known.some((one) => one.startsWith(word)))
  const matched = words.filter(isKnown).length
  const left = known.filter((word) => !words.includes(word)).length
  return Math.max(0, matched / Math.max(words.length, 1) - 0.05 * left)
}
