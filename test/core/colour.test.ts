import { describe, expect, test } from 'vitest'
import {
  bivariateColours,
  contrast,
  diverging,
  palettes,
  rgbOf,
  sequence,
  textColourOn
} from '../../src/core/colour.ts'
import { gamma, linear, oklabOf, type Rgb } from '../../src/core/oklab.ts'

test('a sequence of the palette’s own length is the palette', () => {
  expect(sequence(palettes.teal, 5)).toEqual([...palettes.teal])
})

const luma = (colour: string) => {
  const [red, green, blue] = rgbOf(colour)
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

test.each([2, 3, 4, 6, 7, 9])(
  'a sequence of %d steps goes from light to dark without a step back',
  (steps) => {
    const lumas = sequence(palettes.teal, steps).map(luma)
    expect(lumas).toHaveLength(steps)
    expect(lumas).toEqual([...lumas].sort((a, b) => b - a))
  }
)

/** What readers without red or green cones see. Source: Machado, Oliveira and Fernandes (2009), severity 1. */
const sights = {
  'all cones': null,
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ]
} as const

function seen(colour: string, sight: keyof typeof sights): Rgb {
  const matrix = sights[sight]
  const [r, g, b] = rgbOf(colour).map(linear) as [number, number, number]
  if (!matrix) return rgbOf(colour)
  const [red, green, blue] = matrix.map((row) => gamma(row[0] * r + row[1] * g + row[2] * b))
  return [red ?? 0, green ?? 0, blue ?? 0]
}

/** The least distance in Oklab between two of these colours; two greys one level of 255 apart are 0.003 apart. */
function nearest(colours: readonly string[], sight: keyof typeof sights): number {
  const labs = colours.map((colour) => oklabOf(seen(colour, sight)))
  const distances = labs.flatMap((one, i) =>
    labs.slice(i + 1).map((other) => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]))
  )
  return Math.min(...distances)
}

const everySight = Object.keys(sights) as (keyof typeof sights)[]

describe.each(everySight)('to readers with %s', (sight) => {
  test('the nine colours of two measures are nine', () => {
    const nine = bivariateColours(3, 3).flat()
    expect(nine).toHaveLength(9)
    expect(nearest(nine, sight)).toBeGreaterThan(sight === 'all cones' ? 0.1 : 0.058)
  })

  test.each([2, 3, 4, 5, 6, 7])('a change of %d steps has a colour for each', (steps) => {
    expect(nearest(diverging(steps), sight)).toBeGreaterThan(steps < 6 ? 0.08 : 0.055)
  })
})

test.each([3, 5, 7, 9])('a change of %d steps has paper in its middle', (steps) => {
  expect(diverging(steps)[(steps - 1) / 2]).toBe('#eeeae0')
  expect(diverging(steps)).toHaveLength(steps)
})

test.each([2, 4, 6, 8])('a change of %d steps has no middle', (steps) => {
  expect(diverging(steps)).toHaveLength(steps)
  expect(diverging(steps)).not.toContain('#eeeae0')
})

test.each([2, 3, 4, 5, 6, 7, 8, 9])('%d steps of a change grow darker towards both ends', (steps) => {
  const lumas = diverging(steps).map(luma)
  const falls = lumas.slice(0, Math.ceil(steps / 2))
  const rises = lumas.slice(Math.floor(steps / 2))
  expect(falls).toEqual([...falls].sort((a, b) => a - b))
  expect(rises).toEqual([...rises].sort((a, b) => b - a))
})

test('a fall is brown, a rise is teal', () => {
  const [fall, , rise] = diverging(3).map((colour) => rgbOf(colour)) as [Rgb, Rgb, Rgb]
  expect(fall[0]).toBeGreaterThan(fall[2])
  expect(rise[2]).toBeGreaterThan(rise[0])
})

test('more need is darker, and so is more aid', () => {
  const lightness = bivariateColours(3, 3).map((row) => row.map((colour) => oklabOf(rgbOf(colour))[0]))
  for (const i of [0, 1, 2]) {
    expect(lightness[i]).toEqual([...lightness[i]!].sort((a, b) => b - a))
    const column = lightness.map((row) => row[i]!)
    expect(column).toEqual([...column].sort((a, b) => b - a))
  }
})

test('two classes a side are the corners of the square', () => {
  const [low, , high] = bivariateColours(3, 3)
  expect(bivariateColours(2, 2)).toEqual([
    [low![0], low![2]],
    [high![0], high![2]]
  ])
  expect(bivariateColours(1, 3)).toEqual([low])
})

test('counts can be read on every colour of the square', () => {
  for (const colour of bivariateColours(3, 3).flat())
    expect(contrast(textColourOn(colour), colour), colour).toBeGreaterThanOrEqual(4.5)
})

// By the definition of WCAG 2.2.
test('black on white has a contrast of 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})
