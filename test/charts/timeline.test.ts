import { expect, test } from 'vitest'
import { dateSpan, timelineChart, type TimelineEntry } from '../../src/charts/timeline.ts'

const entry = (change: Partial<TimelineEntry>): TimelineEntry => ({
  id: 'one',
  label: 'Convention',
  state: 'done',
  stateLabel: 'signée',
  from: 2018.5,
  to: 2018.5,
  dateLabel: '11 juillet 2018',
  ...change
})

const marksOf = (entries: readonly TimelineEntry[], width = 700) => timelineChart({ entries, width }).marks
const circles = (entries: readonly TimelineEntry[]) =>
  marksOf(entries).flatMap((mark) => (mark.kind === 'circle' ? [mark] : []))

test.each([
  ['2018-07-11', 2018.5 + 10 / 365, 2018.5 + 10 / 365],
  ['2019-05', 2019 + 4 / 12, 2019 + 5 / 12],
  ['2010', 2010, 2011]
])('%s covers as much time as it is vague', (date, from, to) => {
  const [first, last] = dateSpan(date)
  expect(first).toBeCloseTo(from, 6)
  expect(last).toBeCloseTo(to, 6)
})

test('later agreements stand further right', () => {
  const [first, second] = circles([entry({}), entry({ id: 'two', from: 2020, to: 2020 })])
  expect(second?.x).toBeGreaterThan(first?.x ?? Infinity)
})

test('what is signed is a full mark, what is only prepared or envisaged a hollow one', () => {
  const fills = (['done', 'running', 'coming', 'possible'] as const).map(
    (state) => circles([entry({ state })])[0]?.fill
  )
  expect(fills[0]).toBe(fills[1])
  expect(fills[2]).toBe(fills[3])
  expect(fills[0]).not.toBe(fills[2])
})

test('what is envisaged is broken, what goes on has an arrow', () => {
  const kinds = (state: TimelineEntry['state']) => marksOf([entry({ state })]).map(({ kind }) => kind)
  expect(kinds('running')).toContain('path')
  expect(kinds('done')).not.toContain('path')
  expect(kinds('possible').filter((kind) => kind === 'rect')).toHaveLength(1)
  expect(kinds('coming')).not.toContain('rect')
})

test('an agreement without a date has words and no mark', () => {
  const undated = entry({ id: 'two', from: Number.NaN, to: Number.NaN, dateLabel: 'sans date' })
  expect(circles([entry({}), undated])).toHaveLength(1)
  const texts = marksOf([entry({}), undated]).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  expect(texts).toContain('Convention, sans date, signée')
})

test('its state is told in words, not by the shape alone', () => {
  const texts = marksOf([entry({ state: 'coming', stateLabel: 'en préparation' })])
  expect(texts.some((mark) => mark.kind === 'text' && mark.text.endsWith('en préparation'))).toBe(true)
})

test('nothing leaves the drawing on a phone: a long title is cut, its date and state are not', () => {
  const long = entry({
    label: 'Convention d’objectifs État-Caisse des Dépôts pour les quartiers prioritaires',
    from: 2022,
    to: 2022
  })
  const marks = marksOf([entry({ from: 2004, to: 2004 }), long], 350)
  for (const mark of marks) {
    if (mark.kind !== 'text') continue
    expect(mark.x).toBeGreaterThanOrEqual(0)
    if (mark.anchor !== 'middle') expect(mark.x + mark.text.length * 6.5).toBeLessThanOrEqual(352)
  }
  expect(marks.some((mark) => mark.kind === 'text' && mark.text.endsWith('…, 11 juillet 2018, signée'))).toBe(
    true
  )
})

test('without any date there is no axis, and every entry is still named', () => {
  const undated = entry({ from: Number.NaN, to: Number.NaN, dateLabel: 'sans date' })
  const texts = marksOf([undated]).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  expect(texts).toEqual(['Convention, sans date, signée'])
})
