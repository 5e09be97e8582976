import { expect, test } from 'vitest'
import { clippedRing } from '../../src/charts/clip.ts'

const box = [0, 0, 10, 10] as const

/** Surface of a ring, by the shoelace formula. */
const surface = (ring: readonly (readonly [number, number])[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0]
      return sum + x * nextY - nextX * y
    }, 0) / 2
  )

test('keeps a ring that lies inside as it is', () => {
  const ring = [
    [1, 1],
    [9, 1],
    [9, 9]
  ] as const
  expect(clippedRing(ring, box)).toEqual(ring)
})

test('keeps the part of a ring that lies inside', () => {
  const square = [
    [5, 5],
    [15, 5],
    [15, 15],
    [5, 15]
  ] as const
  expect(surface(clippedRing(square, box))).toBe(25)
})

test('fills the box under a ring that holds it', () => {
  const around = [
    [-5, -5],
    [15, -5],
    [15, 15],
    [-5, 15]
  ] as const
  expect(surface(clippedRing(around, box))).toBe(100)
})

test('leaves nothing of a ring that lies outside', () => {
  expect(
    clippedRing(
      [
        [20, 20],
        [30, 20],
        [30, 30]
      ],
      box
    )
  ).toEqual([])
})
