import { expect, test } from 'vitest'
import { outcomeMeasureOf } from '../../../src/catalogue/outcomeMeasures.ts'
import { paintOutcomes } from '../../../src/state/outcomes/paint.ts'
import type { OutcomeRow } from '../../../src/state/outcomes/rows.ts'
import { outcomeScale } from '../../../src/state/outcomes/scale.ts'
import type { OutcomeSubject } from '../../../src/state/outcomes/subject.ts'
import { smallPlaces } from '../places.ts'

const place = smallPlaces().at('neighbourhood')[0]!
const cell = (value: number) => ({ value, status: 'value' as const, known: 1, parts: 1, note: null })
const rows = [20, 30, 40, 50, 60, 70].map((value, index): OutcomeRow => ({
  index,
  place,
  exists: true,
  inside: true,
  first: cell(value),
  second: cell(100 - value)
}))
const subject: OutcomeSubject = {
  generation: '2015',
  level: 'neighbourhood',
  zone: null,
  npnru: 'all',
  selection: null,
  first: {
    measure: outcomeMeasureOf('poverty-rate')!,
    years: [2019],
    year: 2019,
    shows: 'value',
    from: null,
    reference: 'all'
  },
  second: null
}
const areas = {
  generation: '2015' as const,
  level: 'neighbourhood' as const,
  places: rows.map((row) => row.place),
  outlines: null,
  polygons: null,
  indexOf: () => -1
}
const drawing = {
  map: 'choropleth' as const,
  isClose: false,
  pointRadiusPx: 4,
  maxRadiusPx: 20,
  maxHeightPx: 100
}
const scale = outcomeScale(rows, subject, { map: 'choropleth', classing: 'equal', classes: 5, bounds: null })
const painted = (...kept: number[]) =>
  paintOutcomes(rows, Uint8Array.from(kept), areas, subject, scale, drawing)

test('a brush changes how many areas a class counts, not where it ends nor its colour', () => {
  const [all, some] = [painted(1, 1, 1, 1, 1, 1), painted(0, 0, 0, 1, 1, 0)]
  const ends = ({ legend }: typeof all) => legend.classes.map(({ label, colour }) => [label, colour])
  expect(ends(some)).toEqual(ends(all))
  expect(all.legend.classes.map(({ count }) => count)).toEqual([1, 1, 1, 1, 2])
  expect(some.legend.classes.map(({ count }) => count)).toEqual([0, 0, 0, 1, 1])
})

test('charts draw on the very limits of the map: a brush gives them nothing new to lay out', () => {
  expect(painted(0, 1, 0, 0, 0, 0).limits).toBe(scale.limits)
})
