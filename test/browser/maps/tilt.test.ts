import { expect, test, vi } from 'vitest'
import { camera } from './fixture.ts'
import { size } from './rendering.ts'
import { switchingMap } from './switching.svelte.ts'

test('the map tilts for columns and lies flat again, its middle and zoom kept', async () => {
  const map = await switchingMap('symbols')
  // How far a place north of the middle lies above it on the screen: a tilt brings it closer.
  const northPx = () => size.height / 2 - map.view().project(camera.lon, camera.lat + 0.5).y
  const flat = northPx()
  map.show('columns')
  await vi.waitFor(() => expect(northPx()).toBeLessThan(0.72 * flat), { timeout: 10_000 })
  map.show('choropleth')
  await vi.waitFor(() => expect(northPx()).toBeCloseTo(flat, 1), { timeout: 10_000 })
  expect(map.view().camera).toEqual({
    lon: expect.closeTo(camera.lon, 6),
    lat: expect.closeTo(camera.lat, 6),
    zoom: expect.closeTo(camera.zoom, 6)
  })
})
