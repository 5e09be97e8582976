import { scaleLinear } from 'd3-scale'
import { expect, test } from 'vitest'
import { axisOfYears, tickTexts, ticksAcross } from '../../src/charts/axis.ts'
import { overlappingTexts } from '../exports/boxes.ts'

test('ticks have the fewest decimals that tell them apart, as French writes them', () => {
  expect(tickTexts([0, 0.5, 1])).toEqual(['0,0', '0,5', '1,0'])
  expect(tickTexts([0, 5000, 10_000])).toEqual(['0', '5\u202f000', '10\u202f000'])
  expect(tickTexts([0.2, 0.25])).toEqual(['0,20', '0,25'])
})

test('a narrow axis has fewer ticks', () => {
  const ticks = (width: number) => ticksAcross(scaleLinear([0, 100_000], [0, width])).ticks.length
  expect(ticks(120)).toBeLessThan(ticks(400))
  expect(ticks(40)).toBe(2)
})

test('years do not run into each other, and the last is always named', () => {
  const years = Array.from({ length: 15 }, (_, i) => 2010 + i)
  const x = scaleLinear([2010, 2024], [30, 230])
  const marks = axisOfYears(years, x, { left: 20, top: 0, right: 240, bottom: 100 })
  expect(overlappingTexts(marks)).toEqual([])
  expect(marks.some((mark) => mark.kind === 'text' && mark.text === '2024')).toBe(true)
})
