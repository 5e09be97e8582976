import { expect, test } from 'vitest'
import { counted, figureText, inUnit, missingText } from '../../src/charts/area.ts'
import { areasOf, noun, percent } from './areas.ts'

test('areas without a figure are counted by reason, those out of scope are not', () => {
  const areas = areasOf([1, 0, 'secret', 'secret', 'missing', 'not_applicable', 'outside'])
  expect(missingText(areas, noun)).toBe(
    '4\u00a0quartiers sans valeur\u00a0: 2 sous secret statistique, 1 valeur manquante, 1 sans objet'
  )
})

test('nothing is said where every area has a figure, zero included', () => {
  expect(missingText(areasOf([0, 3]), noun)).toBe('')
})

test('a figure or the reason why there is none', () => {
  const texts = areasOf([43.2, 0, 'secret', 'missing', 'not_applicable']).map((area) =>
    figureText(area, percent)
  )
  expect(texts).toEqual(['43,2\u00a0%', '0\u00a0%', 'secret statistique', 'valeur manquante', 'sans objet'])
})

test('none and one are singular in French', () => {
  expect([0, 1, 1245].map((count) => counted(count, noun))).toEqual([
    '0\u00a0quartier',
    '1\u00a0quartier',
    '1\u202f245\u00a0quartiers'
  ])
})

test('a measure without unit is its label alone', () => {
  expect([inUnit('Revenu médian', 'euros'), inUnit('Rapport', '')]).toEqual([
    'Revenu médian, en euros',
    'Rapport'
  ])
})
