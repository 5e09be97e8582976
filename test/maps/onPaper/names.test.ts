import type { Feature } from 'geojson'
import { expect, test } from 'vitest'
import type { BaseGeography } from '../../../src/maps/baseStyle.ts'
import { nameLines, nameMarks } from '../../../src/maps/onPaper/names.ts'
import { paperFrame } from '../../../src/maps/onPaper/paperFrame.ts'

const measureText = (text: string, sizePx: number) => text.length * sizePx * 0.5
const [width, height] = [400, 300]

/** Communes on a grid so fine that their names would lie over each other. */
const labels: Feature[] = Array.from({ length: 400 }, (_, at) => ({
  type: 'Feature',
  properties: { level: 'commune', name: `Commune-sur-Rivière ${at}` },
  geometry: { type: 'Point', coordinates: [2 + (at % 20) * 0.02, 48 + Math.floor(at / 20) * 0.015] }
}))
const geography = {
  labels: () => ({ type: 'FeatureCollection', features: labels })
} satisfies Pick<BaseGeography, 'labels'> as unknown as BaseGeography

const drawn = (zoom: number) =>
  nameMarks(geography, paperFrame({ lon: 2.2, lat: 48.15, zoom }, width, height), measureText, []).flatMap(
    (mark) => (mark.kind === 'text' ? [mark] : [])
  )

test('no two names touch, and none is cut by the edge', () => {
  const boxes = drawn(10).map(({ x, y, text, sizePx }) => ({
    left: x - measureText(text, sizePx) / 2,
    right: x + measureText(text, sizePx) / 2,
    top: y - sizePx * 0.8,
    bottom: y + sizePx * 0.2
  }))
  expect(boxes.length).toBeGreaterThan(5)
  boxes.forEach((one, at) => {
    expect([one.left >= 0, one.right <= width, one.top >= 0, one.bottom <= height]).toEqual([
      true,
      true,
      true,
      true
    ])
    for (const other of boxes.slice(at + 1))
      expect(
        one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top
      ).toBe(true)
  })
})

test('names appear at the zoom at which the screen writes them', () => {
  expect([8.9, 9, 12.4, 12.5].map((zoom) => drawn(zoom).length > 0)).toEqual([false, true, true, false])
})

test.each([
  ['Lille', ['Lille']],
  ['Saint-Quentin-Fallavier', ['Saint-Quentin-', 'Fallavier']],
  ['Hauts de Garonne Bastide Queyries', ['Hauts de Garonne', 'Bastide Queyries']],
  ['Antidisestablishmentarianism', ['Antidisestablishmentarianism']]
])('%s is broken between words only, in lines about as long', (name, lines) => {
  expect(nameLines(name, 18, (text) => text.length)).toEqual(lines)
})
