import { expect, test } from 'vitest'
import { levelOf, levels } from '../../src/catalogue/levels.ts'
import { mapTypes } from '../../src/maps/index.ts'

const [symbols, choropleth] = mapTypes

test('symbols suit every level', () => {
  expect(levels.map((level) => symbols?.available(level))).toEqual(levels.map(() => true))
})

test('contracts cannot be filled, and the reason is said', () => {
  expect(choropleth?.available(levelOf('department'))).toBe(true)
  expect(choropleth?.available(levelOf('contract'))).toBe(
    'Un contrat de ville n’a pas de contour publié à remplir.'
  )
})
