import { expect, test } from 'vitest'
import { legendOf, type LegendParts } from '../../src/core/legendOf.ts'

const parts: LegendParts = {
  title: '€ par habitant',
  areas: [
    { status: 'value', value: 5 },
    { status: 'value', value: 15 },
    { status: 'missing', value: Number.NaN },
    { status: 'outside', value: 5 }
  ],
  colour: { limits: [0, 10, 20], colours: ['#d3e7e4', '#0b4f5c'], format: String },
  size: { title: 'Montant', largest: 6e6, maxRadiusPx: 36, whole: false, format: String },
  missingLabel: 'population inconnue',
  zeroLabel: 'aucun montant'
}

test('each class counts the areas drawn in it, and no area outside the filters', () => {
  expect(legendOf(parts).classes).toEqual([
    { colour: '#d3e7e4', label: 'moins de 10', count: 1 },
    { colour: '#0b4f5c', label: '10 et plus', count: 1 }
  ])
})

test('missing has its own line, and zero none where no area is zero', () => {
  const legend = legendOf(parts)
  expect(legend.missing).toEqual({ label: 'population inconnue', count: 1 })
  expect(legend.zero).toBeNull()
})

test('the circles have the scale of the symbols', () => {
  expect(legendOf(parts).circles?.steps[0]).toEqual({ radiusPx: Math.sqrt(5 / 6) * 36, label: '5000000' })
})

test('a map without classes or sizes says neither', () => {
  const legend = legendOf({ ...parts, colour: null, size: null })
  expect([legend.classes, legend.circles]).toEqual([[], null])
})

test('every reason for no figure has a line of its own, and only where it occurs', () => {
  const areas = ['missing', 'secret', 'secret', 'not_applicable'] as const
  const legend = legendOf({
    ...parts,
    areas: areas.map((status) => ({ status, value: Number.NaN })),
    missingLabel: 'non publié'
  })
  expect([legend.missing, legend.secret, legend.notApplicable]).toEqual([
    { label: 'non publié', count: 1 },
    { label: 'secret statistique', count: 2 },
    { label: 'sans objet', count: 1 }
  ])
  expect([legendOf(parts).secret, legendOf(parts).notApplicable]).toEqual([null, null])
})

test('the classes of a change say their way in words, and its sizes are triangles', () => {
  const legend = legendOf({
    ...parts,
    areas: [-5, 1, 9, 12].map((value) => ({ status: 'value', value })),
    colour: {
      limits: [-6, -2, 2, 6],
      colours: ['#000001', '#000002', '#000003'],
      format: (distance) => `${distance} pts`,
      change: { fall: 'baisse', rise: 'hausse', steady: 'stable' }
    }
  })
  expect(legend.classes).toEqual([
    { colour: '#000001', label: 'baisse de 2 pts ou plus', count: 1, side: -1 },
    { colour: '#000002', label: 'stable (à 2 pts près)', count: 1, side: 0 },
    { colour: '#000003', label: 'hausse de 2 pts ou plus', count: 2, side: 1 }
  ])
  expect(legend.circles?.shape).toBe('triangle')
})

test('the columns of a legend have the scale of the map', () => {
  const height = { title: 'Montant', largest: 6e6, maxHeightPx: 120, whole: false, format: String }
  expect(legendOf({ ...parts, size: null, height }).columns).toEqual({
    title: 'Montant',
    steps: [
      { heightPx: 100, label: '5000000' },
      { heightPx: 20, label: '1000000' },
      { heightPx: 4, label: '200000' }
    ]
  })
})

test('two measures make a square in place of classes', () => {
  const axis = { title: 'plus', limits: [0, 10, 20, 30], format: String }
  const legend = legendOf({
    ...parts,
    areas: [{ status: 'value', value: 5, rowValue: 25 }],
    colour: null,
    size: null,
    square: { rows: axis, columns: axis }
  })
  expect(legend.square?.cells[2]?.[0]?.count).toBe(1)
  expect(legend.classes).toEqual([])
})
