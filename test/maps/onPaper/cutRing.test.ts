import { expect, test } from 'vitest'
import { cutRing } from '../../../src/maps/onPaper/cutRing.ts'

const box = [0, 0, 10, 10] as const
const cut = (...ring: number[]) => Array.from(cutRing(ring, box))

test('a ring inside is left as it is', () => {
  expect(cut(1, 1, 9, 1, 9, 9, 1, 1)).toEqual([1, 1, 9, 1, 9, 9, 1, 1])
})

test('a ring that lies beside loses every point', () => {
  expect(cut(20, 0, 30, 0, 30, 10, 20, 0)).toEqual([])
})

test('a ring around the box is the box', () => {
  const points = cut(-5, -5, 15, -5, 15, 15, -5, 15, -5, -5)
  expect(new Set(points.map((_, at) => (at % 2 === 0 ? `${points[at]} ${points[at + 1]}` : '')))).toEqual(
    new Set(['', '0 0', '10 0', '10 10', '0 10'])
  )
})

test('a ring that leaves is cut where it crosses the sides', () => {
  const points = cut(5, 5, 15, 5, 15, 8, 5, 8, 5, 5)
  expect(Math.max(...points.filter((_, at) => at % 2 === 0))).toBe(10)
  expect(points).toEqual(expect.arrayContaining([10, 5, 10, 8]))
})
