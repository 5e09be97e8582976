import { expect, test } from 'vitest'
import { readCog } from '../../../data/readers/cog.ts'
import { arrondissementCode, communeFinder } from '../../../data/tables/communeNames.ts'

const cog = readCog()
const find = communeFinder(cog, [
  { code: '69096', name: 'Grigny', department: '69', region: '84', population: null, epci: null }
])
const named = (department: string, name: string) => find(department, { name, arrondissement: null })

test('a name is looked for in its department first', () => {
  expect(named('93', 'saint denis')).toMatchObject({ kind: 'found', commune: '93066', elsewhere: false })
  expect(named('974', 'Saint-Denis')).toMatchObject({ kind: 'found', commune: '97411' })
})

test('a commune merged or renamed since is the one of today', () => {
  expect(named('69', 'Oullins')).toMatchObject({ commune: '69149' })
  expect(named('69', 'Grigny')).toMatchObject({ commune: '69096' })
  expect(named('91', 'Courcouronnes')).toMatchObject({ commune: '91228' })
  expect(named('27', 'Saint-Germain-Village')).toMatchObject({ commune: '27467' })
})

test('a commune of the next department is found when France has only one of that name', () => {
  expect(named('62', 'Ostricourt')).toEqual({ kind: 'found', commune: '59452', elsewhere: true })
})

test('nothing is chosen between namesakes', () => {
  expect(named('971', 'Saint-Denis')).toEqual({ kind: 'ambiguous' })
  expect(named('75', 'Faubourg')).toEqual({ kind: 'unknown' })
})

test('arrondissements have a code of their own', () => {
  const code = (name: string, arrondissement: number | null) => arrondissementCode({ name, arrondissement })
  expect([code('Paris', 13), code('Lyon', 9), code('Marseille', 1), code('Paris', null)]).toEqual([
    '75113',
    '69389',
    '13201',
    null
  ])
})
