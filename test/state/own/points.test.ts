import { expect, test } from 'vitest'
import { makeOutlines } from './outlines.ts'
import { located, noArea } from '../../../src/state/own/points.ts'

// Squares of one degree around the origin of Lambert-93 (3° E, 46.5° N is 700 000, 6 600 000) and in Guadeloupe.
const outlines = makeOutlines([
  ['QN00301M', 2.5, 46, 3.5, 47],
  ['QN97101M', -62, 16, -61, 17]
])
const pause = () => Promise.resolve()
const at = (kind: 'lonlat' | 'lambert93', ...points: [number, number][]) =>
  located(
    outlines,
    kind,
    Float64Array.from(points, ([x]) => x),
    Float64Array.from(points, ([, y]) => y),
    pause
  )

test('finds the areas of positions in degrees, overseas too', async () => {
  const found = await at('lonlat', [3, 46.5], [-61.5, 16.2], [2, 48], [Number.NaN, 46], [3, 95])
  expect([...found.areas]).toEqual([0, 1, noArea.outside, noArea.empty, noArea.position])
  expect(found.swapped).toBe(false)
})

test('reads the two columns the right way round', async () => {
  const found = await at('lonlat', [46.5, 3], [48, 2])
  expect([...found.areas]).toEqual([0, noArea.outside])
  expect(found.swapped).toBe(true)
  const metres = await at('lambert93', [6_600_000, 700_000])
  expect([...metres.areas]).toEqual([0])
  expect(metres.swapped).toBe(true)
})

// 100 km east of the origin is 1.3° further, outside the square; 20 km is inside.
test('turns Lambert-93 metres into degrees', async () => {
  const found = await at(
    'lambert93',
    [700_000, 6_600_000],
    [720_000, 6_600_000],
    [800_000, 6_600_000],
    [1, 1]
  )
  expect([...found.areas]).toEqual([0, 0, noArea.outside, noArea.position])
})

test('says that positions are of the other system instead of finding them nowhere', async () => {
  expect((await at('lonlat', [700_000, 6_600_000])).otherSystem).toBe(true)
  expect((await at('lambert93', [3, 46.5])).otherSystem).toBe(true)
  expect((await at('lonlat', [3, 46.5], [700_000, 6_600_000])).otherSystem).toBe(false)
})

test('stops when it is cancelled', async () => {
  const cancelled = new AbortController()
  cancelled.abort(new Error('enough'))
  const many = new Float64Array(20_000).fill(3)
  await expect(located(outlines, 'lonlat', many, many, pause, cancelled.signal)).rejects.toThrow('enough')
})
