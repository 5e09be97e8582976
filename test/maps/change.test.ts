import type { Layer } from '@deck.gl/core'
import { expect, test } from 'vitest'
import { changeLayers } from '../../src/maps/change.ts'
import { AreaState, type MapPicture } from '../../src/maps/picture.ts'
import { picture } from './pictures.ts'

/** Row 0 falls, 1 rises more, 2 is missing, 3 stays the same. */
const changed: MapPicture = {
  ...picture,
  status: Uint8Array.of(AreaState.value, AreaState.value, AreaState.missing, AreaState.zero),
  change: Float32Array.of(-4, 9, Number.NaN, 0),
  radiusPx: Float32Array.of(12, 18, 0, 0)
}
const points = { ...changed, polygons: null }

const idsOf = (drawn: MapPicture) => changeLayers(drawn).map(({ id }) => id)

function attribute(drawn: MapPicture, name: string, id = 'changes'): number[] {
  const layer = changeLayers(drawn).find((candidate) => candidate.id === id)
  if (!layer) throw new Error(`no layer ${id}`)
  const { data } = (layer as Layer<{ data: { attributes: Record<string, { value: ArrayLike<number> }> } }>)
    .props
  return Array.from(data.attributes[name]?.value ?? [])
}

test('a fall points down and a rise up, the largest drawn first', () => {
  expect(attribute(points, 'getDirection')).toEqual([1, -1])
  expect(attribute(points, 'getRadius')).toEqual([18, 12])
  expect(attribute(points, 'getPosition')).toEqual([1.5, 0.5, 0.5, 0.5])
})

test('a point’s triangle has the colour of its class', () => {
  expect(attribute(points, 'getFillColor')).toEqual([1, 1, 1, 255, 11, 79, 92, 255])
})

test('what is missing and what stays the same are discs, not triangles', () => {
  expect(attribute(points, 'getPosition', 'symbols')).toEqual([2.5, 0.5, 3.5, 0.5])
})

test('a change too small to see still says its way', () => {
  const tiny = { ...points, radiusPx: Float32Array.of(0.2, 18, 0, 0) }
  expect(attribute(tiny, 'getRadius')[1]).toBeGreaterThan(3)
})

test('a filled area says its way in white, so that it does not rest on colour alone', () => {
  expect(idsOf(changed)).toEqual(['areas', 'areas-emphasis', 'changes'])
  expect(attribute(changed, 'getDirection')).toEqual([-1, 1])
  expect(new Set(attribute(changed, 'getFillColor'))).toEqual(new Set([255]))
})

test('an area outside the filters has no triangle', () => {
  const outside = { ...points, status: Uint8Array.of(AreaState.value, AreaState.outside, 3, 2) }
  expect(attribute(outside, 'getDirection')).toEqual([-1])
})
