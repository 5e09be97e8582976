import { expect, test } from 'vitest'
import { scaleBar } from '../../src/core/scaleBar.ts'

test('a scale bar is as long as it says', () => {
  const bar = scaleBar(152.87, 120)
  expect(bar.label).toBe('10\u00a0km')
  expect(bar.widthPx * 152.87).toBeCloseTo(bar.metres)
})

test.each([
  [0.5, '50\u00a0m'],
  [7, '500\u00a0m'],
  [9, '1\u00a0km'],
  [1200, '100\u00a0km'],
  [9000, '1\u202f000\u00a0km']
])('at %d metres per pixel the bar says %s and is 48 to 120 pixels wide', (metresPerPixel, label) => {
  const bar = scaleBar(metresPerPixel, 120)
  expect(bar.label).toBe(label)
  expect(bar.widthPx).toBeLessThanOrEqual(120)
  // 1, 2 and 5 are at most 2.5 apart.
  expect(bar.widthPx).toBeGreaterThanOrEqual(48)
})
