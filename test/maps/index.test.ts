import { expect, test } from 'vitest'
import { levelOf, levels } from '../../src/catalogue/levels.ts'
import { mapTypeOf, mapTypesOf } from '../../src/maps/index.ts'

const [symbols, choropleth] = mapTypesOf('investments')

test('symbols suit every level', () => {
  expect(levels.map((level) => symbols?.available(level))).toEqual(levels.map(() => true))
})

test('contracts cannot be filled, and the reason is said', () => {
  expect(choropleth?.available(levelOf('department'))).toBe(true)
  expect(choropleth?.available(levelOf('contract'))).toBe(
    'Un contrat de ville n’a pas de contour publié à remplir.'
  )
})

test('the investments offer symbols and fills, the outcomes all types', () => {
  const idsOf = (view: 'investments' | 'outcomes') => mapTypesOf(view).map(({ id }) => id)
  expect(idsOf('investments')).toEqual(['symbols', 'choropleth'])
  expect(idsOf('outcomes')).toEqual(['symbols', 'choropleth', 'bivariate', 'change', 'columns'])
})

test('only columns are seen from the side', () => {
  expect(mapTypesOf('outcomes').flatMap(({ id, pitch }) => (pitch > 0 ? [id] : []))).toEqual(['columns'])
  expect(mapTypeOf('columns').pitch).toBe(45)
})

test('a contract, which is a point, suits every type but fills', () => {
  const fitting = mapTypesOf('outcomes').filter((type) => type.available(levelOf('contract')) === true)
  expect(fitting.map(({ id }) => id)).toEqual(['symbols', 'bivariate', 'change', 'columns'])
})
