import type { Layer } from '@deck.gl/core'
import { expect, test } from 'vitest'
import type { MapPicture } from '../../src/maps/picture.ts'
import { symbolLayers } from '../../src/maps/symbols.ts'
import { picture } from './pictures.ts'

/** A layer of the picture, with the props the tests look at. */
function layerOf(drawn: MapPicture, id: string) {
  const layer = symbolLayers(drawn).find((candidate) => candidate.id === id)
  if (!layer) throw new Error(`no layer ${id}`)
  return layer as Layer<{
    data: { length: number; attributes: Record<string, { value: ArrayLike<number> }> }
    getFillPattern: (area: unknown, at: { index: number }) => string
    getRadius: (row: number) => number
    getLineColor: (row: number) => number[]
  }>
}

const discs = layerOf(picture, 'symbols').props
const attribute = (name: string) => Array.from(discs.data.attributes[name]?.value ?? [])

test('the largest symbols are drawn first, so that none hides a smaller one', () => {
  expect(attribute('getRadius')).toEqual([20, 10, 5])
})

test('each symbol stands on its area, in its area’s colour', () => {
  expect(attribute('getPosition')).toEqual([2.5, 0.5, 0.5, 0.5, 3.5, 0.5])
  expect(attribute('getFillColor')).toEqual([139, 143, 153, 255, 11, 79, 92, 255, 255, 255, 255, 255])
})

test('only areas with a missing figure are hatched', () => {
  const hatched = [0, 1, 2].map((index) => discs.getFillPattern(null, { index }))
  expect(hatched).toEqual(['missing', 'plain', 'plain'])
})

test('an area outside the filters is not drawn', () => {
  expect(discs.data.length).toBe(3)
})

test('missing and zero have a ring, so that white and hatching show on the ground', () => {
  expect(layerOf(picture, 'symbols-rings').props.data).toEqual([2, 3])
})

test('the selected area wears the accent over the ink of the hovered one', () => {
  const { data, getLineColor } = layerOf({ ...picture, selected: 0, hovered: 2 }, 'symbols-emphasis').props
  expect(data).toEqual([2, 0])
  expect(getLineColor(0)).toEqual([168, 66, 31, 255])
})

test('the ring of a selected area is seen around the smallest symbol too', () => {
  const tiny = { ...picture, radiusPx: Float32Array.of(0.3, 30, 20, 0), selected: 0 }
  expect(layerOf(tiny, 'symbols-emphasis').props.getRadius(0)).toBeGreaterThan(5)
})

test('nothing selected is nothing ringed', () => {
  expect(layerOf(picture, 'symbols-emphasis').props.data).toEqual([])
})
