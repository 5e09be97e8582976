import { expect, test } from 'vitest'
import { locatorBounds, locatorMap, type LocatorParts } from '../../src/charts/locator.ts'

const square = (x: number, y: number, side: number) =>
  [
    [
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y]
      ]
    ]
  ] as const
const parts: LocatorParts = {
  subject: square(2.35, 48.85, 0.01),
  neighbours: [square(2.37, 48.86, 0.005), square(5, 43, 0.01)],
  land: [square(0, 47, 5)],
  names: [
    { text: 'Le quartier', lon: 2.355, lat: 48.855, kind: 'subject' },
    { text: 'La commune', lon: 2.355, lat: 48.8551, kind: 'commune' },
    { text: 'Au loin', lon: 5, lat: 43, kind: 'commune' }
  ],
  bounds: [2.33, 48.84, 2.38, 48.87],
  width: 300,
  height: 200
}
const drawing = locatorMap(parts)
const paths = drawing.marks.filter((mark) => mark.kind === 'path')
const texts = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []))

test('draws the land, the neighbours in the frame, then the subject over them', () => {
  expect(paths).toHaveLength(3)
  expect(new Set(paths.map(({ fill }) => fill)).size).toBe(3)
  expect(paths.at(-1)?.fill).toBe('#a8421f')
})

test('draws nothing outside its frame', () => {
  const numbers = paths
    .flatMap(({ d }) => d.match(/-?[\d.]+ -?[\d.]+/g) ?? [])
    .map((pair) => pair.split(' ').map(Number))
  expect(numbers.length).toBeGreaterThan(8)
  expect(numbers.filter(([x = -1, y = -1]) => x < 0 || x > 300 || y < 0 || y > 200)).toEqual([])
})

test('names what it has room for, none over another', () => {
  expect(texts).toContain('Le quartier')
  expect(texts).toContain('La commune')
  expect(texts).not.toContain('Au loin')
  const heights = drawing.marks.flatMap((mark) =>
    mark.kind === 'text' && ['Le quartier', 'La commune'].includes(mark.text) ? mark.y : []
  )
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThan(12)
})

test('its scale bar is as long on paper as on the ground', () => {
  const bar = drawing.marks.find((mark) => mark.kind === 'line' && mark.y1 === mark.y2)
  const label = texts.find((text) => /\d\s(m|km)$/.test(text)) ?? ''
  const metres = Number.parseFloat(label) * (label.endsWith('km') ? 1000 : 1)
  // The frame is 0.05° wide at 48.855° N, where a degree of longitude is 73.25 km, and 0.03° high, 3.34 km: the
  // height of 200 px decides, and a pixel is 16.7 m.
  const widthPx = bar?.kind === 'line' ? bar.x2 - bar.x1 : 0
  expect(metres / widthPx).toBeCloseTo((0.03 * 111_320) / 200, 1)
})

test('a neighbourhood keeps its shape: a square on the ground is a square', () => {
  const [west, south, east, north] = locatorBounds([2, 48, 2, 48], 3, 5000)
  const squeeze = Math.cos((48 * Math.PI) / 180)
  expect(((east - west) * squeeze) / (north - south)).toBeCloseTo(1, 9)
  expect((north - south) * 111_320).toBeCloseTo(5000, 6)
})

test('without any outline of a department there is land all over', () => {
  const [background] = locatorMap({ ...parts, land: [] }).marks
  expect(background).toMatchObject({ kind: 'rect', fill: '#f6f3ec' })
})

test('points lie over the areas, where they are', () => {
  const { marks } = locatorMap({ ...parts, points: [{ lon: 2.355, lat: 48.855 }] })
  const at = marks.findIndex(({ kind }) => kind === 'circle')
  expect(at).toBeGreaterThan(marks.findLastIndex(({ kind }) => kind === 'path'))
  // The middle of the frame.
  expect(marks[at]).toMatchObject({ x: expect.closeTo(150, 6), y: expect.closeTo(100, 6) })
  expect(drawing.marks.filter(({ kind }) => kind === 'circle')).toEqual([])
})
