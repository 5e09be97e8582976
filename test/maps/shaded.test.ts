import type { Layer } from '@deck.gl/core'
import { expect, test } from 'vitest'
import { shadedLayers } from '../../src/maps/shaded.ts'
import { AreaState } from '../../src/maps/picture.ts'
import { picture } from './pictures.ts'

type Discs = Layer<{
  data: { attributes: Record<string, { value: ArrayLike<number> }> }
  getFillPattern: (area: unknown, at: { index: number }) => string
}>

const points = { ...picture, polygons: null }
const discsOf = (drawn: typeof points) => shadedLayers(drawn)[0] as Discs

test('areas with outlines are filled', () => {
  expect(shadedLayers(picture).map(({ id }) => id)).toEqual(['areas', 'areas-emphasis'])
})

test('areas that are points are discs of one size, whatever their value', () => {
  expect(Array.from(discsOf(points).props.data.attributes['getRadius']?.value ?? [])).toEqual([6, 6, 6])
})

test('missing, secret and without object each have a pattern', () => {
  const { value, missing, secret, not_applicable } = AreaState
  const { getFillPattern } = discsOf({
    ...points,
    status: Uint8Array.of(value, missing, secret, not_applicable)
  }).props
  expect([0, 1, 2, 3].map((index) => getFillPattern(null, { index }))).toEqual([
    'plain',
    'missing',
    'secret',
    'not_applicable'
  ])
})
