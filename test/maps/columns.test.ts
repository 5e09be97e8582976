import { WebMercatorViewport, type Layer } from '@deck.gl/core'
import { expect, test } from 'vitest'
import { columnAt } from '../../src/maps/columnAt.ts'
import { columnLayers, columnPitch } from '../../src/maps/columns.ts'
import { AreaState, type MapPicture } from '../../src/maps/picture.ts'
import { metresPerScreenPixel } from '../../src/maps/screenColumns.ts'
import { picture } from './pictures.ts'

/** Rows 0 and 1 have a value, 2 is missing, 3 zero. */
const raised: MapPicture = {
  ...picture,
  status: Uint8Array.of(AreaState.value, AreaState.value, AreaState.missing, AreaState.zero),
  heightPx: Float32Array.of(40, 100, 50, 0)
}

function attribute(drawn: MapPicture, id: string, name: string): number[] {
  const layer = columnLayers(drawn).find((candidate) => candidate.id === id)
  if (!layer) throw new Error(`no layer ${id}`)
  const { data } = (layer as Layer<{ data: { attributes: Record<string, { value: ArrayLike<number> }> } }>)
    .props
  return Array.from(data.attributes[name]?.value ?? [])
}

test('only areas with a value have a column', () => {
  expect(attribute(raised, 'columns', 'getElevation')).toEqual([40, 100])
  expect(attribute(raised, 'columns', 'getPosition')).toEqual([0.5, 0.5, 0, 1.5, 0.5, 0])
})

test('missing and zero lie flat on the ground', () => {
  expect(attribute(raised, 'symbols', 'getPosition')).toEqual([2.5, 0.5, 3.5, 0.5])
})

test('the selected column wears the accent, the hovered one ink', () => {
  const colours = attribute({ ...raised, selected: 0, hovered: 1 }, 'columns', 'getFillColor')
  expect(colours).toEqual([168, 66, 31, 255, 27, 31, 42, 255])
  expect(attribute(raised, 'columns', 'getFillColor').slice(0, 3)).toEqual([11, 79, 92])
})

const view = { camera: { lon: 1.5, lat: 0.5, zoom: 7 }, width: 800, height: 600 }

test('a column at the middle of the map is as high on the screen as the legend says', () => {
  const { lon: longitude, lat: latitude, zoom } = view.camera
  const viewport = new WebMercatorViewport({
    width: 800,
    height: 600,
    longitude,
    latitude,
    zoom,
    pitch: columnPitch
  })
  const metres = 10 * metresPerScreenPixel(viewport, columnPitch)
  const [, top = 0] = viewport.project([longitude, latitude, metres])
  // Perspective brings a low column a little closer.
  expect(300 - top).toBeGreaterThan(10)
  expect(300 - top).toBeLessThan(10.3)
})

test('a column is found along its whole height', () => {
  expect(columnAt(400, 300, raised, view, 2)).toBe(1)
  expect(columnAt(400, 300 - 95, raised, view, 2)).toBe(1)
  expect(columnAt(400, 300 - 140, raised, view, 2)).toBe(-1)
  expect(columnAt(430, 300 - 50, raised, view, 2)).toBe(-1)
})

test('what is flat is found at its foot alone', () => {
  // At zoom 7 a degree is 512 × 2^7 / 360 pixels.
  const x = 400 + (512 * 2 ** 7) / 360
  expect(columnAt(x, 300, raised, view, 2)).toBe(2)
  expect(columnAt(x, 270, raised, view, 2)).toBe(-1)
})

test('the column in front hides the one behind', () => {
  const behind = {
    ...raised,
    lat: Float64Array.of(0.4, 0.5, 0.5, 0.5),
    lon: Float64Array.of(1.5, 1.5, 2.5, 3.5)
  }
  expect(columnAt(400, 300, behind, view, 2)).toBe(0)
})
