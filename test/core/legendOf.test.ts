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
