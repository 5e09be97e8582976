import { expect, test } from 'vitest'
import { thinnedLine } from '../../../src/maps/onPaper/thinnedLine.ts'

test('points on the way are left out, corners stay', () => {
  expect(thinnedLine([0, 0, 1, 0.1, 2, 0, 4, 0, 4, 4], 0.25)).toEqual([0, 0, 4, 0, 4, 4])
})

test('a ring whose ends meet keeps its shape', () => {
  expect(thinnedLine([0, 0, 5, 0, 5, 5, 0, 5, 0, 0], 0.25)).toEqual([0, 0, 5, 0, 5, 5, 0, 5, 0, 0])
})

test('no point of the line lies farther from what is left than the tolerance', () => {
  const line = Array.from({ length: 200 }, (_, i) => [i / 4, 3 * Math.sin(i / 9)]).flat()
  const thin = thinnedLine(line, 0.25)
  expect(thin.length).toBeLessThan(line.length / 3)
  for (let at = 0; at < line.length; at += 2)
    expect(away(thin, line[at]!, line[at + 1]!)).toBeLessThanOrEqual(0.25)
})

/** Distance from a point to the nearest piece of a line. */
function away(line: readonly number[], x: number, y: number): number {
  let nearest = Infinity
  for (let at = 2; at < line.length; at += 2) {
    const [ax, ay, bx, by] = line.slice(at - 2, at + 2) as [number, number, number, number]
    const share = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
    const along = Math.min(Math.max(share, 0), 1)
    nearest = Math.min(nearest, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)))
  }
  return nearest
}
