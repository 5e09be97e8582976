import { expect, test } from 'vitest'
import { palettes, rgbOf, sequence } from '../../src/core/colour.ts'

test('a sequence of the palette’s own length is the palette', () => {
  expect(sequence(palettes.teal, 5)).toEqual([...palettes.teal])
})

test.each([2, 3, 4, 6, 7, 9])(
  'a sequence of %d steps goes from light to dark without a step back',
  (steps) => {
    const luma = sequence(palettes.teal, steps).map((colour) => {
      const [red, green, blue] = rgbOf(colour)
      return 0.299 * red + 0.587 * green + 0.114 * blue
    })
    expect(luma).toHaveLength(steps)
    expect(luma).toEqual([...luma].sort((a, b) => b - a))
  }
)
