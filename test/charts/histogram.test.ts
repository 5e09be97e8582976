import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  histogramChart,
  histogramGround,
  histogramKept,
  histogramLayout
} from '../../src/charts/histogram.ts'
import { binAt, binsOf, keptCounts } from '../../src/charts/histogramBins.ts'
import { binText, countsText, histogramFigures, histogramSummary } from '../../src/charts/histogramWords.ts'
import { areasOf, marksOf, noun, percent, textsOf } from './areas.ts'
import { boxOf, overlappingTexts } from '../exports/boxes.ts'

const figures = [20, 21, 22, 22.5, 30, 41, 41, 59, 0, 'missing', 'secret', 'outside'] as const
const areas = areasOf(figures)
const parts = { areas, width: 320, height: 190, unit: '%', noun }
const layout = histogramLayout(parts)

test('bins add up to the areas with a figure, zero included', () => {
  expect(binsOf(areas, 25).counts.reduce((sum, count) => sum + count, 0)).toBe(9)
})

test('a figure next to zero is not left out by rounding', () => {
  const { counts, edges } = binsOf(areasOf([-35.35533905932738, 5e-324]), 25)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2)
  expect(edges.at(-1)).toBeGreaterThan(0)
})

test('each figure lies in the bin that counts it, whatever the figures are', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 26 })
  fc.assert(
    fc.property(values, (drawn) => {
      const { edges, counts, binOf } = binsOf(areasOf(drawn), 25)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(drawn.length)
      drawn.forEach((value, i) => {
        const bin = binOf[i] ?? -1
        expect(value).toBeGreaterThanOrEqual(edges[bin] ?? Infinity)
        if (bin < counts.length - 1) expect(value).toBeLessThan(edges[bin + 1] ?? -Infinity)
        else expect(value).toBeLessThanOrEqual(edges[bin + 1] ?? -Infinity)
      })
    })
  )
})

test('a bin holds its lower end, the last one its upper too, and nothing lies beyond', () => {
  const edges = [0, 10, 20]
  expect([0, 10, 20, 20.1, -1, Number.NaN].map((value) => binAt(value, edges))).toEqual([0, 1, 1, -1, -1, -1])
})

test('areas that all have one figure stand in one bar', () => {
  const { counts } = binsOf(areasOf([7, 7, 7]), 25)
  expect(counts.filter((count) => count > 0)).toEqual([3])
})

test('a missing figure is a hatched bar apart, never a bar at zero', () => {
  const onlyMissing = histogramLayout({ ...parts, areas: areasOf([5, 6, 'missing', 'secret']) })
  const ground = histogramGround(onlyMissing)
  const bars = marksOf(ground, 'rect')
  expect(bars.filter((bar) => bar.fill === 'hatch')).toHaveLength(1)
  expect(bars.filter((bar) => bar.fill !== 'hatch')).toHaveLength(2)
  const hatched = bars.find((bar) => bar.fill === 'hatch')
  expect(hatched?.x).toBeGreaterThan(onlyMissing.box.right)
  expect(textsOf(ground)).toContain('2')
})

test('areas out of scope are counted nowhere', () => {
  expect(layout.missing?.count).toBe(2)
  expect(countsText(areas, null, noun)).toBe(
    '9\u00a0quartiers avec une valeur\u00a0; 2\u00a0quartiers sans valeur\u00a0: 1 sous secret statistique, 1 valeur manquante.'
  )
})

test('the areas kept stand dark before all areas, and the axis does not move', () => {
  const kept = Uint8Array.from(figures, (figure) => Number(figure === 41 || figure === 59))
  expect(keptCounts(layout.bins, kept).reduce((sum, count) => sum + count, 0)).toBe(3)
  const [dark] = marksOf(histogramKept(layout, kept), 'rect')
  const pale = marksOf(histogramGround(layout), 'rect').find((bar) => bar.x === dark?.x)
  expect(pale).toMatchObject({ y: dark?.y, height: dark?.height })
})

test('a bar has the colour of its class on the map', () => {
  const colours = ['#d3e7e4', '#0b4f5c']
  const coloured = histogramKept(histogramLayout({ ...parts, limits: [0, 30, 60], colours }), null)
  const fills = marksOf(coloured, 'rect').map((bar) => bar.fill)
  expect(fills[0]).toBe('#d3e7e4')
  expect(fills.at(-1)).toBe('#0b4f5c')
})

test('a count too tall for the chart is cut, and written', () => {
  const many = areasOf([1, 2, ...new Array<'missing'>(20).fill('missing')])
  const cut = histogramLayout({ ...parts, areas: many })
  const hatched = marksOf(histogramGround(cut), 'rect').find((bar) => bar.fill === 'hatch')
  expect(hatched?.y).toBe(cut.box.top)
  expect(textsOf(histogramGround(cut))).toContain('20')
})

test('nothing is written over anything else or outside the chart', () => {
  const chart = histogramChart(parts, null, [20, 30])
  expect(overlappingTexts(chart.marks)).toEqual([])
  for (const box of chart.marks.map(boxOf)) {
    expect(box.left, box.name).toBeGreaterThanOrEqual(-1)
    expect(box.right, box.name).toBeLessThanOrEqual(parts.width + 1)
    expect(box.bottom, box.name).toBeLessThanOrEqual(parts.height + 1)
  }
})

test('the table says the same as the bars, the areas without a figure last', () => {
  const { rows } = histogramFigures(layout, null, percent)
  const counts = rows.map((row) => Number(row[1]))
  expect(counts.slice(0, -1)).toEqual(layout.bins.counts)
  expect(rows.at(-1)).toEqual(['sans valeur', '2', '–'])
  expect(binText(layout, 0, new Uint8Array(areas.length), percent)).toMatch(
    /^0\u00a0% à .*: 1\u00a0quartier, dont 0 dans la sélection$/
  )
})

test('without any figure it says so instead of drawing an axis', () => {
  const none = areasOf(['missing', 'secret'])
  expect(binsOf(none, 25)).toMatchObject({ edges: [], counts: [] })
  expect(histogramSummary(none, noun, percent)).toMatch(/^Aucune valeur/)
})
