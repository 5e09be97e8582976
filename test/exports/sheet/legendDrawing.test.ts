import { expect, test } from 'vitest'
import type { Legend } from '../../../src/core/legend.ts'
import { legendDrawing } from '../../../src/exports/sheet/legendDrawing.ts'
import { circlesDrawing } from '../../../src/exports/sheet/sizeDrawing.ts'
import { boxOf, measureText, overlappingTexts } from '../boxes.ts'

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
  expect(marks).toContainEqual(expect.objectContaining({ text: 'moins de 12\u00a0(1\u202f204)' }))
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

const axis = (title: string) => ({
  title,
  labels: ['moins de 30 %', '30 % – 40 %', '40 % et plus'],
  limits: ['30 %', '1 250 €']
})
const square = {
  rows: axis('Part de la population sous le seuil de pauvreté en 2021'),
  columns: axis('plus aidé'),
  cells: ['#eae9e6', '#5aa294', '#17274d'].map((colour, row) =>
    [0, 1, 2].map((column) => ({ colour, count: 1000 + 10 * row + column }))
  )
}

test('two measures are a square, need growing upwards, with the count of every cell', () => {
  const { marks } = legendDrawing({ ...legend, classes: [], circles: null, square }, 244, measureText)
  const cells = marks.flatMap((mark) =>
    mark.kind === 'rect' && mark.width === 40 ? [{ fill: mark.fill, y: mark.y }] : []
  )
  expect(cells).toHaveLength(9)
  const yOf = (fill: string) => cells.find((cell) => cell.fill === fill)?.y ?? Number.NaN
  expect(yOf('#17274d')).toBeLessThan(yOf('#eae9e6'))
  for (const { count } of square.cells.flat())
    expect(marks).toContainEqual(expect.objectContaining({ text: `${count}`.replace(/^1/, '1\u202f') }))
})

test('a square, its long titles and its limits run into nothing', () => {
  const { marks, width, height } = legendDrawing({ ...legend, square, circles: null }, 244, measureText)
  expect(overlappingTexts(marks)).toEqual([])
  for (const box of marks.map(boxOf)) {
    expect(box.right, box.name).toBeLessThanOrEqual(width)
    expect(box.bottom, box.name).toBeLessThanOrEqual(height + 10)
  }
})

const changes: Legend = {
  ...legend,
  classes: [
    { colour: '#8f6229', label: 'baisse', count: 3, side: -1 },
    { colour: '#eeeae0', label: 'stable', count: 2, side: 0 },
    { colour: '#2b7f87', label: 'hausse', count: 1, side: 1 }
  ],
  circles: null
}

const pathsOf = (drawn: Legend) =>
  legendDrawing(drawn, 244, measureText).marks.flatMap((mark) => (mark.kind === 'path' ? [mark] : []))

test('the classes of a change show the triangles of the map, both ways around no change', () => {
  expect(pathsOf(changes).map(({ fill }) => fill)).toEqual(Array(4).fill('#ffffff'))
  const asPoints = { ...changes, circles: { ...legend.circles!, shape: 'triangle' as const } }
  expect(pathsOf(asPoints).map(({ fill }) => fill)).toEqual([
    '#8f6229',
    '#eeeae0',
    '#eeeae0',
    '#2b7f87',
    ...Array<undefined>(3).fill(undefined)
  ])
})

test('missing, secret and without object look different, not by colour alone', () => {
  const line = { label: 'secret', count: 4 }
  const only = (part: Partial<Legend>) =>
    legendDrawing(
      { ...legend, classes: [], zero: null, missing: null, circles: null, ...part },
      244,
      measureText
    )
      .marks.map(({ kind }) => kind)
      .filter((kind) => kind !== 'text')
  expect(only({ missing: line })).toEqual(['rect'])
  expect(new Set(only({ secret: line }))).toEqual(new Set(['rect', 'circle']))
  expect(new Set(only({ notApplicable: line }))).toEqual(new Set(['rect', 'line']))
})

test('columns stand on one line with the heights of the map, and perspective is owned up to', () => {
  const columns = {
    title: 'Montant',
    steps: [100, 20, 4].map((heightPx) => ({ heightPx, label: `${heightPx} M€` }))
  }
  const { marks } = legendDrawing(
    { ...legend, classes: [], zero: null, missing: null, circles: null, columns },
    244,
    measureText
  )
  const bars = marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []))
  expect(bars.map(({ height }) => height)).toEqual([100, 20, 4])
  expect(new Set(bars.map(({ y, height }) => y + height)).size).toBe(1)
  expect(overlappingTexts(marks)).toEqual([])
  expect(marks.some((mark) => mark.kind === 'text' && mark.text.includes('perspective'))).toBe(true)
})
