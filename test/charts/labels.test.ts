import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linesOf, spreadTops } from '../../src/charts/labels.ts'

test('blocks with room stay where they want to be', () => {
  expect(
    spreadTops(
      [
        { top: 10, height: 10 },
        { top: 60, height: 10 }
      ],
      0,
      100
    )
  ).toEqual([10, 60])
})

test('blocks never overlap and stay within the height where they fit', () => {
  const blocks = fc.array(
    fc.record({ top: fc.integer({ min: -50, max: 250 }), height: fc.integer({ min: 1, max: 40 }) }),
    {
      maxLength: 5
    }
  )
  fc.assert(
    fc.property(blocks, (drawn) => {
      const tops = spreadTops(drawn, 0, 200)
      const placed = drawn
        .map(({ height }, i) => ({ top: tops[i] ?? 0, height }))
        .sort((a, b) => a.top - b.top)
      placed.forEach(({ top, height }, i) => {
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top + height).toBeLessThanOrEqual(200)
        const next = placed[i + 1]
        if (next) expect(next.top).toBeGreaterThanOrEqual(top + height)
      })
    })
  )
})

test('a long name takes two lines, and what does not fit is cut with an ellipsis', () => {
  expect(linesOf('Clichy Haut - Bas Clichy', 80, 2)).toEqual(['Clichy Haut', '- Bas Clichy'])
  const [, last] = linesOf('Quartier de la Grande Borne et du Plateau', 80, 2)
  expect(last).toMatch(/…$/)
})
