import { expect, test } from 'vitest'
import { overseas } from '../../src/catalogue/overseas.ts'
import type { Mark } from '../../src/core/marks.ts'
import { geographyOf } from '../../src/geo/geography.ts'
import { polygonBuffers } from '../../src/geo/polygonBuffers.ts'
import { mapTypeOf, type MapPicture, type MapTypeId } from '../../src/maps/index.ts'
import { AreaState } from '../../src/maps/picture.ts'
import { opening } from '../../src/state/choice.ts'
import { paperInsets } from '../../src/state/paperInsets.ts'
import { tables } from './takeAway/published.ts'

const { places, outlines } = tables
const geography = geographyOf(places, outlines)
const [widthPx, heightPx] = [116, 90]
const radius = 14

/** Every area of a level with a value, as a symbol of one size or filled. */
function shown(level: 'contract' | 'department', type: MapTypeId) {
  const rows = places.at(level)
  const picture: MapPicture = {
    level,
    lon: Float64Array.from(rows, ({ lon }) => lon),
    lat: Float64Array.from(rows, ({ lat }) => lat),
    status: new Uint8Array(rows.length).fill(AreaState.value),
    colours: new Uint8Array(rows.length * 4).fill(90),
    radiusPx: new Float32Array(rows.length).fill(radius),
    polygons: type === 'choropleth' ? polygonBuffers(outlines.department) : null,
    selected: -1,
    hovered: -1
  }
  return { geography, type: mapTypeOf(type), picture, inside: null, neighbourhood: null }
}

const insetsAt = (choice: Partial<typeof opening>, map = shown('contract', 'symbols')) =>
  paperInsets(map, { ...opening, ...choice }, { places, outlines })
const insideOf = ([clip]: readonly Mark[]) => (clip?.kind === 'clip' ? clip.marks : [])

test('beside the country stand the overseas territories and Paris, each at a scale of its own', () => {
  const { insets, paris } = insetsAt({})
  expect(insets.map(({ label }) => label)).toEqual(overseas.map(({ name }) => name))
  expect(paris?.label).toBe('Paris et petite couronne')
  const scales = insets.map((inset) => Math.round(inset.draw(widthPx, heightPx).metresPerPixel))
  expect(new Set(scales).size).toBe(insets.length)
  // Guyane is 400 km from coast to border: in 90 pixels one shows some 5 km.
  expect(scales[2]).toBeGreaterThan(4000)
  expect(scales[2]).toBeLessThan(8000)
})

test('symbols have the size that they have on the map, and those of the territory are not cut', () => {
  const reunion = insetsAt({}).insets.find(({ label }) => label === 'La Réunion')
  const circles = insideOf(reunion?.draw(widthPx, heightPx).marks ?? []).flatMap((mark) =>
    mark.kind === 'circle' ? [mark] : []
  )
  expect(circles.length).toBeGreaterThan(2)
  for (const { x, y, radius: drawn } of circles) {
    expect(drawn).toBe(radius)
    expect(Math.min(x, y, widthPx - x, heightPx - y)).toBeGreaterThanOrEqual(radius - 1)
  }
})

test('a territory of which the map fills nothing has no inset', () => {
  const labels = insetsAt({}, shown('department', 'choropleth')).insets.map(({ label }) => label)
  expect(labels).toEqual(['Guadeloupe', 'Martinique', 'Guyane', 'La Réunion', 'Mayotte'])
})

test.each([
  ['a department', { zone: { level: 'department', code: '59' } }, false, false],
  ['a territory overseas', { zone: { level: 'department', code: '974' } }, false, false],
  ['Île-de-France', { zone: { level: 'region', code: '11' } }, false, true],
  ['Paris close up', { camera: { lon: 2.35, lat: 48.85, zoom: 11 } }, false, false],
  ['the country, moved a little', { camera: { lon: 3, lat: 46, zoom: 5.6 } }, true, true],
  ['Guyane, by its jump', { camera: { lon: -53.1, lat: 4, zoom: 6.3 } }, false, false]
] as const)(
  'insets beside %s are offered where they show what the map does not',
  (_, choice, hasOverseas, hasParis) => {
    const { insets, paris } = insetsAt(choice)
    expect([insets.length > 0, paris !== null]).toEqual([hasOverseas, hasParis])
  }
)
