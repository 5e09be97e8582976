import { expect, test } from 'vitest'
import { indicators } from '../../../src/catalogue/indicators/index.ts'
import { changeOf } from '../../../src/state/pages/change.ts'
import { changeText } from '../../../src/state/pages/figureWords.ts'
import { figure } from './figures.ts'

const indicator = (id: string) => {
  const found = indicators.find((one) => one.id === id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}
const poverty = indicator('poverty-rate')
const employment = indicator('employment-rate')
const recipients = indicator('rsa-recipients')

const text = (...parts: Parameters<typeof changeOf>) => {
  const change = changeOf(...parts)
  return typeof change === 'string' ? change : `${changeText(change)} ${change.from.year}-${change.to.year}`
}

test('a rate changes by points, from the first to the last year known', () => {
  const series = [figure(2016, 39.9), figure(2017, 39.4), figure(2018, 41.4), figure(2019, 39.4)]
  expect(text(series, poverty)).toBe('−0,5\u00a0point 2016-2019')
})

test('a number changes by a share of the first', () => {
  expect(text([figure(2017, 200), figure(2022, 250)], recipients)).toBe('+25,0\u00a0% 2017-2022')
})

test('no change reaches over a break in series', () => {
  const series = [figure(2017, 57.5), figure(2018, 57.5), figure(2019, 53.6), figure(2022, 46.8)]
  expect(text(series, employment)).toBe('−6,8\u00a0points 2019-2022')
  expect(text([figure(2018, 57.5), figure(2019, 53.6)], employment)).toBe('one-year')
})

test('two vintages that follow each other are no change', () => {
  expect(text([figure(2018, 41.4), figure(2019, 39.4)], poverty)).toBe('consecutive')
})

test('years without a figure are skipped, not read as zero', () => {
  const series = [figure(2016, Number.NaN), figure(2017, 40), figure(2019, 42), figure(2020, Number.NaN)]
  expect(text(series, poverty)).toBe('+2,0\u00a0points 2017-2019')
})

test('undated figures have no change', () => {
  expect(text([figure(Number.NaN, 40)], poverty)).toBe('one-year')
})

test('figures of other neighbourhoods than before are no change', () => {
  const series = [figure(2017, 40, { same: 'a' }), figure(2019, 42, { same: 'b' })]
  expect(text(series, poverty)).toBe('other-areas')
})

test('a number that was zero has no share to change by', () => {
  expect(text([figure(2017, 0), figure(2022, 9)], recipients)).toBe('one-year')
})
