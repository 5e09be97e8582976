import { expect, test } from 'vitest'
import {
  generationOfOwn,
  levelsOfOwn,
  ownAreasTable,
  ownFigureOf,
  ownMeasureId
} from '../../src/catalogue/ownMeasures.ts'
import { InputError } from '../../src/core/errors.ts'

const id = 'own:subventions_93:montant_2024:neighbourhood2015:sum'

test('an id says where a column stands and how it adds up, and comes back the same', () => {
  const figure = ownFigureOf(id)!
  expect(figure).toEqual({
    table: ownAreasTable('subventions_93'),
    column: 'montant_2024',
    level: 'neighbourhood2015',
    rule: 'sum'
  })
  expect(ownMeasureId(figure)).toBe(id)
  expect(ownFigureOf('poverty-rate')).toBeNull()
})

test.each([
  'own:',
  'own:a:b:neighbourhood2015',
  'own:a:b:neighbourhood2015:sum:more',
  'own:a;drop:b:contract:sum',
  'own:a:b"c:contract:sum',
  'own:A:b:contract:sum',
  'own:a:1b:contract:sum',
  `own:a:${'b'.repeat(41)}:contract:sum`,
  'own:a:b:commune:sum',
  'own:a:b:contract:constructor',
  'own:__proto__:b:contract:sum'
])('%s is refused: its names go into SQL as they are', (text) => {
  expect(() => ownFigureOf(text)).toThrow(InputError)
})

test('a column goes up from its level, unless it never adds up, and never down', () => {
  expect(levelsOfOwn({ level: 'neighbourhood2024', rule: 'sum' })).toEqual([
    'neighbourhood',
    'contract',
    'department'
  ])
  expect(levelsOfOwn({ level: 'contract', rule: 'mean' })).toEqual(['contract', 'department'])
  expect(levelsOfOwn({ level: 'neighbourhood2015', rule: 'never' })).toEqual(['neighbourhood'])
})

test('neighbourhoods and contracts belong to a generation, departments to either', () => {
  expect(generationOfOwn({ level: 'neighbourhood2015' })).toBe('2015')
  expect(generationOfOwn({ level: 'contract' })).toBe('2024')
  expect(generationOfOwn({ level: 'department' })).toBeNull()
})
