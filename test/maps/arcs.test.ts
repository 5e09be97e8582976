import { expect, test } from 'vitest'
import { withArcs } from '../../src/maps/arcs.ts'
import { mapTypeOf } from '../../src/maps/index.ts'
import type { MapPicture } from '../../src/maps/picture.ts'

const picture: MapPicture = {
  level: 'contract',
  lon: Float64Array.of(1.44),
  lat: Float64Array.of(43.6),
  status: Uint8Array.of(1),
  colours: Uint8Array.of(0, 0, 0, 255),
  radiusPx: Float32Array.of(6),
  polygons: null,
  selected: -1,
  hovered: -1
}
const symbols = mapTypeOf('symbols')

test('without an arc a map type stays itself', () => {
  expect(withArcs(symbols, [])).toBe(symbols)
})

test('arcs lie over the marks of the map type, each from its seat to its place', () => {
  const arc = { from: [2.4, 48.89], to: [1.44, 43.6] } as const
  const plain = symbols.layers(picture).map(({ id }) => id)
  const layers = withArcs(symbols, [arc]).layers(picture)
  expect(layers.map(({ id }) => id)).toEqual([...plain, 'arcs'])
  expect(layers.at(-1)?.props.data).toEqual([arc])
})

test('interleaved, arcs lie under the names of places as marks do', () => {
  const layers = withArcs(symbols, [{ from: [0, 0], to: [1, 1] }]).layers({ ...picture, beforeId: 'labels' })
  expect(layers.at(-1)?.props).toMatchObject({ beforeId: 'labels' })
})
