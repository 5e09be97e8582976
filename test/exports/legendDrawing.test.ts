import { expect, test } from 'vitest'
import type { Legend } from '../../src/core/legend.ts'
import { circlesDrawing, legendDrawing } from '../../src/exports/legendDrawing.ts'
import { boxOf, measureText, overlappingTexts } from './boxes.ts'

const legend: Legend = {
  title: '€ par habitant',
  classes: [
    { colour: '#d3e7e4', label: 'moins de 12', count: 1204 },
    { colour: '#0b4f5c', label: '12 et plus', count: 3 }
  ],
  missing: { label: 'fichier incomplet, montant inconnu ou population inconnue', count: 9 },
  zero: { label: 'aucun montant', count: 7 },
  circles: {
    title: 'Montant',
    steps: [
      { radiusPx: 30, label: '5 M€' },
      { radiusPx: 4, label: '100 k€' },
      { radiusPx: 3, label: '50 k€' }
    ]
  }
}

const fillsOf = (drawn: Legend) =>
  legendDrawing(drawn, 244, measureText).marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.fill] : []))

test('a legend has the map’s own colours, white for zero and hatching for missing', () => {
  expect(fillsOf(legend)).toEqual(['#d3e7e4', '#0b4f5c', '#ffffff', 'hatch'])
})

test('what is not on the map is not in the legend', () => {
  expect(fillsOf({ ...legend, missing: null, zero: null })).toEqual(['#d3e7e4', '#0b4f5c'])
})

test('counts are written as French readers do', () => {
  const { marks } = legendDrawing(legend, 244, measureText)
  expect(marks).toContainEqual(expect.objectContaining({ text: 'moins de 12 (1\u202f204)' }))
})

test('long labels wrap within the column and run into nothing', () => {
  const { marks, width, height } = legendDrawing(legend, 244, measureText)
  for (const box of marks.map(boxOf)) {
    expect(box.right, box.name).toBeLessThanOrEqual(width)
    expect(box.bottom, box.name).toBeLessThanOrEqual(height)
  }
  expect(overlappingTexts(marks)).toEqual([])
})

test('the circles of a legend stand on one baseline with the radii of the map', () => {
  const { marks } = circlesDrawing(legend.circles!)
  const circles = marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []))
  expect(circles.map(({ radius }) => radius)).toEqual([30, 4, 3])
  expect(new Set(circles.map(({ y, radius }) => y + radius)).size).toBe(1)
})

test('labels of small circles keep apart', () => {
  expect(overlappingTexts(circlesDrawing(legend.circles!).marks)).toEqual([])
})
