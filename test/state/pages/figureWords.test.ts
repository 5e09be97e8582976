import { expect, test } from 'vitest'
import { indicators } from '../../../src/catalogue/indicators/index.ts'
import {
  figureText,
  madeShort,
  madeText,
  noteText,
  rangeText,
  valueText,
  yearOf
} from '../../../src/state/pages/figureWords.ts'
import { figure } from './figures.ts'

const [poverty, income] = ['poverty-rate', 'disposable-income-median'].map((id) =>
  indicators.find((one) => one.id === id)
)

test('a value, a zero, a missing, a secret and a senseless figure are told apart in words', () => {
  if (!poverty) throw new Error('no poverty rate')
  const texts = [
    figure(2019, 39.4),
    figure(2019, 0),
    figure(2019, Number.NaN),
    figure(2019, Number.NaN, { status: 'secret' }),
    figure(2019, Number.NaN, { status: 'not_applicable' }),
    figure(2019, Number.NaN, { how: 'weighted', used: 1, areas: 19 })
  ].map((one) => figureText(one, poverty))
  expect(texts).toEqual([
    '39,4\u00a0%',
    '0\u00a0%',
    'non publié',
    'secret statistique',
    'sans objet',
    'trop peu de quartiers connus'
  ])
})

test('units are written as French reads them', () => {
  if (!income) throw new Error('no median income')
  expect(valueText(14470, income)).toBe('14\u202f470\u00a0€')
  expect(valueText(0.243, { unit: 'ratio' })).toBe('0,24')
  expect(valueText(2.13, { unit: 'ratio' })).toBe('2,1')
  expect(valueText(1645.2, { unit: 'households' })).toBe('1\u202f645')
})

test('what a figure is made of is said, with how many neighbourhoods are known', () => {
  expect(madeText(figure(2019, 9, { how: 'sum', used: 11, areas: 12 }))).toBe('somme, 11 des 12\u00a0QPV')
  expect(madeText(figure(2019, 9, { how: 'weighted', used: 12, areas: 12 }))).toBe('moyenne pondérée')
  expect(madeText(figure(2019, 9))).toBe('')
  expect(madeShort(figure(2019, 9, { how: 'median', used: 11, areas: 12 }))).toBe('méd.\u00a011/12')
})

test('a quality code other than 0 is told', () => {
  expect(noteText(figure(2019, 9, { note: '5' }))).toBe('code qualité 5 du producteur')
  expect(noteText(figure(2019, 9, { note: '0' }))).toBe('')
})

test('a year that no source says is not guessed', () => {
  expect([yearOf(2019), yearOf(Number.NaN)]).toEqual(['2019', 'année non dite'])
})

test('many communes are told on paper by their range, a few by name', () => {
  if (!income) throw new Error('no median income')
  const lines = [16620, 15150, 15330].map((value) => ({ value, year: 2021 }))
  expect(rangeText(lines, income)).toBe('15\u202f150\u00a0€ à 16\u202f620\u00a0€, 3\u00a0communes, 2021')
  expect(rangeText(lines.slice(0, 2), income)).toBe('')
})
