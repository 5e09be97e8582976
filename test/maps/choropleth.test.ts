import type { Layer } from '@deck.gl/core'
import { expect, test } from 'vitest'
import { choroplethLayers } from '../../src/maps/choropleth.ts'
import type { MapPicture } from '../../src/maps/picture.ts'
import { picture } from './pictures.ts'

type Fills = Layer<{
  beforeId?: string
  data: { attributes: Record<string, { value: ArrayLike<number> }> }
  getFillPattern: (area: unknown, at: { index: number }) => string
}>

type Outline = Layer<{ data: { row: number; path: Float64Array }[] }>

const fillsOf = (drawn: MapPicture) => choroplethLayers(drawn)[0] as Fills
const outlineOf = (drawn: MapPicture) => choroplethLayers(drawn)[1] as Outline
const attribute = (name: string) => Array.from(fillsOf(picture).props.data.attributes[name]?.value ?? [])

test('areas inside the filters are filled, the others left to the ground', () => {
  expect(attribute('indices')).toEqual([0, 1, 2, 0, 2, 3, 10, 11, 12, 10, 12, 13, 15, 16, 17, 15, 17, 18])
})

test('every vertex of an area has the area’s colour', () => {
  const colours = attribute('getFillColor')
  const first = Array.from({ length: 5 }, (_, vertex) => colours.slice(vertex * 4, vertex * 4 + 4))
  expect(first).toEqual(Array(5).fill([11, 79, 92, 255]))
})

test('only areas with a missing figure are hatched', () => {
  const { getFillPattern } = fillsOf(picture).props
  expect([0, 2, 3].map((index) => getFillPattern(null, { index }))).toEqual(['plain', 'missing', 'plain'])
})

test('fills lie under the borders of their own level', () => {
  const under = (level?: 'department' | 'region') =>
    fillsOf({ ...picture, ...(level ? { level } : {}), beforeId: 'labels' }).props.beforeId
  expect([under('department'), under('region'), under()]).toEqual([
    'department-borders',
    'region-borders',
    'department-borders'
  ])
})

test('only the selected and the hovered area are outlined, the selected one on top', () => {
  const { data } = outlineOf({ ...picture, selected: 0, hovered: 3 }).props
  expect(data.map(({ row }) => row)).toEqual([3, 0])
  expect(Array.from(data[1]?.path ?? [])).toEqual([0, 0, 1, 0, 1, 1, 0, 1, 0, 0])
  expect(outlineOf(picture).props.data).toEqual([])
})

test('a level without outlines draws nothing', () => {
  expect(choroplethLayers({ ...picture, polygons: null })).toEqual([])
})
