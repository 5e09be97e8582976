import { expect, test } from 'vitest'
import { degreesText, graticule } from '../../../src/maps/onPaper/graticule.ts'
import { paperFrame } from '../../../src/maps/onPaper/paperFrame.ts'

const measureText = (text: string, sizePx: number) => text.length * sizePx * 0.5

test.each([
  [48.5, 0.5, ['N', 'S'], '48,5°\u00a0N'],
  [49, 0.5, ['N', 'S'], '49,0°\u00a0N'],
  [-61, 1, ['E', 'O'], '61°\u00a0O'],
  [-21.15, 0.05, ['N', 'S'], '21,15°\u00a0S'],
  [0, 5, ['E', 'O'], '0°']
] as const)('%d degrees every %d are written as in French', (degrees, step, sides, text) => {
  expect(degreesText(degrees, step, sides)).toBe(text)
})

test.each([
  ['the country', { lon: 2.5, lat: 46.5, zoom: 4.65 }, ['0°', '5°\u00a0E'], ['45°\u00a0N', '50°\u00a0N']],
  ['Lille', { lon: 3.06, lat: 50.63, zoom: 10 }, ['3,0°\u00a0E', '3,2°\u00a0E'], ['50,6°\u00a0N']]
])(
  'lines of %s stand at round degrees, each with its number where there is room',
  (_, camera, east, north) => {
    const { lines, degrees } = graticule(paperFrame(camera, 780, 560), measureText)
    const texts = degrees.map((mark) => (mark.kind === 'text' ? mark.text : ''))
    expect(texts).toEqual(expect.arrayContaining([...east, ...north]))
    expect(lines.length).toBeGreaterThanOrEqual(degrees.length)
    expect(lines.length).toBeLessThan(14)
  }
)
