import { expect, test, vi } from 'vitest'
import { camera } from './fixture.ts'
import { twins, type Twin } from './twins.svelte.ts'

/** Drags a map with the mouse, some pixels a frame, and lets go at rest. */
async function drag({ box }: Twin, dx: number, frames: number): Promise<void> {
  const canvas = box.querySelector('canvas')!
  const { left, top } = box.getBoundingClientRect()
  const mouse = (type: string, x: number, buttons: number, target: EventTarget) =>
    target.dispatchEvent(
      new MouseEvent(type, { bubbles: true, button: 0, buttons, clientX: left + 240 + x, clientY: top + 160 })
    )
  const frame = () => new Promise(requestAnimationFrame)
  mouse('mousedown', 0, 1, canvas)
  for (let step = 1; step <= frames; step++) {
    mouse('mousemove', dx * step, 1, document)
    await frame()
  }
  mouse('mouseup', dx * frames, 0, canvas)
}

/** Resolves when a map has come to rest where it told last, and the other is there too; software drawing takes time. */
async function together(moved: Twin, follower: Twin): Promise<void> {
  await vi.waitFor(
    () => {
      expect(moved.panned.length).toBeGreaterThan(0)
      expect(moved.cameras.at(-1)).toEqual(moved.panned.at(-1))
      expect(follower.cameras.at(-1)).toEqual(moved.cameras.at(-1))
    },
    { timeout: 10_000 }
  )
}

test('a map follows its twin frame by frame, and does not push it back', async () => {
  const [moved, follower] = await twins()
  await drag(moved, -10, 12)
  await together(moved, follower)
  // The globe is 512 pixels times 2^6 wide at zoom 6: dragged by 120 pixels, the map goes on a little by itself.
  const draggedPx = ((moved.cameras.at(-1)!.lon - camera.lon) / 360) * 512 * 2 ** 6
  expect(draggedPx).toBeGreaterThan(110)
  expect(moved.panned.length).toBeGreaterThan(6)
  expect(follower.cameras.length).toBeGreaterThan(6)
  expect(follower.panned).toEqual([])
  const lons = follower.cameras.map(({ lon }) => lon)
  expect(lons).toEqual([...lons].sort((a, b) => a - b))
})

test('either of two maps leads', async () => {
  const [first, second] = await twins()
  await drag(second, 10, 8)
  await together(second, first)
  expect(second.cameras.at(-1)!.lon).toBeLessThan(camera.lon)
  expect(first.panned).toEqual([])
})

test('one notch of the wheel is followed too', async () => {
  const [moved, follower] = await twins()
  const canvas = moved.box.querySelector('canvas')!
  canvas.dispatchEvent(new WheelEvent('wheel', { bubbles: true, deltaY: -200, clientX: 240, clientY: 160 }))
  await together(moved, follower)
  expect(follower.cameras.at(-1)!.zoom).toBeGreaterThan(camera.zoom + 0.2)
})
