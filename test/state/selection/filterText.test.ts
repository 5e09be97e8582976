import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InputError } from '../../../src/core/errors.ts'
import { filterLimits, noFilter, type Filter } from '../../../src/query/selection/filter.ts'
import { filterOf, filterText } from '../../../src/state/selection/filterText.ts'
import { smallPlaces } from '../places.ts'
import { anyFilter } from './randomFilters.ts'

const places = smallPlaces()
const known = { places }
const codes = {
  region: places.at('region').map(({ code }) => code),
  department: places.at('department').map(({ code }) => code),
  contract: places.at('contract').map(({ code }) => code),
  commune: ['01004', '2A004', '97411'],
  siren: ['775672272', '394301337']
}

test('a filter comes back from its link as it was', () => {
  fc.assert(
    fc.property(anyFilter(codes, [null, 2017, 2022]), (filter) => {
      // An outermost 'and' without parts is no filter, however it is written.
      const text = filterText(filter)
      expect(filterOf(text, known)).toEqual(text === '' ? noFilter : filter)
    }),
    { seed: 5, numRuns: 2000 }
  )
})

const range = { kind: 'range', year: null, missing: false, not: false } as const
const list = { kind: 'list', year: null, missing: false, not: false } as const
const and = (...parts: Filter['parts']): Filter => ({ kind: 'group', join: 'and', not: false, parts })
const or = (...parts: Filter['parts']): Filter => ({ kind: 'group', join: 'or', not: false, parts })
const poverty = { ...range, field: 'poverty-rate', year: 2019, min: 40, max: null }
const npnru = { ...list, field: 'npnru', values: ['with'] }
const acv = { ...list, field: 'programme', values: ['acv', 'pvd'] }

test.each<[string, Filter]>([
  ['', and()],
  ['poverty-rate:2019:40~', and(poverty)],
  ['poverty-rate:~12.5*', and({ ...poverty, year: null, min: null, max: 12.5, missing: true })],
  ['-population:2020:-1~0', and({ ...range, field: 'population', year: 2020, min: -1, max: 0, not: true })],
  ['poverty-rate:2019:40~,or(npnru:with,programme:acv.pvd)', and(poverty, or(npnru, acv))],
  ['or(npnru:with,programme:acv.pvd)', or(npnru, acv)],
  ['and(or(npnru:with))', and(or(npnru))],
  ['-and(npnru:with)', { ...and(npnru), not: true }],
  ['npnru:*', and({ ...list, field: 'npnru', values: [], missing: true })],
  [
    'amount.fonjep.annual-grant.contract:2024:7164~',
    and({ ...range, field: 'amount.fonjep.annual-grant.contract', year: 2024, min: 7164, max: null })
  ],
  [
    'own:aides_93:montant:neighbourhood2024:sum:0~5',
    and({ ...range, field: 'own:aides_93:montant:neighbourhood2024:sum', min: 0, max: 5 })
  ]
])('%s is read and written', (text, filter) => {
  expect(filterOf(text, known)).toEqual(filter)
  expect(filterText(filter)).toBe(text)
})

test.each([
  ['poverty:40~', 'champ de filtre inconnu : « poverty »'],
  ['constructor:40~', 'champ de filtre inconnu : « constructor »'],
  ['__proto__:1~2', 'champ de filtre inconnu : « __proto__ »'],
  ['toString', 'champ de filtre inconnu : « toString »'],
  ['poverty-rate', 'condition illisible : poverty-rate'],
  ['poverty-rate:19:40~', 'année illisible : 19'],
  ['area-km2:2019:1~', 'Superficie : ce champ n’a pas d’année, « 2019 » est de trop'],
  ['amount.fonjep.annual-grant.contract:1~', /FONJEP.* : il manque l’année, de 2020 à 2024/],
  ['amount.fonjep.annual-grant.contract:2019:1~', /2019 n’est pas connu, seulement 2020 à 2024/],
  ['poverty-rate:2019:60~40', /intervalle à l’envers, 60 est plus grand que 40/],
  ['poverty-rate:2019:1e9~', /intervalle illisible, « 1e9~ »/],
  ['poverty-rate:2019:NaN~', /intervalle illisible/],
  ['poverty-rate:2019:40', /intervalle illisible/],
  ['npnru:constructor', 'NPNRU : « constructor » n’existe pas'],
  ["region:11'); DROP TABLE funding; --", /n’existe pas/],
  ["commune:01004'", /Commune : « 01004' » n’existe pas/],
  ['beneficiary.contract:77567227', /« 77567227 » n’existe pas/],
  ['region:99', 'Région : « 99 » n’existe pas'],
  ['or(npnru:with', 'filtre illisible : une parenthèse n’est pas fermée'],
  ['npnru:with)', 'filtre illisible à partir de « ) »'],
  ['or(or(or(or(or(npnru:with)))))', 'filtre trop imbriqué : 4 niveaux de groupes au plus'],
  ['npnru:with,or(or(or(or(npnru:with))))', 'filtre trop imbriqué : 4 niveaux de groupes au plus'],
  [Array.from({ length: 41 }, () => 'npnru:with').join(','), 'filtre de 41 conditions : 40 au plus'],
  ['own:a:b', 'colonne d’un fichier illisible : own:a:b'],
  ['own:a;b:c:contract:sum:1~', /colonne d’un fichier illisible/],
  ['x'.repeat(filterLimits.characters + 1), /filtre trop long : 6001 caractères, 6000 au plus/]
])('%s is refused by name', (text, message) => {
  expect(() => filterOf(text, known)).toThrow(InputError)
  expect(() => filterOf(text, known)).toThrow(message)
})

test('whatever is written in a link is read, or refused as the visitor’s', () => {
  const pieces = [
    'npnru',
    ':',
    '~',
    '(',
    ')',
    ',',
    '-',
    '*',
    'or(',
    'and(',
    '40',
    '.',
    'with',
    'region',
    '11',
    '\u0000'
  ]
  const noise = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...pieces)).map((found) => found.join(''))
  )
  fc.assert(
    fc.property(noise, (text) => {
      try {
        const filter = filterOf(text, known)
        expect(filterOf(filterText(filter), known)).toEqual(filter)
      } catch (error) {
        expect(error).toBeInstanceOf(InputError)
      }
    }),
    { seed: 7, numRuns: 3000 }
  )
})

test('the deepest nesting that is allowed is read', () => {
  const text = 'or(or(or(or(npnru:with))))'
  expect(filterText(filterOf(text, known))).toBe(text)
})

test('a long list of brackets is refused without exhausting the stack', () => {
  expect(() => filterOf('or('.repeat(1900), known)).toThrow('filtre trop imbriqué')
})
