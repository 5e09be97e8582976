import type { FeatureCollection } from 'geojson'
import { expect, test } from 'vitest'
import { geography } from './fixture.ts'
import { changingBackground } from './background.svelte.ts'
import { pixelsOf, size } from './rendering.ts'

/** Land, and land under the fill of a neighbourhood: see maps/baseStyle.ts. */
const [land, neighbourhood] = [
  [246, 243, 236],
  [218, 227, 222]
]

const square = (west: number, east: number): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: 'QN00101M' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, 44.4],
            [east, 44.4],
            [east, 44.6],
            [west, 44.6],
            [west, 44.4]
          ]
        ]
      }
    }
  ]
})

test('neighbourhoods that arrive after the map is drawn, or of another generation, replace those before', async () => {
  const background = await changingBackground(geography, { lon: 2.5, lat: 44.5, zoom: 10 })
  const coloursOf = async (west: number, east: number) => {
    const view = await background.show({ ...geography, neighbourhoods: () => square(west, east) })
    const { data } = pixelsOf(await view.capture())
    return [-100, 100].map((dx) => {
      const at = 4 * ((size.height / 2) * size.width + size.width / 2 + dx)
      return [...data.slice(at, at + 3)]
    })
  }
  expect(await coloursOf(2.4, 2.5)).toEqual([neighbourhood, land])
  expect(await coloursOf(2.5, 2.6)).toEqual([land, neighbourhood])
})
