import { expect, test } from 'vitest'
import { papers } from '../../../src/exports/sheet/paper.ts'
import { linesOf, movedOn, resizedOn, snapped } from '../../../src/state/composer/placing.ts'

const a4 = papers[0]!
const part = { x: 10, y: 20, width: 60, height: 30 }

test('a part is never moved nor drawn off the page', () => {
  expect(movedOn(a4, part, -50, 400)).toEqual({ x: 0, y: 180 })
  expect(resizedOn(a4, part, 900, -900)).toEqual({ width: 287, height: 8 })
})

test('a part is drawn to the margin and to the edges of others, and to nothing that is far', () => {
  const lines = linesOf(a4, 10, [{ x: 100, y: 50, width: 20, height: 20 }])
  expect(snapped({ ...part, x: 11.2, y: 79 }, lines, 2)).toEqual({
    x: 10,
    y: 79,
    guides: { x: 10, y: null }
  })
  // The right edge, 71, to the left one of the other part.
  expect(snapped({ ...part, x: 41, y: 21 }, lines, 2)).toEqual({
    x: 40,
    y: 20,
    guides: { x: 100, y: 50 }
  })
})
