import { expect, test } from 'vitest'
import { outcomeMeasureOf } from '../../../src/catalogue/outcomeMeasures.ts'
import type { Place } from '../../../src/geo/places.ts'
import { firstCell } from '../../../src/state/outcomes/cells.ts'
import { aggregateText, cautionTexts, consecutiveText } from '../../../src/state/outcomes/cautions.ts'
import type { OutcomeCell, OutcomeSeries } from '../../../src/state/outcomes/figure.ts'
import type { OutcomeResult } from '../../../src/state/outcomes/result.ts'
import { outcomeLimits } from '../../../src/state/outcomes/scale.ts'
import type { AskedFigure, OutcomeSubject } from '../../../src/state/outcomes/subject.ts'
import { formatDifference, outcomeTitle } from '../../../src/state/outcomes/words.ts'
import { smallPlaces } from '../places.ts'

const place: Place = {
  ...smallPlaces().at('neighbourhood')[0]!,
  code: 'QP1',
  departments: ['93'],
  contract: 'C1'
}

const cell = (value: number): OutcomeCell => ({ value, status: 'value', known: 1, parts: 1, note: null })
const series = (code: string, values: Readonly<Record<number, number>>): OutcomeSeries =>
  new Map([[code, new Map(Object.entries(values).map(([year, value]) => [Number(year), cell(value)]))]])

function asked(change: Partial<AskedFigure> = {}, id = 'poverty-rate'): AskedFigure {
  return {
    measure: outcomeMeasureOf(id)!,
    years: [2017, 2018, 2019],
    year: 2019,
    shows: 'value',
    from: null,
    reference: 'all',
    ...change
  }
}
const subject = (first: AskedFigure, change: Partial<OutcomeSubject> = {}): OutcomeSubject => ({
  generation: '2015',
  level: 'neighbourhood',
  zone: null,
  npnru: 'all',
  selection: null,
  first,
  second: null,
  ...change
})
const own = series('QP1', { 2017: 40, 2019: 43 })
const result: OutcomeResult = {
  areas: {
    generation: '2015',
    level: 'neighbourhood',
    places: [place],
    outlines: null,
    polygons: null,
    indexOf: () => 0
  },
  asked: [],
  first: own,
  own,
  second: null,
  neighbourhoods: own,
  all: [{ year: 2019, value: 41, published: true, known: 10, parts: 12 }],
  groups: series('93', { 2019: 45 }),
  communes: new Map([['QP1', [{ value: 20, year: 2021, published: true }]]]),
  national: [
    {
      value: 14.5,
      year: 2018,
      territory: 'France',
      asWritten: '',
      publisher: 'Insee',
      page: 'https://www.insee.fr/',
      confidence: 'high'
    }
  ]
}
const figure = (first: AskedFigure, change: Partial<OutcomeResult> = {}) =>
  firstCell(subject(first), { ...result, ...change })(place)

test.each([
  ['all', 2],
  ['department', -2],
  ['commune', 23],
  ['france', 28.5]
] as const)('a gap from %s is in points', (reference, points) => {
  expect(figure(asked({ shows: 'gap', reference }))).toMatchObject({ value: points, status: 'value' })
})

test('a gap from a reference that nobody gives has no object, and is not called unpublished', () => {
  const empty = figure(asked({ shows: 'gap', reference: 'commune' }), { communes: new Map() })
  expect([empty.status, empty.value]).toEqual(['not_applicable', Number.NaN])
})

test('a neighbourhood over two towns has no town of its own', () => {
  const two = result.communes!.get('QP1')!
  const gap = figure(asked({ shows: 'gap', reference: 'commune' }), {
    communes: new Map([['QP1', [...two, ...two]]])
  })
  expect(gap.status).toBe('not_applicable')
})

test('a change starts from its own year', () => {
  expect(figure(asked({ shows: 'change', from: 2017 })).value).toBe(3)
})

test('a value is that of every QPV known, whatever a change was made of', () => {
  const reduced = series('QP1', { 2019: 1 })
  expect(figure(asked(), { first: reduced }).value).toBe(43)
})

test('the weighted mean behind a gap is called an approximation', () => {
  const gap = asked({ shows: 'gap', reference: 'department' })
  expect(aggregateText(subject(gap), gap)).toContain('approximation')
  expect(aggregateText(subject(asked()), asked())).toBe('')
})

test('two vintages that follow each other come with the producer’s warning', () => {
  expect(consecutiveText(asked({ shows: 'change', from: 2018 }))).toContain('ne se lisent pas')
  expect(consecutiveText(asked({ shows: 'change', from: 2017 }))).toBe('')
})

test('the NPNRU filter says that it leaves amounts and overseas neighbourhoods alone', () => {
  const second = asked({}, 'funding-adultes-relais')
  const texts = cautionTexts(
    subject(asked(), { generation: '2024', level: 'contract', npnru: 'with', second })
  )
  expect(texts.join(' ')).toMatch(/outre-mer.*ne s’applique pas aux montants/s)
})

test('a difference is written as it is rounded: under two points there is one', () => {
  expect(formatDifference(asked({ shows: 'gap' }), -1.96)).toBe('−2\u00a0points')
  expect(formatDifference(asked({ shows: 'gap' }), 1.94)).toBe('+1,9\u00a0point')
})

test('a change is told after the place, a gap with its reference', () => {
  const told = (first: AskedFigure) => outcomeTitle(subject(first), false)
  expect(told(asked({ shows: 'change', from: 2017 }))).toBe(
    'Taux de pauvreté à 60 % par quartier prioritaire\u00a0: évolution'
  )
  expect(told(asked({ shows: 'gap', reference: 'france' }))).toContain('\u00a0: écart avec la France')
})

test('a gap on one side of zero is cut on its own side', () => {
  const gap = asked({ shows: 'gap', reference: 'france' })
  const how = { classing: 'quantiles', classes: 3, bounds: null } as const
  expect(outcomeLimits([5, 20, 30, 60], gap, how)?.[0]).toBeGreaterThan(0)
  expect(outcomeLimits([-5, 20, 30, 60], gap, how)?.[0]).toBeLessThan(0)
})

test('an acronym keeps its capitals inside a title', () => {
  const crossed = subject(asked(), { level: 'contract', second: asked({}, 'funding-fonjep') })
  expect(outcomeTitle(crossed, true)).toBe(
    'Taux de pauvreté à 60 % et FONJEP par habitant par contrat de ville'
  )
})
