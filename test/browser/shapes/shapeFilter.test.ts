import { expect, test, vi } from 'vitest'
import { shapeAreas } from '../../../src/geo/shapes/mask.ts'
import type { Shape } from '../../../src/geo/shapes/shape.ts'
import { askedFilter } from './asked.svelte.ts'
import { squareOutlines } from './squareOutlines.ts'

const outlines = squareOutlines(['QN09302M', 'QN09303M', 'QN09304M'], 2.1, 48.8, 0.01)
const places = [
  ...outlines.codes.map((code, i) => ({ code, lon: 2.105 + 0.02 * i, lat: 48.805 })),
  { code: 'QN97199M', lon: Number.NaN, lat: Number.NaN }
]
const box = (east: number): Shape => ({
  kind: 'rectangle',
  effect: 'in',
  west: 2,
  south: 48,
  east,
  north: 49
})
const lost: Shape = { kind: 'near', effect: 'in', generation: '2015', code: 'QP093001', distanceKm: 2 }

const filter = (shapes: readonly Shape[]) =>
  askedFilter(shapes, shapeAreas(places, outlines), {
    department: outlines,
    region: outlines,
    neighbourhood: { '2015': null, '2024': outlines }
  })

test('shapes of the address keep what they touch, and what cannot be tested is counted apart', () => {
  const { held } = filter([box(2.125)])
  expect([...(held.mask ?? [])]).toEqual([1, 1, 0, 2])
  expect(held.counts).toEqual({ kept: 2, left: 1, untested: 1 })
})

test('shapes that are moved run ahead of the address once a frame, and reach it when they are let go', async () => {
  const { held, told } = filter([box(2.125)])
  held.change([box(2.11)], 'moving')
  held.change([box(2.2)], 'moving')
  expect(held.counts?.kept).toBe(2)
  await vi.waitFor(() => expect(held.counts?.kept).toBe(3))
  expect(told).toEqual([])
  held.change([box(2.105)], 'done')
  expect(told).toEqual([[box(2.105)]])
  expect(held.counts?.kept).toBe(1)
})

test('a step that was still waiting for its frame does not come after the end', async () => {
  const { held } = filter([])
  held.change([box(2.2)], 'moving')
  held.change([], 'done')
  await new Promise(requestAnimationFrame)
  expect(held.shapes).toEqual([])
})

test('a shape that cannot be tested yet says why, and the others go on', () => {
  const { held } = filter([lost, box(2.125)])
  expect(held.problems).toEqual(['les contours des quartiers de 2015 ne sont pas encore lus'])
  expect(held.counts?.kept).toBe(2)
})
