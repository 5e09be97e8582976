import { expect, test } from 'vitest'
import { frameAround, hexagone } from '../../src/geo/frame.ts'

test('a frame holds every point, with some room around', () => {
  const frame = frameAround([
    { lon: 1.4, lat: 43.6 },
    { lon: 2.4, lat: 48.9 }
  ])
  expect(frame.map((degrees) => Number(degrees.toFixed(2)))).toEqual([1.1, 43.4, 2.7, 49.1])
})

test('points without a position count for nothing; without any the whole country is shown', () => {
  expect(frameAround([{ lon: Number.NaN, lat: Number.NaN }])).toEqual(hexagone)
})
