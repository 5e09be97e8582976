import { expect, test } from 'vitest'
import { bivariateColours } from '../../src/core/colour.ts'
import { squareColours, squareOf, type SquareParts } from '../../src/core/legendSquare.ts'

const parts: SquareParts = {
  rows: { title: 'plus pauvre', limits: [10, 30, 40, 60], format: (limit) => `${limit} %` },
  columns: { title: 'plus aidé', limits: [0, 100, 250, 900], format: (limit) => `${limit} €` }
}
const colours = bivariateColours(3, 3)

test('the colour of an area is that of its row of need and its column of amount', () => {
  expect(squareColours(parts)(55, 20)).toBe(colours[2]?.[0])
  expect(squareColours(parts)(12, 300)).toBe(colours[0]?.[2])
  expect(squareColours(parts)(30, 100)).toBe(colours[1]?.[1])
})

test('an area without one of its two figures has no colour', () => {
  expect(squareColours(parts)(Number.NaN, 20)).toBeNull()
  expect(squareColours(parts)(55, Number.NaN)).toBeNull()
})

test('each cell counts the areas in its colour', () => {
  const areas = [
    { rowValue: 55, value: 20 },
    { rowValue: 59, value: 99 },
    { rowValue: 12, value: 300 }
  ]
  const { cells } = squareOf(areas, parts)
  expect(cells.map((row) => row.map(({ count }) => count))).toEqual([
    [0, 0, 1],
    [0, 0, 0],
    [2, 0, 0]
  ])
  expect(cells.map((row) => row.map(({ colour }) => colour))).toEqual(colours)
})

test('both sides are told in words, and what parts their classes', () => {
  const { rows, columns } = squareOf([], parts)
  expect(rows).toEqual({
    title: 'plus pauvre',
    labels: ['moins de 30 %', '30 %\u00a0–\u00a040 %', '40 % et plus'],
    limits: ['30 %', '40 %']
  })
  expect(columns.limits).toEqual(['100 €', '250 €'])
})

test('measures whose values repeat have a smaller square', () => {
  const flat = { ...parts, columns: { ...parts.columns, limits: [0, 100, 900] } }
  expect(squareOf([], flat).cells.map((row) => row.length)).toEqual([2, 2, 2])
})
