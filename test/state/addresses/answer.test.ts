import { expect, test } from 'vitest'
import type { Found } from '../../../src/geocoder/found.ts'
import { numbersOf, numbersToAsk } from '../../../src/geocoder/streetNumbers.ts'
import { addressAnswer, needsNumbers, pointAnswer } from '../../../src/state/addresses/answer.ts'
import { answerDetail, answerHead } from '../../../src/state/addresses/words.ts'
import { matchedAddresses } from '../../geocoder/matching.ts'
import { communeOf, newest, older } from './zonings.ts'

/** As the geocoder finds it. */
function found(text: string, change: Partial<Found> = {}): Found {
  const [best] = matchedAddresses(text, false)
  if (!best) throw new Error(`no test address like ${text}`)
  const { label, score, type, housenumber, street, name, city, citycode, postcode } = best.properties
  return {
    ...{ label, score, type, city, postcode, lon: best.lon, lat: best.lat },
    houseNumber: housenumber ?? '',
    street: street ?? (type === 'street' ? name : ''),
    cityCode: citycode,
    ...change
  }
}

const answerTo = (text: string, change: Partial<Found> = {}, zoning = newest) => {
  const address = found(text, change)
  const numbers =
    address.type === 'street'
      ? numbersOf(
          address,
          numbersToAsk(address).map((one) => found(one))
        )
      : []
  return addressAnswer(address, numbers, zoning, communeOf)
}

const names = (areas: readonly { code: string }[]) => areas.map(({ code }) => code)

test('an address inside a QPV names it', () => {
  const answer = answerTo('3 rue du dedans 93200 saint denis')
  expect(answer).toMatchObject({ kind: 'inside', numbers: null, isNearLimit: false })
  expect(answer.areas).toEqual([
    { code: 'QN09328M', name: 'Franc Moisin - Cosmonautes - Cristino Garcia - Landy', numbers: 0 }
  ])
})

test('an address outside, in a commune that has QPV, is outside', () => {
  expect(answerTo('2 rue du dehors 93200 saint denis')).toMatchObject({ kind: 'outside', areas: [] })
})

test('a commune without a QPV answers for all its addresses, its streets and itself', () => {
  for (const text of [
    '4 avenue du parc tranquille 92200 neuilly sur seine',
    'avenue du parc tranquille 92200 neuilly sur seine',
    '92200 neuilly sur seine'
  ])
    expect(answerTo(text)).toMatchObject({ kind: 'no-qpv', areas: [] })
})

test('a street partly inside says how many of its found numbers are', () => {
  const answer = answerTo('rue de la traversée 93200 saint denis')
  expect(answer).toMatchObject({ kind: 'partly', numbers: 20 })
  expect(answer.areas.map(({ code, numbers }) => [code, numbers])).toEqual([['QN09328M', 13]])
  expect(answerHead(answer, '2024')).toBe('Rue en partie dans un QPV 2024')
  expect(answerDetail(answer, newest, 'street')).toContain('13 des 20 numéros trouvés sont dans Franc Moisin')
})

test('a street whose found numbers are all inside says that the rest of it is unknown', () => {
  const answer = answerTo('rue du dedans 93200 saint denis')
  expect(answer).toMatchObject({ kind: 'inside', numbers: 6 })
  expect(answerHead(answer, '2024')).toBe('Les numéros trouvés sont tous dans un QPV 2024')
  expect(answerDetail(answer, newest, 'street')).toContain('Du reste de la rue, rien n’est connu.')
})

test('a street none of whose found numbers is inside is outside', () => {
  const answer = answerTo('rue du dehors 93200 saint denis')
  expect(answer).toMatchObject({ kind: 'outside', numbers: 4 })
  expect(answerHead(answer, '2024')).toBe('Aucun numéro trouvé n’est dans un QPV 2024')
})

test('a street without a number is never answered by its point, though that lies in a QPV', () => {
  const street = found('rue sans numéro 93200 saint denis')
  expect(pointAnswer(street, newest).kind).toBe('inside')
  expect(addressAnswer(street, [], newest, communeOf)).toMatchObject({ kind: 'coarse', areas: [] })
})

test.each(['locality', 'municipality'] as const)('a %s is too coarse for an answer', (type) => {
  expect(answerTo('3 rue du dedans 93200 saint denis', { type })).toMatchObject({ kind: 'coarse', areas: [] })
})

test('what is little like the address, or nothing, is not found', () => {
  expect(answerTo('3 rue du dedans 93200 saint denis', { score: 0.49 }).kind).toBe('not-found')
  expect(addressAnswer(null, [], newest, communeOf).kind).toBe('not-found')
})

test('near a limit, on either side, the answer is to be checked', () => {
  const near = (lon: number) => pointAnswer({ lon, lat: 48.9119 }, newest)
  expect(near(2.4006)).toMatchObject({ kind: 'inside', isNearLimit: true })
  expect(near(2.4012)).toMatchObject({ kind: 'outside', isNearLimit: true })
  expect(near(2.391)).toMatchObject({ kind: 'inside', isNearLimit: false })
  expect(answerDetail(near(2.4012), newest, 'other')).toContain(
    `À moins de ${newest.nearMetres}\u00a0m de la limite`
  )
  expect(newest.nearMetres).toBeGreaterThan(0)
})

test('an arrondissement of Paris is in a commune that has QPV', () => {
  expect(communeOf('75118')).toEqual({ code: '75056', name: 'Paris' })
  expect(answerTo('1 boulevard du nord 75018 paris').kind).toBe('outside')
})

test('of a commune that the table does not know nothing is said', () => {
  expect(communeOf('99999')).toBeNull()
  expect(answerTo('4 avenue du parc tranquille 92200 neuilly sur seine', { cityCode: '95999' }).kind).toBe(
    'outside'
  )
})

test('2015 has its own answers, with codes of 2015', () => {
  const answer = answerTo('3 rue du dedans 93200 saint denis', {}, older)
  expect(answer.kind).toBe('inside')
  expect(names(answer.areas)).toEqual(['QP093028'])
})

test('overseas the limits of 2015 are unknown, never outside; those of 2024 are known', () => {
  const ruisseauBlanc = { lon: 55.45, lat: -20.9 }
  expect(pointAnswer(ruisseauBlanc, older).kind).toBe('unknown')
  expect(pointAnswer(ruisseauBlanc, newest).kind).not.toBe('unknown')
  const cityCode = '97411'
  expect(answerTo('3 rue du dedans 93200 saint denis', { ...ruisseauBlanc, cityCode }, older).kind).toBe(
    'unknown'
  )
})

test('two numbers that lie nowhere in France are not found', () => {
  expect(pointAnswer({ lon: Number.NaN, lat: Number.NaN }, newest).kind).toBe('not-found')
})

test('numbers are asked for only where the answer depends on them', () => {
  const needs = (text: string, change: Partial<Found> = {}) =>
    needsNumbers(found(text, change), [newest], communeOf)
  expect(needs('rue de la traversée 93200 saint denis')).toBe(true)
  expect(needs('3 rue de la traversée 93200 saint denis')).toBe(false)
  expect(needs('avenue du parc tranquille 92200 neuilly sur seine')).toBe(false)
  expect(needs('rue de la traversée 93200 saint denis', { score: 0.3 })).toBe(false)
  expect(needsNumbers(null, [newest], communeOf)).toBe(false)
})
