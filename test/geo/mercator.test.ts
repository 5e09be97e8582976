import { WebMercatorViewport } from '@deck.gl/core'
import distance from '@turf/distance'
import { expect, test } from 'vitest'
import {
  cameraOn,
  cameraWithin,
  metresPerPixelAt,
  projectionOf,
  unprojectionOf
} from '../../src/geo/mercator.ts'

const [width, height] = [900, 600]

const cameras = [
  ['Lille', { lon: 3.06, lat: 50.63, zoom: 10 }],
  ['Marseille', { lon: 5.37, lat: 43.3, zoom: 12.4 }],
  ['La Réunion', { lon: 55.53, lat: -21.13, zoom: 9 }],
  ['the whole country', { lon: 2.2, lat: 46.5, zoom: 4.7 }]
] as const

test.each(cameras)('places of %s lie where another library projects them', (_, camera) => {
  const viewport = new WebMercatorViewport({
    width,
    height,
    longitude: camera.lon,
    latitude: camera.lat,
    zoom: camera.zoom
  })
  const project = projectionOf(camera, width, height)
  for (const [lon, lat] of [
    [camera.lon, camera.lat],
    [camera.lon + 0.3, camera.lat - 0.2],
    [camera.lon - 1, camera.lat + 1]
  ] as const) {
    const [x = Number.NaN, y = Number.NaN] = viewport.project([lon, lat])
    expect(project(lon, lat)).toEqual([expect.closeTo(x, 3), expect.closeTo(y, 3)])
  }
})

test.each(cameras.slice(0, 3))('a scale bar at the middle of %s is true to 1 %', (_, camera) => {
  const unproject = unprojectionOf(camera, width, height)
  const [west, east] = [unproject(width / 2 - 50, height / 2), unproject(width / 2 + 50, height / 2)]
  const metres = distance([west.lon, west.lat], [east.lon, east.lat], { units: 'meters' })
  expect(Math.abs(metresPerPixelAt(camera) * 100 - metres) / metres).toBeLessThan(0.01)
})

test('a camera on bounds shows all of them, and no more than it must', () => {
  const bounds = [2.1, 50, 4.3, 51.1] as const
  const camera = cameraOn(bounds, width, height, 24)
  const project = projectionOf(camera, width, height)
  const [left, top] = project(bounds[0], bounds[3])
  const [right, bottom] = project(bounds[2], bounds[1])
  expect(Math.min(left, top, width - right, height - bottom)).toBeCloseTo(24, 6)
  expect([(left + right) / 2, (top + bottom) / 2]).toEqual([
    expect.closeTo(width / 2, 6),
    expect.closeTo(height / 2, 6)
  ])
})

test('a camera within paddings shows the bounds where MapLibre puts them', () => {
  const bounds = [-5.2, 41.3, 9.7, 51.2] as const
  const padding = { top: 56, right: 20, bottom: 52, left: 190 }
  const camera = cameraWithin(bounds, width, height, padding)
  const project = projectionOf(camera, width, height)
  const [left, top] = project(bounds[0], bounds[3])
  const [right, bottom] = project(bounds[2], bounds[1])
  const room = [
    left - padding.left,
    width - padding.right - right,
    top - padding.top,
    height - padding.bottom - bottom
  ]
  // It touches two sides of the room that is left and lies in the middle of it.
  expect(Math.min(...room)).toBeCloseTo(0, 6)
  expect(room[0]).toBeCloseTo(room[1] ?? NaN, 6)
  expect(room[2]).toBeCloseTo(room[3] ?? NaN, 6)
})
