import fc from 'fast-check'
import { limits, type Presentation, type Step } from '../../../src/state/presentation/presentation.ts'
import { smallPlaces } from '../places.ts'

export const known = { places: smallPlaces(), sources: ['anct-fonjep'], dataVersion: '0a1b2c3d' }

/** Views as the address writes them in the small France of the tests. */
export const searches = [
  '',
  '?v=1&zone=department-93',
  '?v=1&view=outcomes&filter=poverty-rate:2019:40~',
  '?v=1&view=area&area=department-93',
  '?v=1&camera=2.36,48.94,12',
  '?v=1&view=data&indicator=poverty-rate'
]

const words = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) =>
    text
      .replaceAll(/[\p{Cc}\s]+/gu, ' ')
      .slice(0, most)
      .trim()
  )

const steps: fc.Arbitrary<Step> = fc.record({
  search: fc.constantFrom(...searches),
  title: words(limits.title),
  text: fc.array(words(limits.text / 5), { maxLength: 4 }).map((lines) => lines.join('\n').trim())
})

/** Presentations as the atlas itself writes them. */
export const presentations: fc.Arbitrary<Presentation> = fc.record({
  title: words(limits.title),
  dataVersion: fc.constantFrom('0a1b2c3d', null),
  steps: fc.array(steps, { minLength: 1, maxLength: 12 })
})
